import { z } from 'zod';
import { type RecordId, ULID_PATTERN } from './identity.ts';
import type { Instant } from './instant.ts';
import type { JsonValue } from './json.ts';
import type { Kind } from './kind-name.ts';

/**
 * What happens to concurrent writes of a register: `show` says it to people, `text` also offers a three-way merge,
 * `quiet` lets the winner stand and keeps the rest in the history.
 */
export type ConflictPolicy = 'show' | 'text' | 'quiet';

/** A field with one value: a write names the writes it replaces, concurrent ones are both kept and one is shown. */
export interface RegisterField<Value> {
  readonly merge: 'register';
  readonly schema: z.ZodType<Value, Value>;
  readonly conflict: ConflictPolicy;
  readonly required: boolean;
}

/** A field with many elements, added and removed one by one; who adds wins over who removes meanwhile. */
export interface SetField<Element extends string> {
  readonly merge: 'set';
  readonly element: z.ZodType<Element, Element>;
}

/** A real tally: concurrent increments add up. */
export interface CounterField {
  readonly merge: 'counter';
}

/** A value that is taken once for ever (a number of a series): written by its claim alone, never edited. */
export interface ClaimField<Value> {
  readonly merge: 'claim';
  readonly schema: z.ZodType<Value, Value>;
}

/** How a field of a record merges. */
export type Field = RegisterField<JsonValue> | SetField<string> | CounterField | ClaimField<JsonValue>;

/** What a record shows for a field of declaration `F`: `null` is a value that was never given, or was taken away. */
export type FieldValue<F> =
  F extends RegisterField<infer Value>
    ? Value
    : F extends SetField<infer Element>
      ? readonly Element[]
      : F extends CounterField
        ? number
        : F extends ClaimField<infer Value>
          ? Value | null
          : never;

/** A value that every record of the kind has. */
export function required<Value extends JsonValue>(
  schema: z.ZodType<Value, Value>,
  conflict: ConflictPolicy = 'show',
): RegisterField<Value> {
  return { merge: 'register', schema, conflict, required: true };
}

/** A value that may be missing: `null` until it is given. */
export function optional<Value extends JsonValue>(
  schema: z.ZodType<Value, Value>,
  conflict: ConflictPolicy = 'show',
): RegisterField<Value | null> {
  return { merge: 'register', schema: z.nullable(schema), conflict, required: false };
}

/** A set of texts. */
export function setOf<Element extends string>(element: z.ZodType<Element, Element>): SetField<Element> {
  return { merge: 'set', element };
}

/** A tally that starts from zero. */
export function counter(): CounterField {
  return { merge: 'counter' };
}

/** A value taken once for ever. */
export function claim<Value extends JsonValue>(schema: z.ZodType<Value, Value>): ClaimField<Value> {
  return { merge: 'claim', schema };
}

/** Text on one line, 1 to `max` characters once trimmed. */
export function line(max: number): z.ZodType<string, string> {
  return z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}]*$/u);
}

/** Text on several lines, 1 to `max` characters once trimmed. */
export function prose(max: number): z.ZodType<string, string> {
  return z.string().trim().min(1).max(max);
}

/** The id of a record of one kind. */
export function idOf<K extends Kind>(_kind: K): z.ZodType<RecordId<K>, RecordId<K>> {
  return z.string().regex(ULID_PATTERN) as unknown as z.ZodType<RecordId<K>, RecordId<K>>;
}

/** A moment, UTC milliseconds: from 1970 to the end of the stamps' range. */
export const instantSchema = z
  .int()
  .min(0)
  .max(2 ** 48 - 1) as unknown as z.ZodType<Instant, Instant>;

/** A calendar day written `aaaa-mm-gg`. */
export const dateSchema = z.iso.date();
