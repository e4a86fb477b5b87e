import type { Field } from './field.ts';

/** A phrase that no closed list, id, code, address or date would accept. */
const ANY_WORDS = 'Parole qualsiasi, 1';

/** Whether people write the values of a field in their own words, rather than choosing or being given them. */
export function takesAnyWords(field: Field | undefined): boolean {
  return field?.merge === 'register' && field.schema.safeParse(ANY_WORDS).success;
}
