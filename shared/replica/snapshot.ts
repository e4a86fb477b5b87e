import type { Change } from '#shared/domain/change.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import { canonicalState } from './canonical-state.ts';
import { encodeChange } from './encode-change.ts';
import { comparePositions } from './position-vector.ts';
import type { ReplicaStore, StreamPosition } from './replica-store.ts';
import { createReplicaTable } from './replica-table.ts';
import { unreadChanges } from './unread-changes.ts';

/** A position as a snapshot writes it. */
type ListedPosition = readonly [scope: string, replica: string, n: number];

/** The format that this version writes and reads. */
export const SNAPSHOT_FORMAT = 1;

/**
 * A replica as lines of JSON: positions and sums, every record's canonical state in order of kind and id, the changes
 * that some record carries unread, and an end. The same contents give the same lines.
 *
 * What was written while it was read makes the end's positions differ from the beginning's: `loadSnapshot`
 * refuses it, and its writer begins again. History is not in it.
 */
export async function* snapshotLines(store: ReplicaStore): AsyncGenerator<string> {
  const sums = (await store.checksums()).map(({ scope, sum }) => [scope, sum]);
  yield line({ format: SNAPSHOT_FORMAT, positions: positionList(await store.positions()), sums });
  const unread = new Map<string, Change>();
  let records = 0;
  for await (const entity of store.allEntities()) {
    records += 1;
    yield canonicalState(entity);
    for (const change of await unreadChanges(store, entity)) {
      unread.set(`${change.scope}/${change.replica}/${String(change.n)}`, change);
    }
  }
  const listed = [...unread].sort(([left], [right]) => (left < right ? -1 : 1));
  for (const [, change] of listed) yield unreadLine(change);
  const positions = positionList(await store.positions());
  yield line({ end: { records, unread: listed.length, positions } });
}

/** Positions in the one order in which a snapshot lists them. */
function positionList(positions: readonly StreamPosition[]): readonly ListedPosition[] {
  return [...positions].sort(comparePositions).map(({ scope, replica, n }) => [scope, replica, n]);
}

function unreadLine(change: Change): string {
  const table = createReplicaTable();
  const text = encodeChange(change, table);
  return line({ unread: [change.scope, change.replica, table.replicas(), text] });
}

function line(content: JsonValue): string {
  return JSON.stringify(content);
}
