import type { ChargingRefusalData } from '#shared/domain/charging-refusals.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { createFormats } from '#shared/text/formats.ts';
import { labels } from './labels.ts';

const formats = createFormats('it');

const NOTHING = 'nulla è stato registrato';
const KEPT = 'Quello che hai scritto è ancora qui';

/** What the console says when an act on materials, budgets, services or agreements is refused. */
export const chargingRefusals = {
  'budget-exists': ({ year }): string =>
    `Lo stanziamento di quell’ente per il ${year} c’è già: ${NOTHING}. ${KEPT}: correggi quello che c’è.`,
  'service-code-taken': ({ code }): string =>
    `Il codice “${code}” è già di un altro servizio del catalogo: ${NOTHING}. ${KEPT}: scrivi un altro codice, o modifica quel servizio.`,
  'service-variation-unauthorised': ({ state }): string =>
    `La variazione del servizio è “${labels.serviceVariationState[state]}” e non si può attivare: resta com’era. Comincia solo dopo l’autorizzazione dell’ente: registrala, poi riprova.`,
  'service-variation-move-illegal': ({ from, to }): string =>
    `La variazione del servizio resta “${labels.serviceVariationState[from]}”: da lì non si passa a “${labels.serviceVariationState[to]}”. Scegli uno dei passaggi proposti.`,
  'service-variation-settled': ({ state }): string =>
    `La variazione del servizio è “${labels.serviceVariationState[state]}” e non si modifica più: resta com’era. Se serve altro, proponine una nuova.`,
  'day-in-future': ({ day }): string =>
    `La data indicata, ${formats.day(day)}, è nel futuro: ${NOTHING}. ${KEPT}: correggi la data, o l’orologio del computer.`,
  'day-too-early': ({ day, notBefore }): string =>
    `La data indicata, ${formats.day(day)}, viene prima di quella a cui segue, ${formats.day(notBefore)}: ${NOTHING}. ${KEPT}: correggi la data.`,
  'window-empty': ({ from, to }): string =>
    `L’intervallo concordato finisce (${formats.dateTime(toInstant(to))}) prima di cominciare (${formats.dateTime(toInstant(from))}): ${NOTHING}. ${KEPT}: correggi le ore.`,
  'window-half': (): string =>
    `Dell’intervallo concordato manca l’inizio o la fine: ${NOTHING}. ${KEPT}: scrivi entrambi, o nessuno dei due.`,
  'monitoring-opens-nothing': (): string =>
    'Per questo ente il controllo dei server non apre ticket da solo: nulla è stato registrato. Se serve, apri il ticket a mano, o cambia le condizioni di servizio dell’ente.',
} as const satisfies {
  readonly [Code in keyof ChargingRefusalData]: (data: ChargingRefusalData[Code]) => string;
};
