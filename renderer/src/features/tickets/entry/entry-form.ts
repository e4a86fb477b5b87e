import type { EntryAdvice } from './entry-advice.ts';
import type { EntryDraft } from './entry-draft.ts';
import type { EntryField } from './entry-missing.ts';
import type { EntryDevices } from './use-devices.ts';

/** What every part of the form of a new ticket is given. */
export interface EntryForm {
  readonly form: EntryDraft;
  readonly onForm: (next: EntryDraft) => void;
  /** What is missing or was refused, in words, by the field it is shown beside. */
  readonly errors: ReadonlyMap<EntryField, string>;
  readonly advice: EntryAdvice;
  readonly devices: EntryDevices;
}

/** The error of a field, as the inputs take it. */
export function errorOf(
  { errors }: Pick<EntryForm, 'errors'>,
  field: EntryField,
): { readonly error?: string } {
  const error = errors.get(field);
  return error === undefined ? {} : { error };
}
