import { KINDS } from '#shared/domain/kind-declarations.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import type { ArchiveDatabase } from './database.ts';
import { guarded } from './storage-failure.ts';

/** A record with something that waits to be looked at: rival values, or a deletion of what somebody edited. */
export interface ContestedRecord {
  readonly kind: Kind;
  readonly id: RecordId;
}

/** The kinds that people edit: entries are written once, and cannot be disputed. */
const EDITED_KINDS = Object.values(KINDS)
  .filter(({ addOnly }) => !addOnly)
  .map(({ kind }) => kind);

/** Every contested record, latest made first. Reads ids alone, from an index that holds nothing else. */
export function contestedRecords(database: ArchiveDatabase): Promise<readonly ContestedRecord[]> {
  return guarded(async () => {
    const found = await Promise.all(EDITED_KINDS.map((kind) => contestedOf(database, kind)));
    return found.flat().sort((left, right) => (left.id > right.id ? -1 : 1));
  });
}

async function contestedOf(database: ArchiveDatabase, kind: Kind): Promise<readonly ContestedRecord[]> {
  const ids = await database.records(kind).where('contested').equals(1).primaryKeys();
  return ids.map((id) => ({ kind, id: id as RecordId }));
}
