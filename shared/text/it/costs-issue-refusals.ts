import type { CostsIssueRefusalData } from '#shared/domain/costs-issue-refusals.ts';
import { createFormats } from '#shared/text/formats.ts';

const formats = createFormats('it');

/** What the console says when it refuses an act on an issued split. */
export const costsIssueRefusals = {
  'split-incomplete': ({ year, count }): string =>
    `Il riparto ${String(year)} non si può emettere: ${count === 1 ? 'manca un dato' : `mancano ${formats.integer(count)} dati`}. Nulla è stato emesso: completa ciò che la pagina del riparto elenca e riprova.`,
  'split-issue-too-large': ({ bytes, limit }): string =>
    `I dati del riparto (${formats.integer(Math.ceil(bytes / 1024))} KB) sono più di quanti le console si scambino in una volta (${formats.integer(Math.floor(limit / 1024))} KB): nulla è stato emesso. Riunisci le spese con gli stessi partecipanti, oppure togli i partecipanti dalle spese di tutti.`,
  'split-issue-stays': (): string =>
    'Un riparto emesso resta com’è: non si annulla. Correggi i dati ed emettilo di nuovo: la differenza si vedrà.',
} satisfies {
  readonly [Code in keyof CostsIssueRefusalData]: (data: CostsIssueRefusalData[Code]) => string;
};
