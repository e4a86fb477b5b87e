import type { Field } from '#shared/domain/field.ts';
import type { JsonObject, JsonValue } from '#shared/domain/json.ts';
import { fieldsOf, isKind } from '#shared/domain/kinds.ts';
import { isBlank } from '#shared/domain/redaction.ts';
import type { EntityState, StoredEntity } from './entity.ts';
import { winnerOf } from './register.ts';

/**
 * Whether a record holds something that this version of the program cannot read or show, and another may: a change
 * carried along, a kind or a field that is not declared, a value that its field does not accept.
 *
 * @param row the record as it is shown; `null` when it cannot be.
 */
export function isPartlyRead({ kind, state }: StoredEntity, row: JsonObject | null): boolean {
  if (state.opaque.length > 0 || !isKind(kind)) return true;
  const fields = fieldsOf(kind);
  return [...Object.keys(state.registers), ...Object.keys(state.sets), ...Object.keys(state.counters)].some(
    (name) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return field === undefined || !isShown(field, name, state, row?.[name]);
    },
  );
}

function isShown(field: Field, name: string, state: EntityState, shown: JsonValue | undefined): boolean {
  if (field.merge === 'counter') return true;
  if (field.merge === 'set') {
    const held = Object.keys(state.sets[name]?.additions ?? {});
    return held.every((element) => field.element.safeParse(element).success);
  }
  const register = state.registers[name];
  const value = (register === undefined ? undefined : winnerOf(register)?.value) ?? null;
  // Most values are shown, and need not be judged again.
  if (value === null || isBlank(value) || (shown !== undefined && shown !== null)) return true;
  return field.schema.safeParse(value).success;
}
