import type { Change } from '#shared/domain/change.ts';
import type { Ids } from '#shared/domain/identity.ts';
import type { Clock } from '#shared/domain/instant.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { FIRST_STAMP } from './hybrid-clock.ts';
import { createIds } from './ids.ts';
import { createMemoryStore } from './memory-store.ts';
import { receiveChanges } from './receive.ts';
import { PUBLIC_KEY_BYTES, replicaIdOf } from './replica-id.ts';
import type { ReplicaStore } from './replica-store.ts';
import { createWorkspace } from './workspace.ts';

/** How many changes of a stream are asked for at once. */
const PAGE = 5_000;

/** A whole console in memory, that can be told what others did and asked what it did. */
export interface MemoryConsole {
  readonly store: ReplicaStore;
  readonly workspace: Workspace;
  readonly ids: Ids;
  /** The changes this console made since it was last asked, in stream order. */
  drain(): Promise<readonly Change[]>;
  /** Applies changes of other consoles, each stream in order. Throws when they are refused: only a bug makes such changes. */
  receive(changes: readonly Change[]): Promise<void>;
}

/** A new console that lives as long as the process: the same clock and bytes make the same one. */
export function createMemoryConsole(
  clock: Clock,
  randomBytes: (length: number) => Uint8Array,
): MemoryConsole {
  const replica = replicaIdOf(randomBytes(PUBLIC_KEY_BYTES));
  const store = createMemoryStore({
    replica,
    clock: FIRST_STAMP,
    clockOffset: 0,
    draftNumbers: 0,
  });
  const drained = new Map<string, number>();
  return {
    store,
    workspace: createWorkspace({ store, clock }),
    ids: createIds(clock, randomBytes),
    async drain() {
      const changes: Change[] = [];
      const own = await store.positionsOf(replica);
      for (const { scope, n } of own) {
        let from = drained.get(scope) ?? 0;
        while (from < n) {
          const page = await store.changesAfter({ scope, replica, n: from }, PAGE);
          changes.push(...page);
          from += page.length;
        }
        drained.set(scope, from);
      }
      return changes;
    },
    async receive(changes) {
      const received = await receiveChanges({ store, clock }, changes);
      if (!received.ok) throw new Error(`changes refused: ${received.refusal.code}`);
    },
  };
}
