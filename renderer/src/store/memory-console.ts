import type { Change } from '#shared/domain/change.ts';
import type { Clock } from '#shared/domain/instant.ts';
import type { DemonstrationConsole } from '#shared/application/demonstration/demonstration-console.ts';
import { FIRST_STAMP } from '#shared/replica/hybrid-clock.ts';
import { createIds } from '#shared/replica/ids.ts';
import { createMemoryStore } from '#shared/replica/memory-store.ts';
import { streamText } from '#shared/replica/position-vector.ts';
import { receiveChanges } from '#shared/replica/receive.ts';
import { PUBLIC_KEY_BYTES, replicaIdOf } from '#shared/replica/replica-id.ts';
import { createWorkspace } from '#shared/replica/workspace.ts';

/** A console whose archive lives in memory, for the demonstration. Its identity is drawn like its ids. */
export function createMemoryConsole(
  clock: Clock,
  randomBytes: (length: number) => Uint8Array,
): DemonstrationConsole {
  const replica = replicaIdOf(randomBytes(PUBLIC_KEY_BYTES));
  const store = createMemoryStore({ replica, clock: FIRST_STAMP, clockOffset: 0, draftNumbers: 0 });
  const drained = new Map<string, number>();

  async function drain(): Promise<readonly Change[]> {
    const fresh: Change[] = [];
    for (const { scope, n } of (await store.positions()).filter((stream) => stream.replica === replica)) {
      const name = streamText({ scope, replica });
      const before = drained.get(name) ?? 0;
      if (n > before) fresh.push(...(await store.changesAfter({ scope, replica, n: before }, n - before)));
      drained.set(name, n);
    }
    return fresh;
  }

  return {
    workspace: createWorkspace({ store, clock }),
    ids: createIds(clock, randomBytes),
    drain,
    async receive(changes) {
      const received = await receiveChanges({ store, clock }, changes);
      if (!received.ok) throw new Error(`a simulated console was refused: ${received.refusal.code}`);
    },
  };
}
