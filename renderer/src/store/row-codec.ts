import type { Field } from '#shared/domain/field.ts';
import type { JsonObject, JsonValue } from '#shared/domain/json.ts';
import { fieldsOf, isKind } from '#shared/domain/kinds.ts';
import type { RecordRow } from './schema.ts';

/** What every row of a kind says of itself, kept elsewhere in its {@link RecordRow}. */
const IDENTITY = new Set(['kind', 'id', 'scope', 'deleted']);

/** A row without what is kept elsewhere or holds nothing. */
export function packRow(kind: string, row: JsonObject): JsonObject {
  const fields = declared(kind);
  return Object.fromEntries(
    Object.entries(row).filter(([name, value]) => !IDENTITY.has(name) && !isEmpty(fields[name], value)),
  );
}

/** The row as it was before {@link packRow}; `null` when the record cannot be shown yet. */
export function unpackRow(kind: string, { id, scope, row, hidden }: RecordRow): JsonObject | null {
  const packed = row ?? hidden;
  if (packed === undefined) return null;
  const unpacked: Record<string, JsonValue> = { kind, id, scope, deleted: hidden !== undefined };
  for (const [name, field] of Object.entries(declared(kind))) unpacked[name] = emptyValue(field);
  return Object.assign(unpacked, packed);
}

function declared(kind: string): Readonly<Record<string, Field>> {
  return isKind(kind) ? fieldsOf(kind) : {};
}

function emptyValue(field: Field): JsonValue {
  if (field.merge === 'set') return [];
  return field.merge === 'counter' ? 0 : null;
}

function isEmpty(field: Field | undefined, value: JsonValue): boolean {
  if (field === undefined) return false;
  if (field.merge === 'set') return Array.isArray(value) && value.length === 0;
  return value === emptyValue(field);
}
