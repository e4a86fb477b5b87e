import { done, type Refusal, type Result, refuse } from '#shared/domain/refusal.ts';
import { type ReplicaStore, SYNC_AREAS } from '#shared/replica/replica-store.ts';
import { COPY_FORMAT, type CopyEnd, endLine, readCopyEnd, readCopyHeader } from './copy-line.ts';
import { createCopyReading } from './copy-reading.ts';
import { createLineDigest } from './line-digest.ts';

/**
 * Why an archive was not restored from a copy: a line is not what it may be (`line` says which); there is no end; the
 * copy is not what was written; a newer version wrote it; the archive holds something already.
 */
export type RestoreRefusal = Refusal<
  'copy-malformed' | 'copy-incomplete' | 'copy-altered' | 'copy-newer' | 'archive-not-empty'
>;

/** What was restored: the counts of the copy, and where the archive stands. */
export type Restored = CopyEnd;

/**
 * Fills an empty store with what `archiveLines` wrote. The store is filled piece by piece, its ledger and its positions
 * last: it is an archive only when this is done. Refused, it leaves the store empty; cut short, it leaves it half full,
 * to be thrown away.
 */
export async function restoreArchive(
  store: ReplicaStore,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<Result<Restored, RestoreRefusal>> {
  if (await holdsSomething(store)) return refuse('archive-not-empty');
  const restored = await fill(store, lines);
  if (!restored.ok) await store.transact((transaction) => transaction.empty(SYNC_AREAS));
  return restored;
}

async function holdsSomething(store: ReplicaStore): Promise<boolean> {
  if ((await store.positions()).length > 0) return true;
  for await (const _entity of store.allEntities()) return true;
  return false;
}

async function fill(
  store: ReplicaStore,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<Result<Restored, RestoreRefusal>> {
  const reader = createCopyReader();
  for await (const line of lines) {
    const refusal = reader.take(line);
    if (refusal !== undefined) return { ok: false, refusal };
    if (reader.reading.isFull()) await reader.reading.write(store);
  }
  await reader.reading.write(store);
  const end = reader.end();
  if (!end.ok) return end;
  const { ledger, positions, sums } = end.value;
  await store.transact((transaction) =>
    transaction.save({ ledger, positions, checksums: sums, entities: [], changes: [] }),
  );
  return end;
}

/** The lines of a copy, from the first to the last. */
function createCopyReader() {
  const digest = createLineDigest();
  const reading = createCopyReading();
  let lines = 0;
  let end: CopyEnd | undefined;

  function isAccepted(line: string): boolean {
    if (end !== undefined) return false;
    end = readCopyEnd(line);
    digest.add(end === undefined ? line : endLine({ ...end, digest: '' }));
    return end !== undefined || reading.take(line);
  }

  return {
    reading,
    take(line: string): RestoreRefusal | undefined {
      lines += 1;
      if (lines > 1) {
        return isAccepted(line) ? undefined : { code: 'copy-malformed', data: { line: lines } };
      }
      digest.add(line);
      return headerRefusal(line);
    },
    end(): Result<CopyEnd, RestoreRefusal> {
      if (end === undefined) return refuse('copy-incomplete');
      const isWhole = end.digest === digest.text() && reading.agreesWith(end);
      return isWhole ? done(end) : refuse('copy-altered');
    },
  };
}

function headerRefusal(line: string): RestoreRefusal | undefined {
  const format = readCopyHeader(line);
  if (format === undefined) return { code: 'copy-malformed', data: { line: 1 } };
  return format > COPY_FORMAT ? { code: 'copy-newer', data: { format } } : undefined;
}
