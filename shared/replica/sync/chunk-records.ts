import type { Change } from '#shared/domain/change.ts';
import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import type { Stamp } from '#shared/domain/stamp.ts';
import { compareStamps } from '#shared/domain/stamp.ts';
import { adjustSum, digestOf, digestOfText, EMPTY_SUM } from '#shared/replica/checksum.ts';
import { decodeState } from '#shared/replica/decode-state.ts';
import type { StoredEntity } from '#shared/replica/entity.ts';
import { materialise } from '#shared/replica/materialise.ts';
import { applyTouch, entityText, touchesOf } from '#shared/replica/merge.ts';
import type { EntityWrite } from '#shared/replica/replica-store.ts';
import { unreadRefs } from '#shared/replica/unread-changes.ts';
import { refText } from '#shared/replica/write-ref.ts';
import type { ChunkSums } from './bootstrap-rows.ts';
import type { SnapshotIndex } from './snapshot-files.ts';

/** A record of a chunk, as the snapshot has it. */
export interface ChunkRecord {
  readonly entity: StoredEntity;
  readonly digest: string;
}

/** What a snapshot says of streams and of unread changes, to be looked up. */
export interface SnapshotView {
  /** Up to which change of a stream it goes; 0 for a stream that it has not got. */
  reach(scope: Scope, replica: ReplicaId): number;
  isUnread(scope: Scope, write: string): boolean;
}

/** The records of a chunk; `undefined` when its lines are not records of that kind in order. */
export function readRecords(kind: string, lines: readonly string[]): readonly ChunkRecord[] | undefined {
  const records: ChunkRecord[] = [];
  let last = '';
  for (const line of lines) {
    const entity = decodeState(line);
    if (entity?.kind !== kind || entity.id <= last) return undefined;
    last = entity.id;
    records.push({ entity, digest: digestOfText(line) });
  }
  return records;
}

/** What the records of a chunk add up to, by scope. */
export function sumsOf(records: readonly ChunkRecord[]): ChunkSums {
  const digests = new Map<string, string[]>();
  for (const { entity, digest } of records) {
    const held = digests.get(entity.scope);
    if (held === undefined) digests.set(entity.scope, [digest]);
    else held.push(digest);
  }
  return Object.fromEntries([...digests].map(([scope, each]) => [scope, adjustSum(EMPTY_SUM, [], each)]));
}

/** Looks up what an index says. */
export function viewOf({ positions, unread }: SnapshotIndex): SnapshotView {
  const reach = new Map(positions.map(({ scope, replica, n }) => [`${scope}/${replica}`, n]));
  const carried = new Set(unread.map((change) => `${change.scope}/${refText(change)}`));
  return {
    reach: (scope, replica) => reach.get(`${scope}/${replica}`) ?? 0,
    isUnread: (scope, write) => carried.has(`${scope}/${write}`),
  };
}

/**
 * A record of a snapshot as this archive keeps it: with what its own people did to it since, which the snapshot cannot
 * know, applied over it. The order does not matter to the merge, so that being late does no harm.
 *
 * @param own this console's changes of the record that the snapshot has not got, in order of number.
 */
export function toWrite(
  { entity, digest }: ChunkRecord,
  own: readonly Change[],
  view: SnapshotView,
): EntityWrite {
  const after = own.reduce((before, change) => applyOwn(before, change, view), entity);
  const changes = unreadRefs(after).filter((ref) => view.isUnread(ref.scope, refText(ref)));
  const known = own.length === 0 ? digest : digestOf(after);
  return { ...after, digest: known, row: materialise(after), changes };
}

/** The greatest stamps of the writes that stand in a record: what this console's clock has to have seen. */
export function greatestStamp(records: readonly ChunkRecord[]): Stamp | undefined {
  let greatest: Stamp | undefined;
  for (const { entity } of records) {
    for (const register of Object.values(entity.state.registers)) {
      const stamp = register.heads[0]?.stamp;
      if (stamp === undefined) continue;
      if (greatest === undefined || compareStamps(stamp, greatest) > 0) greatest = stamp;
    }
  }
  return greatest;
}

function applyOwn(entity: StoredEntity, change: Change, view: SnapshotView): StoredEntity {
  const touch = touchesOf(change).find(({ key }) => entityText(key) === entityText(entity));
  if (touch === undefined) return entity;
  const state = applyTouch(entity.state, change, touch, (write) =>
    write.replica === change.replica
      ? write.n < change.n
      : write.n <= view.reach(entity.scope, write.replica),
  );
  return { ...entity, state };
}
