import { assertNever } from '#shared/domain/assert-never.ts';
import type { WriteRef } from '#shared/domain/change.ts';
import type { ClaimField, Field, RegisterField } from '#shared/domain/field.ts';
import { canonicalJson, type JsonObject, type JsonValue } from '#shared/domain/json.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import { fieldsOf, isKind, type RecordOf } from '#shared/domain/kinds.ts';
import { isBlank, shownWhenBlank } from '#shared/domain/redaction.ts';
import type { FieldConflict, RecordVersions, Versioned } from '#shared/domain/versioned.ts';
import type { EntityState, Head, RegisterState, StoredEntity } from './entity.ts';
import { elementsOf } from './observed-set.ts';
import { isDisputed, winnerOf } from './register.ts';
import { clockAsWrites, isDeleted, isEditedAfterDeletion } from './tombstone.ts';
import { own } from './write-ref.ts';

/**
 * The record as screens read it: one value for each declared field, sets sorted. `null` when the kind is unknown to
 * this version, or a required field has not arrived or holds what this version cannot read: the state is kept, and a
 * later change or a newer version shows it. An unreadable optional value shows as missing.
 */
export function materialise(entity: StoredEntity): JsonObject | null {
  const { kind, id, scope, state } = entity;
  if (!isKind(kind)) return null;
  const row: Record<string, JsonValue> = { kind, id, scope, deleted: isDeleted(state) };
  for (const [name, field] of Object.entries(fieldsOf(kind))) {
    const value = shownValue(field, name, state);
    if (value === undefined) return null;
    row[name] = value;
  }
  return row;
}

/** A record with what its reader has seen of it; `undefined` when it cannot be shown yet. */
export function versioned<K extends Kind>(kind: K, entity: StoredEntity): Versioned<K> | undefined {
  const row = materialise(entity);
  if (row === null) return undefined;
  return {
    record: asRecord<K>(row),
    versions: versionsOf(entity.state),
    conflicts: conflictsOf(kind, entity.state),
    editedAfterDeletion: isEditedAfterDeletion(entity.state),
  };
}

/** The one place where a row that {@link materialise} has checked field by field takes its record's type. */
export function asRecord<K extends Kind>(row: JsonObject): RecordOf<K> {
  return row as unknown as RecordOf<K>;
}

/** Which writes stand in a record, unknown fields included. */
function versionsOf(state: EntityState): RecordVersions {
  const registers = Object.entries(state.registers).map(([name, register]) => [name, writesOf(register)]);
  const elements = Object.entries(state.sets).map(([name, set]) => [name, set.additions]);
  return {
    registers: Object.fromEntries(registers) as RecordVersions['registers'],
    elements: Object.fromEntries(elements) as RecordVersions['elements'],
    deletion: writesOf(state.deletion),
    touched: clockAsWrites(state.clock),
  };
}

/** The disputed registers of a record whose policy is to say so, each distinct value once, the one shown first. */
export function conflictsOf(kind: Kind, state: EntityState): readonly FieldConflict[] {
  return Object.entries(fieldsOf(kind)).flatMap(([name, field]) => {
    const register = own(state.registers, name);
    if (field.merge !== 'register' || field.conflict === 'quiet') return [];
    return register !== undefined && isDisputed(register)
      ? [{ field: name, values: distinctHeads(register).map((head) => shownHead(field, head)) }]
      : [];
  });
}

function shownHead(field: Field, head: Head): Head {
  return isBlank(head.value) ? { ...head, value: shownWhenBlank(field) } : head;
}

function distinctHeads(register: RegisterState): readonly Head[] {
  const byValue = new Map<string, Head>();
  for (const head of register.heads) {
    const text = canonicalJson(head.value);
    if (!byValue.has(text)) byValue.set(text, head);
  }
  return [...byValue.values()];
}

function writesOf(register: RegisterState): readonly WriteRef[] {
  return register.heads.map((head) => head.write);
}

/** `undefined` when a required value is not there. */
function shownValue(field: Field, name: string, state: EntityState): JsonValue | undefined {
  switch (field.merge) {
    case 'register':
      return registerValue(field, own(state.registers, name));
    case 'claim':
      return claimedValue(field, own(state.registers, name));
    case 'set': {
      const set = own(state.sets, name);
      return set === undefined
        ? []
        : elementsOf(set).filter((element) => field.element.safeParse(element).success);
    }
    case 'counter':
      return own(state.counters, name) ?? 0;
    default:
      return assertNever(field);
  }
}

function registerValue(
  field: RegisterField<JsonValue>,
  register: RegisterState | undefined,
): JsonValue | undefined {
  const value = register === undefined ? undefined : winnerOf(register)?.value;
  const missing = field.required ? undefined : null;
  if (value === undefined || value === null) return missing;
  if (isBlank(value)) return shownWhenBlank(field) ?? missing;
  return field.schema.safeParse(value).success ? value : missing;
}

/** Of two numbers taken for one record the lowest is the number; the other stays taken, and unused. */
function claimedValue(field: ClaimField<JsonValue>, register: RegisterState | undefined): JsonValue {
  const readable = (register?.heads ?? [])
    .map((head) => head.value)
    .filter((value) => value !== null && field.schema.safeParse(value).success);
  return readable.sort((left, right) => (canonicalJson(left) < canonicalJson(right) ? -1 : 1))[0] ?? null;
}
