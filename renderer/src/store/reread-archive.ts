import { KINDS } from '#shared/domain/kind-declarations.ts';
import { isKind } from '#shared/domain/kinds.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import { canonicalJson } from '#shared/domain/json.ts';
import { materialise } from '#shared/replica/materialise.ts';
import { READING_VERSION } from '#shared/replica/reading-version.ts';
import { reapplyOpaque } from '#shared/replica/reapply-opaque.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import type { ArchiveDatabase } from './database.ts';
import { findReading, noteRead } from './reading-row.ts';
import { unpackRow } from './row-codec.ts';
import { OTHER_KINDS, type RecordRow } from './schema.ts';
import { guarded } from './storage-failure.ts';
import { toEntity, toRecordRow, touchesOf } from './stored-entity.ts';

/** Records are read again this many at a time. */
const RECORDS_AT_ONCE = 500;

/**
 * Moves the records of kinds that an older version did not know into their own tables, where this version looks for
 * them. To be done before anything else reads the archive; costs one look when there is nothing to move.
 */
export async function rehouseRecords(database: ArchiveDatabase): Promise<void> {
  const others = database.records(OTHER_KINDS);
  if ((await guarded(() => others.toCollection().first())) === undefined) return;
  for (const kind of Object.keys(KINDS)) {
    while ((await guarded(() => rehouseSome(database, kind))) === RECORDS_AT_ONCE);
  }

  async function rehouseSome({ dexie, records }: ArchiveDatabase, kind: string): Promise<number> {
    return dexie.transaction('rw', others, records(kind), async () => {
      const found = await others
        .where('[kind+id]')
        .between([kind, ''], [kind, '\uffff'])
        .limit(RECORDS_AT_ONCE)
        .toArray();
      await records(kind).bulkPut(found.map((record) => reshown(kind, record)));
      await others.bulkDelete(found.map(({ id }): [string, string] => [kind, id]));
      return found.length;
    });
  }
}

/**
 * Reads again, after an update of the program, what an older version could not: changes carried along, fields that were
 * not declared, values that were not accepted. Costs one look when the archive was read whole. Cut short, it is begun
 * again at the next opening.
 */
export async function rereadArchive(database: ArchiveDatabase, store: ReplicaStore): Promise<void> {
  const reading = await guarded(() => findReading(database));
  if (reading?.version === READING_VERSION) return;
  if (reading?.partly === true) {
    // What is read again moves no stream on: a kept list index would not know that it lacks it.
    await guarded(() => database.listIndex.clear());
    for (const kind of Object.keys(KINDS)) if (isKind(kind)) await reshow(database, store, kind);
    await reapplyOpaque(store);
  }
  await guarded(() => noteRead(database, READING_VERSION));
}

/** Writes again the rows of a kind that this version shows otherwise than they are kept. */
async function reshow(database: ArchiveDatabase, store: ReplicaStore, kind: Kind): Promise<void> {
  let after = '';
  while (true) {
    const page = await guarded(() =>
      database.records(kind).where('id').above(after).limit(RECORDS_AT_ONCE).toArray(),
    );
    const stale = page.filter((record) => isStale(kind, record)).map(({ id }) => ({ kind, id }));
    if (stale.length > 0) {
      await store.transact(async (transaction) => {
        const found = (await transaction.entities(stale)).filter((entity) => entity !== undefined);
        const entities = found.map((entity) => ({ ...entity, row: materialise(entity), changes: [] }));
        await transaction.save({ positions: [], entities, changes: [], checksums: [] });
      });
    }
    if (page.length < RECORDS_AT_ONCE) return;
    after = page.at(-1)?.id ?? after;
  }
}

function isStale(kind: Kind, record: RecordRow): boolean {
  return canonicalJson(materialise(toEntity(kind, record))) !== canonicalJson(unpackRow(kind, record));
}

/** A row of the shared table as the kind's own table keeps it. */
function reshown(kind: string, record: RecordRow): RecordRow {
  const entity = toEntity(kind, record);
  return toRecordRow({ ...entity, row: materialise(entity), changes: [] }, touchesOf(kind, record));
}
