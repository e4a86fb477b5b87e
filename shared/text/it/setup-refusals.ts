import type { SetupRefusalData } from '#shared/domain/setup-refusals.ts';
import { createFormats } from '#shared/text/formats.ts';

const formats = createFormats('it');

const VERSION: Readonly<Record<SetupRefusalData['version-exists']['kind'], string>> = {
  calendar: 'un orario di servizio',
  serviceLevel: 'un livello di servizio',
  bodyTerms: 'delle condizioni di servizio',
};

const KEPT = 'quello che hai scritto è ancora qui';

/** What the console says when it refuses an act on the office’s configuration. */
export const setupRefusals = {
  'help-desk-phone-not-one': ({ typed }): string =>
    `Serve un solo numero di telefono, non “${typed}”: nulla è stato registrato e ${KEPT}. Un ente ha un unico numero di assistenza: lascia quello; quello della reperibilità sta nelle Condizioni.`,
  'version-exists': ({ kind, day }): string =>
    `L’ente ha già ${VERSION[kind]} in vigore dal ${formats.day(day)}: nulla è stato registrato e ${KEPT}. Scegli un altro giorno, oppure correggi la versione che c’è.`,
  'closure-days-inverted': ({ firstDay, lastDay }): string =>
    `La chiusura finirebbe (${formats.day(lastDay)}) prima di cominciare (${formats.day(firstDay)}): nulla è stato registrato e ${KEPT}. Correggi i giorni.`,
  'closure-hours-incomplete': (): string =>
    `Della chiusura c’è una sola delle due ore: nulla è stato registrato e ${KEPT}. Scrivile entrambe, o nessuna se si chiude tutto il giorno.`,
  'closure-hours-inverted': ({ from, to }): string =>
    `La chiusura finirebbe alle ${to}, non dopo le ${from} a cui comincia: nulla è stato registrato e ${KEPT}. Correggi le ore.`,
} as const satisfies { readonly [Code in keyof SetupRefusalData]: (data: SetupRefusalData[Code]) => string };
