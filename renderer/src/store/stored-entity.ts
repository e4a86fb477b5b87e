import { isKind } from '#shared/domain/kinds.ts';
import type { JsonObject } from '#shared/domain/json.ts';
import type { EntityState, StoredEntity } from '#shared/replica/entity.ts';
import { conflictsOf } from '#shared/replica/materialise.ts';
import { isEditedAfterDeletion } from '#shared/replica/tombstone.ts';
import type { EntityWrite } from '#shared/replica/replica-store.ts';
import type { WriteRef } from '#shared/domain/change.ts';
import { packRow, unpackRow } from './row-codec.ts';
import type { RecordRow } from './schema.ts';
import { packState, unpackState } from './state-codec.ts';

/** A record's merge state as it was kept. */
export type FoundEntity = StoredEntity & { readonly digest: string };

/** The row to keep for a record, given the changes that had touched it before this batch. */
export function toRecordRow(write: EntityWrite, before: readonly WriteRef[]): RecordRow {
  const { kind, id, scope, state, digest, row } = write;
  const touchedBy = [...before, ...write.changes.map(({ replica, n }) => ({ replica, n }))];
  return {
    id,
    ...(isKind(kind) ? {} : { kind }),
    scope,
    ...(row === null ? {} : shelved(row, packRow(kind, row))),
    state: packState({ state, touchedBy }, row),
    digest,
    at: lastWritten(state),
    ...(isContested(write) ? { contested: 1 as const } : {}),
  };
}

/** The merge state behind a kept row. */
export function toEntity(kind: string, record: RecordRow): FoundEntity {
  const { id, scope, digest } = record;
  const { state } = unpackState(record.state, unpackRow(kind, record));
  return { kind, id, scope, state, digest };
}

/** The changes that touched a record, in the order they came. */
export function touchesOf(kind: string, record: RecordRow): readonly WriteRef[] {
  return unpackState(record.state, unpackRow(kind, record)).touchedBy;
}

function shelved(row: JsonObject, packed: JsonObject): Pick<RecordRow, 'row' | 'hidden'> {
  return row['deleted'] === true ? { hidden: packed } : { row: packed };
}

function lastWritten({ registers, deletion }: EntityState): number {
  let last = 0;
  for (const { heads } of [...Object.values(registers), deletion])
    for (const { stamp } of heads) last = Math.max(last, stamp.ms);
  return last;
}

function isContested({ kind, state }: EntityWrite): boolean {
  return isKind(kind) && (conflictsOf(kind, state).length > 0 || isEditedAfterDeletion(state));
}
