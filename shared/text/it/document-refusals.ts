import { PERCENTAGES_WHOLE } from '#shared/domain/costs/split-input.ts';
import type { DocumentRefusalData } from '#shared/domain/document-refusals.ts';
import type { DocumentEdition } from '#shared/domain/yearly-document.ts';
import { createFormats } from '#shared/text/formats.ts';

const formats = createFormats('it');

const KEPT = 'nulla è stato registrato e quello che hai scritto è ancora qui';

const EDITIONS: Readonly<Record<DocumentEdition, string>> = {
  january: 'di gennaio',
  september: 'di settembre',
};

/** What the console says when it refuses an act on a yearly document. */
export const documentRefusals = {
  'document-consumable': ({ subject }): string =>
    `La riga «${subject}» è materiale di consumo, a carico dell’Ente (art. 3 c.2 n.11): nel Piano degli acquisti non entra e ${KEPT}. Se non è materiale di consumo, scegli un’altra categoria.`,
  'document-line-not-capital': ({ subject }): string =>
    `La riga «${subject}» è una spesa corrente, e le spese correnti sono di tutti gli enti col criterio generale (art. 13): ${KEPT}. Togli gli enti e il criterio, oppure segna la riga in conto capitale.`,
  'document-line-percentages': ({ sum }): string =>
    `Le percentuali devono essere degli enti della riga e fare 100: qui fanno ${formats.percent({ numerator: sum, denominator: PERCENTAGES_WHOLE })}, e ${KEPT}. Correggile.`,
  'document-line-too-large': ({ cents, limit }): string =>
    `La riga vale ${formats.money(cents)}, più di ${formats.money(limit)}: ${KEPT}. Controlla quantità e importo unitario.`,
  'document-line-issued': ({ subject }): string =>
    `La riga «${subject}» è già stata inviata agli enti: non si elimina e resta com’è. Stralciala dicendo il motivo: la differenza si vedrà nella revisione di settembre.`,
  'document-line-withdrawn': ({ reason }): string =>
    `La riga è già stralciata (${reason}): resta com’è. Se serve di nuovo, riprendila.`,
  'document-council-missing': ({ year }): string =>
    `Il Piano di integrazione ${String(year)} si presenta su indicazione della Giunta, e qui mancano l’atto o la data: nulla è stato registrato. Scrivili nei dati del documento e riprova.`,
  'document-incomplete': ({ year, count }): string =>
    `Le quote ${String(year)} non si possono calcolare: ${count === 1 ? 'manca un dato' : `mancano ${formats.integer(count)} dati`}. Nulla è stato emesso: completa ciò che la pagina del documento elenca e riprova.`,
  'document-not-dividable': ({ subject }): string =>
    `La riga «${subject}» non si può ripartire così com’è scritta: nulla è stato emesso. Controlla enti, criterio e percentuali della riga.`,
  'document-unchanged': ({ edition }): string =>
    `L’edizione ${EDITIONS[edition]} è già emessa con queste righe e queste quote: resta quella. Cambia il documento, poi emettila di nuovo.`,
  'document-edition-over': (): string =>
    'L’aggiornamento di settembre è già emesso: l’edizione di gennaio resta com’è. Emetti di nuovo l’aggiornamento.',
  'document-not-issued': ({ edition }): string =>
    `L’edizione ${EDITIONS[edition]} non è ancora emessa: nulla è stato registrato. Emettila prima, così ciò che si invia resta com’è stato inviato.`,
  'document-issue-stays': (): string =>
    'Un’edizione emessa resta com’è: non si annulla. Correggi il documento ed emettila di nuovo: la differenza si vedrà.',
  'document-issue-too-large': ({ bytes, limit }): string =>
    `I dati del documento (${formats.integer(Math.ceil(bytes / 1024))} KB) sono più di quanti le console si scambino in una volta (${formats.integer(Math.floor(limit / 1024))} KB): nulla è stato emesso. Riunisci le righe simili.`,
  'document-year-missing': ({ year }): string =>
    `Del ${String(year)} questo documento non c’è: nulla è stato copiato. Scegli un altro anno, oppure aggiungi le righe a mano.`,
  'document-same-year': ({ year }): string =>
    `Le righe del ${String(year)} sono già in questo documento: nulla è stato copiato. Scegli un anno precedente.`,
  'document-absent': ({ year }): string =>
    `Del ${String(year)} questo documento non c’è: nulla è stato scritto. Preparalo in Costi, Documenti annuali.`,
} satisfies {
  readonly [Code in keyof DocumentRefusalData]: (data: DocumentRefusalData[Code]) => string;
};
