import type { LeakRefusalData } from '#shared/domain/leak-refusals.ts';
import { nameOfField } from '#shared/text/name-of-field.ts';
import { fieldNames } from './field-names.ts';

function place({ kind, field }: LeakRefusalData['secret-in-text']): string {
  return field === null ? 'Il motivo' : `Il campo “${nameOfField(fieldNames, field, kind)}”`;
}

/** What the console says when it keeps a secret from being written, or a blanked value blank. */
export const leakRefusals = {
  'secret-in-text': (data): string =>
    `${place(data)} contiene una password, un PIN o una chiave: nulla è stato registrato e quello che hai scritto è ancora qui. Le credenziali non si conservano mai: togli il segreto e riprova.`,
  'field-not-redactable': ({ kind, field }): string =>
    `Il campo “${nameOfField(fieldNames, field, kind)}” non si può oscurare, perché non contiene parole scritte da qualcuno: resta com’era. Se è sbagliato, modificalo.`,
  'nothing-to-redact': ({ kind, field }): string =>
    `Nel campo “${nameOfField(fieldNames, field, kind)}” non c’è nulla da oscurare: è vuoto o è già stato oscurato. Tutto resta com’era.`,
  'redaction-final': (): string =>
    'Un oscuramento non si annulla: il testo non c’è più, su nessuna console. Se serve ancora, scrivilo di nuovo senza il segreto.',
} satisfies { readonly [Code in keyof LeakRefusalData]: (data: LeakRefusalData[Code]) => string };
