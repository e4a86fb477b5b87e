import type { Change } from '#shared/domain/change.ts';
import type { Ids, RecordId, ReplicaId, Scope } from '#shared/domain/identity.ts';
import { type Clock, toInstant } from '#shared/domain/instant.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { createIds } from '#shared/replica/ids.ts';
import { createMemoryStore } from '#shared/replica/memory-store.ts';
import { receiveChanges } from '#shared/replica/receive.ts';
import { replicaIdOf } from '#shared/replica/replica-id.ts';
import type { Ledger, ReplicaStore, StreamPosition } from '#shared/replica/replica-store.ts';
import { createWorkspace } from '#shared/replica/workspace.ts';

/** A clock that a test sets: it stands still, goes on, goes back. */
export interface ScriptedClock extends Clock {
  set(now: number): void;
  advance(milliseconds: number): void;
}

/** A console in memory, with its own clock. */
export interface SimulatedConsole {
  readonly replica: ReplicaId;
  readonly clock: ScriptedClock;
  readonly store: ReplicaStore;
  readonly workspace: Workspace;
  readonly ids: Ids;
}

/** An actor for changes whose author does not matter. */
export const SOMEBODY = '01HZY0000000000000000000AA' as RecordId<'person'>;

/** A clock that starts at `now`. */
export function createScriptedClock(now = Date.UTC(2026, 0, 1, 8)): ScriptedClock {
  let present = now;
  return {
    now: () => toInstant(present),
    wait(milliseconds) {
      present += milliseconds;
      return Promise.resolve();
    },
    set: (moment) => (present = moment),
    advance: (milliseconds) => (present += milliseconds),
  };
}

/** The replica of the console number `index`. */
export function replicaNumber(index: number): ReplicaId {
  return replicaIdOf(new Uint8Array(32).fill(index + 1));
}

/** The ledger of a console that has done nothing yet. */
export function newLedger(replica: ReplicaId): Ledger {
  return { replica, clock: { ms: 0, counter: 0 }, clockOffset: 0, draftNumbers: 0 };
}

/** The console number `index`: its ids and its replica are the same in every run. */
export function createSimulatedConsole(
  index: number,
  clock: ScriptedClock = createScriptedClock(),
  store: ReplicaStore = createMemoryStore(newLedger(replicaNumber(index))),
): SimulatedConsole {
  let drawn = 0;
  const randomBytes = (length: number): Uint8Array => {
    drawn += 1;
    const bytes = new Uint8Array(length);
    bytes[0] = index;
    new DataView(bytes.buffer).setUint32(1, drawn);
    return bytes;
  };
  return {
    replica: replicaNumber(index),
    clock,
    store,
    workspace: createWorkspace({ store, clock }),
    ids: createIds(clock, randomBytes),
  };
}

/** Every change that a console has, stream by stream. */
export async function changesIn(store: ReplicaStore): Promise<readonly Change[]> {
  const streams = await store.positions();
  const changes = await Promise.all(
    streams.map(({ scope, replica, n }) => store.changesAfter({ scope, replica, n: 0 }, n)),
  );
  return changes.flat();
}

/** Gives `target` up to `limit` changes of each stream, or of one author's, that `source` has and it lacks. */
export async function exchange(
  source: SimulatedConsole,
  target: SimulatedConsole,
  limit: number,
  author?: ReplicaId,
): Promise<void> {
  const held = await target.store.positions();
  const batch: Change[] = [];
  for (const { scope, replica } of await source.store.positions()) {
    if (replica === target.replica || (author !== undefined && replica !== author)) continue;
    batch.push(...(await source.store.changesAfter(placeIn(held, scope, replica), limit)));
  }
  const received = await receiveChanges(target, batch);
  if (!received.ok) throw new Error(`refused: ${JSON.stringify(received.refusal)}`);
}

function placeIn(held: readonly StreamPosition[], scope: Scope, replica: ReplicaId): StreamPosition {
  const n = held.find((position) => position.scope === scope && position.replica === replica)?.n ?? 0;
  return { scope, replica, n };
}
