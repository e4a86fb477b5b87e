import type { Change, ChangeRef } from '#shared/domain/change.ts';
import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import { compareStamps } from '#shared/domain/stamp.ts';
import type { EntityKey } from './entity.ts';
import { entityText } from './merge.ts';
import { streamText } from './position-vector.ts';
import type { StreamPosition } from './replica-store.ts';
import { compareWrites } from './write-ref.ts';

/** Changes held in memory, by stream and by record. A stream may lack its beginning, when a snapshot stands for it. */
export interface ChangeLog {
  add(change: Change): void;
  /** Notes that a change touched a record. */
  note(key: EntityKey, ref: ChangeRef): void;
  get(ref: ChangeRef): Change | undefined;
  after(position: StreamPosition, limit: number): readonly Change[];
  of(key: EntityKey): readonly Change[];
  /** Every change held, stream by stream, in order of number. */
  all(): Iterable<Change>;
}

/** An empty log. */
export function createChangeLog(): ChangeLog {
  const streams = new Map<string, Map<number, Change>>();
  const touching = new Map<string, Change[]>();
  const stream = (scope: Scope, replica: ReplicaId): ReadonlyMap<number, Change> | undefined =>
    streams.get(streamText({ scope, replica }));
  const get = (ref: ChangeRef): Change | undefined => stream(ref.scope, ref.replica)?.get(ref.n);
  return {
    add(change) {
      const name = streamText(change);
      const held = streams.get(name);
      if (held === undefined) streams.set(name, new Map([[change.n, change]]));
      else held.set(change.n, change);
    },
    note(key, ref) {
      const change = get(ref);
      if (change === undefined) throw new Error(`a record names change ${String(ref.n)}, which is not here`);
      const text = entityText(key);
      const held = touching.get(text);
      if (held === undefined) touching.set(text, [change]);
      else held.push(change);
    },
    get,
    after: ({ scope, replica, n }, limit) => follow(stream(scope, replica), n, limit),
    of: (key) => [...(touching.get(entityText(key)) ?? [])].sort(compareChanges),
    *all() {
      for (const name of [...streams.keys()].sort()) {
        yield* [...(streams.get(name)?.values() ?? [])].sort((left, right) => left.n - right.n);
      }
    },
  };
}

/** Sorts changes as a reader expects them: oldest stamp first. */
export function compareChanges(left: Change, right: Change): number {
  return compareStamps(left.stamp, right.stamp) || compareWrites(left, right);
}

function follow(
  stream: ReadonlyMap<number, Change> | undefined,
  after: number,
  limit: number,
): readonly Change[] {
  const following: Change[] = [];
  while (following.length < limit) {
    const next = stream?.get(after + following.length + 1);
    if (next === undefined) break;
    following.push(next);
  }
  return following;
}
