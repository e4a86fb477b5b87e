import type { Change, ChangeRef } from '#shared/domain/change.ts';
import { adjustSum, digestOfText, EMPTY_SUM } from '#shared/replica/checksum.ts';
import { decodeState } from '#shared/replica/decode-state.ts';
import { materialise } from '#shared/replica/materialise.ts';
import { refOf } from '#shared/replica/merge-batch.ts';
import { entityText, touchesOf } from '#shared/replica/merge.ts';
import type {
  EntityWrite,
  ReplicaBatch,
  ReplicaStore,
  ReplicaTransaction,
  SyncRow,
} from '#shared/replica/replica-store.ts';
import { type CopyCounts, type CopyEnd, readChanges, readRow } from './copy-line.ts';

/** A transaction writes this many things, or things of this many characters. */
const THINGS_AT_ONCE = 1_000;
const CHARACTERS_AT_ONCE = 4 * 1024 * 1024;

/** Things that were read and not written yet. */
interface Waiting {
  readonly changes: Change[];
  readonly entities: Map<string, EntityWrite>;
  readonly rows: SyncRow[];
  characters: number;
}

/** The lines of a copy as they are read: written to a store piece by piece, and added up. */
export interface CopyReading {
  /** Takes a line between the first and the last; gives whether it is one that may stand there. */
  take(text: string): boolean;
  /** Whether enough was read to be written. */
  isFull(): boolean;
  /** Writes what was read. */
  write(store: ReplicaStore): Promise<void>;
  /** Whether all that was written is what the end says. */
  agreesWith(end: CopyEnd): boolean;
}

/** An empty reading. */
export function createCopyReading(): CopyReading {
  const touching = createTouches();
  const sums = new Map<string, string>();
  const counts = { records: 0, changes: 0, rows: 0 };
  let waiting = nothingWaiting();

  function takeRecord(text: string): boolean {
    const entity = decodeState(text);
    if (entity === undefined) return false;
    const name = entityText(entity);
    const changes = [...(waiting.entities.get(name)?.changes ?? []), ...touching.take(name)];
    const digest = digestOfText(text);
    waiting.entities.set(name, { ...entity, digest, row: materialise(entity), changes });
    counts.records += 1;
    return true;
  }

  function takeChanges(text: string): boolean {
    const changes = readChanges(text);
    if (changes === undefined) return false;
    for (const change of changes) {
      waiting.changes.push(change);
      touching.note(change);
    }
    counts.changes += changes.length;
    return true;
  }

  function takeRow(text: string): boolean {
    const row = readRow(text);
    if (row === undefined) return false;
    waiting.rows.push(row);
    counts.rows += 1;
    return true;
  }

  return {
    take(text) {
      waiting.characters += text.length;
      if (text.startsWith('{"changes":')) return takeChanges(text);
      return text.startsWith('{"row":') ? takeRow(text) : takeRecord(text);
    },
    isFull: () =>
      waiting.characters > CHARACTERS_AT_ONCE ||
      waiting.changes.length + waiting.entities.size + waiting.rows.length > THINGS_AT_ONCE,
    async write(store) {
      const batch = batchOf(waiting);
      waiting = nothingWaiting();
      await store.transact(async (transaction) => {
        await addUp(transaction, sums, batch.entities);
        await transaction.save(batch);
      });
    },
    agreesWith: (end) => sameCounts(counts, end) && sameSums(sums, end),
  };
}

function batchOf({ changes, entities, rows }: Waiting): ReplicaBatch {
  return { positions: [], checksums: [], changes, entities: [...entities.values()], sync: { put: rows } };
}

function nothingWaiting(): Waiting {
  return { changes: [], entities: new Map(), rows: [], characters: 0 };
}

/** Records that are written again take the place of what they were. */
async function addUp(
  transaction: ReplicaTransaction,
  sums: Map<string, string>,
  entities: readonly EntityWrite[],
): Promise<void> {
  const before = await transaction.entities(entities);
  entities.forEach(({ scope, digest }, place) => {
    const replaced = before[place];
    const removed = replaced === undefined ? [] : [replaced.digest];
    sums.set(scope, adjustSum(sums.get(scope) ?? EMPTY_SUM, removed, [digest]));
  });
}

/** The changes that touch each record, until the record takes them. */
function createTouches() {
  const touches = new Map<string, ChangeRef[]>();
  return {
    note(change: Change): void {
      const ref = refOf(change);
      for (const { key } of touchesOf(change)) {
        const name = entityText(key);
        const held = touches.get(name);
        if (held === undefined) touches.set(name, [ref]);
        else held.push(ref);
      }
    },
    take(name: string): readonly ChangeRef[] {
      const taken = touches.get(name) ?? [];
      touches.delete(name);
      return taken;
    },
  };
}

function sameCounts(counts: CopyCounts, end: CopyEnd): boolean {
  return counts.records === end.records && counts.changes === end.changes && counts.rows === end.rows;
}

function sameSums(sums: ReadonlyMap<string, string>, end: CopyEnd): boolean {
  return end.sums.length === sums.size && end.sums.every(({ scope, sum }) => sums.get(scope) === sum);
}
