import type { Change } from '#shared/domain/change.ts';
import type { Scope } from '#shared/domain/identity.ts';
import { canonicalJson } from '#shared/domain/json.ts';
import { done, type Refusal, type Result, refuse } from '#shared/domain/refusal.ts';
import { adjustSum, digestOfText, EMPTY_SUM } from './checksum.ts';
import { decodeChange } from './decode-change.ts';
import { decodeState } from './decode-state.ts';
import { materialise } from './materialise.ts';
import type { EntityWrite, ReplicaBatch, ReplicaStore, ScopeChecksum } from './replica-store.ts';
import { readEnd, readHeader, readUnread, type SnapshotEnd, type SnapshotHeader } from './snapshot-line.ts';
import { unreadRefs } from './unread-changes.ts';
import { refText } from './write-ref.ts';

/**
 * Why a snapshot was not loaded: a line is not what it may be; it has no end, or was overtaken while it was written;
 * its records do not add up to its sums; the archive is not empty.
 */
export type SnapshotRefusal = Refusal<
  'snapshot-malformed' | 'snapshot-incomplete' | 'snapshot-sums-differ' | 'archive-not-empty'
>;

interface Contents {
  header?: SnapshotHeader;
  end?: SnapshotEnd;
  readonly records: EntityWrite[];
  readonly unread: Change[];
}

/**
 * Fills an empty store with what `snapshotLines` wrote: all of it in one transaction, or nothing. Changes that
 * follow its positions can then be received as if every change before them had been.
 */
export async function loadSnapshot(
  store: ReplicaStore,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<Result<{ readonly records: number }, SnapshotRefusal>> {
  const contents: Contents = { records: [], unread: [] };
  let number = 0;
  for await (const text of lines) {
    number += 1;
    if (!readLine(contents, text)) return refuse('snapshot-malformed', { line: number });
  }
  const batch = toBatch(contents);
  if (!batch.ok) return batch;
  if ((await store.positions()).length > 0) return refuse('archive-not-empty');
  return store.transact(
    async (transaction): Promise<Result<{ readonly records: number }, SnapshotRefusal>> => {
      // Something may have been written since: what the snapshot would write over is looked at again.
      const begun = await transaction.positions(batch.value.checksums.map((sum) => sum.scope));
      if (begun.length > 0) return refuse('archive-not-empty');
      await transaction.save(batch.value);
      return done({ records: contents.records.length });
    },
  );
}

/** Whether the line is one that may stand there. */
function readLine(contents: Contents, text: string): boolean {
  if (contents.end !== undefined) return false;
  if (contents.header === undefined) {
    const header = readHeader(text);
    if (header !== undefined) contents.header = header;
    return header !== undefined;
  }
  const entity = decodeState(text);
  if (entity !== undefined) {
    const digest = digestOfText(text);
    contents.records.push({ ...entity, digest, row: materialise(entity), changes: unreadRefs(entity) });
    return true;
  }
  return readTail(contents, text);
}

function readTail(contents: Contents, text: string): boolean {
  const end = readEnd(text);
  if (end !== undefined) {
    contents.end = end;
    return true;
  }
  const unread = readUnread(text);
  if (unread === undefined) return false;
  const [scope, replica, replicas, change] = unread;
  const decoded = decodeChange(change, { scope, replica, replicas });
  if (decoded.ok) contents.unread.push(decoded.value);
  return decoded.ok;
}

function toBatch({ header, end, records, unread }: Contents): Result<ReplicaBatch, SnapshotRefusal> {
  const whole =
    header !== undefined &&
    end?.records === records.length &&
    end.unread === unread.length &&
    canonicalJson(end.positions) === canonicalJson(header.positions);
  if (!whole) return refuse('snapshot-incomplete');
  const checksums = header.sums.map(([scope, sum]) => ({ scope, sum }));
  if (!addUp(records, checksums)) return refuse('snapshot-sums-differ');
  const held = new Set(unread.map((change) => `${change.scope}/${refText(change)}`));
  return done({
    positions: header.positions.map(([scope, replica, n]) => ({ scope, replica, n })),
    entities: records.map((record) => ({
      ...record,
      changes: record.changes.filter((ref) => held.has(`${ref.scope}/${refText(ref)}`)),
    })),
    changes: unread,
    checksums,
  });
}

function addUp(records: readonly EntityWrite[], checksums: readonly ScopeChecksum[]): boolean {
  const digests = new Map<Scope, string[]>();
  for (const record of records) {
    const held = digests.get(record.scope);
    if (held === undefined) digests.set(record.scope, [record.digest]);
    else held.push(record.digest);
  }
  return (
    digests.size === checksums.length &&
    checksums.every(({ scope, sum }) => adjustSum(EMPTY_SUM, [], digests.get(scope) ?? []) === sum)
  );
}
