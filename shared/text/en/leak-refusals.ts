import type { LeakRefusalData } from '#shared/domain/leak-refusals.ts';
import { nameOfField } from '#shared/text/name-of-field.ts';
import { fieldNames } from './field-names.ts';

function place({ kind, field }: LeakRefusalData['secret-in-text']): string {
  return field === null ? 'The reason' : `The field “${nameOfField(fieldNames, field, kind)}”`;
}

/** What the console says when it keeps a secret from being written, or a blanked value blank. */
export const leakRefusals = {
  'secret-in-text': (data): string =>
    `${place(data)} holds a password, a PIN or a key: nothing was recorded and what you wrote is still here. Credentials are never kept: take the secret out and try again.`,
  'field-not-redactable': ({ kind, field }): string =>
    `The field “${nameOfField(fieldNames, field, kind)}” cannot be blanked, because it holds no words that somebody wrote: it stays as it was. If it is wrong, change it.`,
  'nothing-to-redact': ({ kind, field }): string =>
    `The field “${nameOfField(fieldNames, field, kind)}” has nothing to blank: it is empty, or was blanked already. Everything stays as it was.`,
  'redaction-final': (): string =>
    'A redaction cannot be undone: the text is gone, on every console. If it is still needed, write it again without the secret.',
} satisfies { readonly [Code in keyof LeakRefusalData]: (data: LeakRefusalData[Code]) => string };
