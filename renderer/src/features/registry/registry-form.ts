import type { JsonObject, JsonValue } from '#shared/domain/json.ts';
import { CHANNELS } from '#shared/domain/ticket.ts';
import { CODECS, type FormValue } from './field-codecs.ts';
import { type FormField, REGISTRY_FORMS, type RegistryKind } from './form-fields.ts';

/** What a form holds, by field. */
export type FormValues = Readonly<Record<string, FormValue>>;

/** What a new record begins with, besides the empty value of each sort of field. */
const BEGINNINGS: Readonly<Partial<Record<RegistryKind, FormValues>>> = {
  bodyTerms: { channels: CHANNELS, centralisedApplications: false },
  textTemplate: { type: 'reply' },
  appointment: { role: 'municipalContact' },
};

/** A field's record field, and the part of its value that it is about, if not the whole. */
export function placeOf({ name }: FormField): { readonly field: string; readonly part: string | undefined } {
  const [field = name, part] = name.split('.');
  return { field, part };
}

/** The form of a new record. */
export function emptyValues(kind: RegistryKind): FormValues {
  const empty = REGISTRY_FORMS[kind].map(({ name, sort }) => [name, CODECS[sort].empty]);
  return { ...(Object.fromEntries(empty) as FormValues), ...BEGINNINGS[kind] };
}

/** The form of a record as it is. */
export function valuesOf(kind: RegistryKind, record: Readonly<Record<string, unknown>>): FormValues {
  return Object.fromEntries(
    REGISTRY_FORMS[kind].map((each) => {
      const { field, part } = placeOf(each);
      const value = record[field];
      const shown = part === undefined ? value : (value as Readonly<Record<string, unknown>> | null)?.[part];
      return [each.name, CODECS[each.sort].toForm(shown)];
    }),
  );
}

/** What one field of a form keeps: `null` when it is empty, `undefined` when it cannot be read. */
export function keptOf({ name, sort }: FormField, values: FormValues): JsonValue | undefined {
  return CODECS[sort].fromForm(values[name] ?? null);
}

/**
 * The fields of the record as the form has them. What cannot be read is left out: to be written only when the form has
 * no faults.
 *
 * @param isNew whether the fields that a record keeps for ever are among them.
 */
export function recordedFields(kind: RegistryKind, values: FormValues, isNew: boolean): JsonObject {
  const fields: Record<string, JsonValue> = {};
  for (const each of REGISTRY_FORMS[kind]) {
    const kept = keptOf(each, values);
    if (kept === undefined || (each.isFixed === true && !isNew)) continue;
    const { field, part } = placeOf(each);
    fields[field] = part === undefined ? kept : withPart(fields[field] ?? null, part, kept);
  }
  return fields;
}

/** A value of several parts with one more: `null` while none of its parts has a value. */
function withPart(value: JsonValue, part: string, kept: JsonValue): JsonValue {
  if (kept === null) return value;
  return { ...(value as JsonObject | null), [part]: kept };
}

/** A field's text, `null` when it was left empty. */
export function textOf(values: FormValues, name: string): string | null {
  const value = values[name];
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
