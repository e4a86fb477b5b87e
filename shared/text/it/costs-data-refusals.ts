import type { CostsDataRefusalData } from '#shared/domain/costs-data-refusals.ts';
import { createFormats } from '#shared/text/formats.ts';

const formats = createFormats('it');

const KEPT = 'nulla è stato registrato e quello che hai scritto è ancora qui';

/** What the console says when it refuses an act on the data of costs. */
export const costsDataRefusals = {
  'expense-not-capital': ({ description }): string =>
    `La spesa “${description}” ha enti o criterio suoi, e può averli solo una spesa in conto capitale: ${KEPT}. Togli gli enti e usa il criterio generale, oppure correggi la natura.`,
  'expense-lender-missing': ({ description }): string =>
    `La spesa di personale “${description}” non dice quale ente presta la persona: ${KEPT}. Indica l’ente, a cui la spesa sarà rimborsata per intero.`,
  'expense-percentages': ({ sum }): string =>
    `Le percentuali fanno ${formats.decimal(sum / 100, 2)} e devono fare 100,00: ${KEPT}. Correggi le percentuali.`,
  'expense-percentage-stranger': ({ name }): string =>
    `${name} ha una percentuale e non è fra gli enti che partecipano: ${KEPT}. Aggiungi l’ente, oppure togli la sua percentuale.`,
  'contribution-exceeds': ({ description, cents, givenCents }): string =>
    `I contributi per “${description}” sarebbero ${formats.money(givenCents)} e la spesa è di ${formats.money(cents)}: ${KEPT}. Una spesa non può diventare negativa: correggi l’importo, oppure collega il contributo al progetto.`,
  'contribution-target': (): string =>
    `Un contributo è per una spesa oppure per un progetto: ${KEPT}. Indica l’una o l’altro.`,
  'contribution-of-another-year': ({ year, expenseYear }): string =>
    `Il contributo è del ${String(year)} e la spesa del ${String(expenseYear)}: ${KEPT}. Scegli una spesa dello stesso anno.`,
  'project-code-known': ({ code, name }): string =>
    `Il codice ${code} è già del progetto “${name}”: ${KEPT}. Scegli un altro codice.`,
  'expenses-same-year': ({ year }): string =>
    `Le spese del ${String(year)} ci sono già: nulla è stato copiato. Scegli un altro anno da cui copiare.`,
  'pcs-out-of-sight': (): string =>
    'Vedi l’inventario di alcuni enti soltanto, e il conteggio degli altri verrebbe zero: nulla è stato congelato. Chiedi a chi vede tutti gli enti.',
} as const satisfies {
  readonly [Code in keyof CostsDataRefusalData]: (data: CostsDataRefusalData[Code]) => string;
};
