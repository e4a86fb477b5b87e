import type { Ids, RecordId } from '#shared/domain/identity.ts';
import type { ImportKind } from '#shared/domain/import/import-columns.ts';
import type { ImportReason } from '#shared/domain/import/import-fault.ts';
import type { RecordOf } from '#shared/domain/kinds.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import { toInstant } from '#shared/domain/instant.ts';
import type { RowValues } from './row-values.ts';

/** Which record a row is about: `found` is `null` when it would be a new one, with the id that its key gives. */
export interface Located<K extends ImportKind> {
  readonly id: RecordId<K>;
  readonly found: RecordOf<K> | null;
}

/** Which record a row is about, or why that cannot be told. `field` says which column the reason is about. */
export type Locating<K extends ImportKind> =
  { readonly located: Located<K> } | { readonly reason: ImportReason; readonly field: string | null };

/** A value that one record alone may have. */
export interface UniqueKey {
  readonly key: string;
  readonly field: string;
  /** As it is written. */
  readonly text: string;
}

/** What of a record its uniqueness is told by: of one that is there, or of one that a row makes. */
export type KeyFields = (field: string) => string | null;

/** The texts of a row, or of what it makes. */
export function textsIn(values: ReadonlyMap<string, JsonValue>): KeyFields {
  return (field) => textOf(values.get(field));
}

/** The texts of a record. */
export function textsOf(record: object): KeyFields {
  return (field) => textOf((record as Readonly<Record<string, JsonValue>>)[field]);
}

function textOf(value: JsonValue | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** How the rows of a kind find their records. */
export interface Locator<K extends ImportKind> {
  locate(row: RowValues): Locating<K>;
  /** The values that no other record of the kind may have. */
  keysOf(fields: KeyFields, bodyId: RecordId<'body'> | null): readonly UniqueKey[];
  /** What people call a record. */
  nameOf(record: RecordOf<K>): string;
}

/** Keys come from no moment: those of imported records bear the first one. */
const NO_DATE = toInstant(0);

/** The id of the record that a natural key names: every console that imports the same row makes the same one. */
export function idOfKey<K extends ImportKind>(ids: Ids, kind: K, key: string): RecordId<K> {
  return ids.derived(kind, NO_DATE, key);
}

/** A code as codes are compared: two that differ in capitals or blanks alone are the same. */
export function codeOf(value: string | null): string | null {
  return value !== null && value !== '' ? foldForSearch(value).replaceAll(' ', '') : null;
}

/** A name as names are compared. */
export function nameKey(value: string | null): string | null {
  return value !== null && value !== '' ? foldForSearch(value) : null;
}

/** Whether two keys tell two things apart: one that is missing tells nothing. */
export function differ(left: string | null, right: string | null): boolean {
  return left !== null && right !== null && left !== right;
}
