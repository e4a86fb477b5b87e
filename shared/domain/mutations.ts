import type { RegisterField, SetField } from './field.ts';
import type { RecordId, Scope } from './identity.ts';
import { canonicalJson, type JsonObject, type JsonValue } from './json.ts';
import type { Kind } from './kind-name.ts';
import { type DeclarationOf, type FieldName, fieldsOf, type RecordOf } from './kinds.ts';
import type { Versioned } from './versioned.ts';
import type { ScopedMutation } from './workspace.ts';

type RegisterNames<K extends Kind, Missing> = {
  [F in FieldName<K>]: DeclarationOf<K>['fields'][F] extends RegisterField<infer Value>
    ? null extends Value
      ? Missing extends true
        ? F
        : never
      : Missing extends true
        ? never
        : F
    : never;
}[FieldName<K>] &
  keyof RecordOf<K>;

/** What a new record of kind `K` is given. Its sets start empty and its counters from zero. */
export type NewRecord<K extends Kind> = Pick<RecordOf<K>, RegisterNames<K, false>> &
  Partial<Pick<RecordOf<K>, RegisterNames<K, true>>>;

/** New values for some registers of a record of kind `K`. */
export type FieldEdits<K extends Kind> = Partial<Pick<RecordOf<K>, RegisterNames<K, true | false>>>;

type SetNames<K extends Kind> = {
  [F in FieldName<K>]: DeclarationOf<K>['fields'][F] extends SetField<string> ? F : never;
}[FieldName<K>] &
  keyof RecordOf<K>;

/** What some sets of a record of kind `K` are to hold, whole. */
export type SetEdits<K extends Kind> = Partial<Pick<RecordOf<K>, SetNames<K>>>;

/** What a form says of a record of kind `K`: new values of registers, and what its sets are to hold. */
export type RecordEdits<K extends Kind> = FieldEdits<K> & SetEdits<K>;

/** The sets among what a form says of a record, by name. */
export function setsAmong<K extends Kind>(
  kind: K,
  said: RecordEdits<K>,
): readonly (readonly [FieldName<K>, readonly string[]])[] {
  const declared = fieldsOf(kind);
  return Object.entries(said as unknown as Readonly<Record<string, readonly string[] | undefined>>).flatMap(
    ([name, elements]) =>
      declared[name]?.merge === 'set' && elements !== undefined ? [[name as FieldName<K>, elements]] : [],
  );
}

/** Mutations that create a record with its registers and with what its sets hold. */
export function createWhole<K extends Kind>(
  kind: K,
  scope: Scope,
  id: RecordId<K>,
  said: NewRecord<K> & SetEdits<K>,
): readonly ScopedMutation[] {
  const sets = setsAmong(kind, said as unknown as RecordEdits<K>);
  const additions = sets.flatMap(([field, elements]) =>
    [...new Set(elements)].map((element): ScopedMutation => ({
      scope,
      mutation: { op: 'add', kind, id, field, element },
    })),
  );
  return [createRecord(kind, scope, id, said), ...additions];
}

/** A mutation that creates a record with its registers. */
export function createRecord<K extends Kind>(
  kind: K,
  scope: Scope,
  id: RecordId<K>,
  fields: NewRecord<K>,
): ScopedMutation {
  const declared = fieldsOf(kind);
  const given = Object.entries(fields as unknown as JsonObject).filter(
    ([name, value]) => declared[name]?.merge === 'register' && value !== null,
  );
  return { scope, mutation: { op: 'create', kind, id, fields: Object.fromEntries(given) } };
}

/**
 * Mutations that write registers of a record, replacing what its reader saw: none when every value is already the one
 * shown and nobody disputes it.
 */
export function setFields<K extends Kind>(
  seen: Versioned<K>,
  edits: FieldEdits<K>,
): readonly ScopedMutation[] {
  const shown = seen.record as unknown as JsonObject;
  const standing = seen.versions.registers;
  const changed = Object.entries(edits as unknown as JsonObject).filter(
    ([name, value]) =>
      canonicalJson(shown[name] ?? null) !== canonicalJson(value) || (standing[name]?.length ?? 0) > 1,
  );
  if (changed.length === 0) return [];
  const fields = Object.fromEntries(
    changed.map(([name, value]: [string, JsonValue]) => [name, { value, replaces: standing[name] ?? [] }]),
  );
  const { kind, id, scope } = seen.record;
  return [{ scope, mutation: { op: 'set', kind, id, fields } }];
}

/** Mutations that make a set of a record hold exactly `wanted`. */
export function setElements<K extends Kind>(
  seen: Versioned<K>,
  field: FieldName<K>,
  wanted: readonly string[],
): readonly ScopedMutation[] {
  const { kind, id, scope } = seen.record;
  const held = seen.versions.elements[field] ?? {};
  const additions = [...new Set(wanted)]
    .filter((element) => !Object.hasOwn(held, element))
    .map((element): ScopedMutation => ({ scope, mutation: { op: 'add', kind, id, field, element } }));
  const removals = Object.entries(held)
    .filter(([element]) => !wanted.includes(element))
    .map(([element, replaces]): ScopedMutation => ({
      scope,
      mutation: { op: 'remove', kind, id, field, element, replaces },
    }));
  return [...additions, ...removals];
}

/** A mutation that adds to a tally of a record. */
export function addToCounter<K extends Kind>(
  seen: Versioned<K>,
  field: FieldName<K>,
  delta: number,
): ScopedMutation {
  const { kind, id, scope } = seen.record;
  return { scope, mutation: { op: 'count', kind, id, field, delta } };
}

/** A mutation that deletes a record (`deleted` true) or restores it, knowing what its reader saw. */
export function setDeleted<K extends Kind>(seen: Versioned<K>, deleted: boolean): ScopedMutation {
  const { kind, id, scope } = seen.record;
  const { deletion, touched } = seen.versions;
  return { scope, mutation: { op: 'delete', kind, id, deleted, replaces: deletion, seen: touched } };
}

/** A mutation that gives a record the number it claimed. */
export function setClaim<K extends Kind>(
  seen: Versioned<K>,
  field: FieldName<K>,
  value: JsonValue,
): ScopedMutation {
  const { kind, id, scope } = seen.record;
  const replaces = seen.versions.registers[field] ?? [];
  return { scope, mutation: { op: 'set', kind, id, fields: { [field]: { value, replaces } } } };
}
