import { z } from 'zod';
import type { WriteRef } from './change.ts';
import type { Field } from './field.ts';
import type { JsonObject, JsonValue } from './json.ts';

/**
 * The set in which a record names its writes whose value is blanked, in every kind that has it. It only grows: who names
 * a write blanks it for ever, on every console, in whatever order changes arrive. @see X-4
 */
export const REDACTED_FIELD = 'redacted';

/** What is shown in place of a text that was blanked. */
export const REDACTED = '[oscurato]';

/** The name by which a redaction means the reason that was given for a change, which is no field of a record. */
export const CHANGE_REASON = 'changeReason';

/** One write whose value is blanked wherever it is shown: the field, its replica and the number of its change. */
export const redactedWriteSchema = z.string().regex(/^[a-zA-Z]{1,40}:[0-9a-hjkmnp-tv-z]{20}:[1-9]\d{0,15}$/);

const BLANK_MARK = '@redacted';

/** What a record's state holds in place of a value that was blanked: the value itself is gone from it. */
export const BLANK: JsonObject = { [BLANK_MARK]: true };

/** Whether a value of a record's state was blanked. */
export function isBlank(value: JsonValue): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, BLANK_MARK);
}

/** The element that names what a write gave to a field. */
export function redactionOf(field: string, { replica, n }: WriteRef): string {
  return `${field}:${replica}:${String(n)}`;
}

/** What is shown of a field whose value was blanked: a mark where people write words, nothing elsewhere. */
export function shownWhenBlank(field: Field | undefined): string | null {
  return field?.merge === 'register' && field.schema.safeParse(REDACTED).success ? REDACTED : null;
}
