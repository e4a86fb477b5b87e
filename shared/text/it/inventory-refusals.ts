import type { InventoryRefusalData } from '#shared/domain/inventory-refusals.ts';
import type { EventNeed } from '#shared/domain/inventory/event-needs.ts';
import { createFormats } from '#shared/text/formats.ts';
import { inventoryLabels } from './inventory-labels.ts';

const formats = createFormats('it');

const KEPT = 'quello che hai scritto è ancora qui';

const NEEDS: Readonly<Record<EventNeed, string>> = {
  act: 'gli estremi dell’atto',
  counterpart: 'presso chi va',
  expectedOn: 'il giorno del rientro',
  user: 'a chi o dove va',
  place: 'l’ente, la sede o la stanza in cui va',
  borrower: 'a chi si presta',
};

const FIELDS: Readonly<Record<InventoryRefusalData['asset-duplicate']['field'], string>> = {
  serial: 'la matricola',
  inventoryNumber: 'il numero d’inventario',
  label: 'l’etichetta',
};

/** What the console says when it refuses an act on the inventory. */
export const inventoryRefusals = {
  'asset-event-illegal': ({ type, state }): string =>
    `Per un bene nello stato “${inventoryLabels.assetState[state]}” non si registra “${inventoryLabels.assetEventType[type]}”: nulla è stato registrato e ${KEPT}. Guarda la storia del bene e scegli un altro evento.`,
  'asset-event-incomplete': ({ type, missing }): string =>
    `Per “${inventoryLabels.assetEventType[type]}” manca ${missing.map((need) => NEEDS[need]).join(' e ')}: nulla è stato registrato e ${KEPT}. Completa e riprova.`,
  'asset-event-too-early': ({ day, last }): string =>
    `Il bene ha già un evento del ${formats.day(last)}, dopo il ${formats.day(day)}: nulla è stato registrato e ${KEPT}. Scegli un giorno successivo, o annulla prima l’evento più recente.`,
  'days-inverted': ({ from, to }): string =>
    `La fine (${formats.day(to)}) viene prima dell’inizio (${formats.day(from)}): nulla è stato registrato e ${KEPT}. Correggi i giorni.`,
  'asset-duplicate': ({ field, value, label }): string =>
    `${capital(FIELDS[field])} “${value}” è già del bene ${label}: nulla è stato registrato e ${KEPT}. Controlla il valore, o apri quel bene.`,
  'asset-replaces-itself': (): string =>
    `Un bene non sostituisce sé stesso: nulla è stato registrato e ${KEPT}. Scegli il bene che prende il suo posto.`,
  'replacement-ticket-missing': (): string =>
    `Una sostituzione per guasto nasce da un ticket: nulla è stato registrato e ${KEPT}. Indica il ticket, o scegli un’altra causale.`,
  'data-centre-closed': ({ seat }): string =>
    `Il data center di ${seat} è classificato Gruppo B e non ammette nuovo hardware: nulla è stato registrato e ${KEPT}. Se c’è un’esigenza bloccante, scrivine il motivo.`,
  'assistance-not-due': ({ label }): string =>
    `Il bene ${label} non è stato acquistato dall’ufficio ICT: assistenza non dovuta (art. 10 c.5). Nulla è stato registrato e ${KEPT}: scrivi chi la autorizza, o registra la presa in carico del bene.`,
  'stock-short': ({ name, inStock, wanted }): string =>
    `Di “${name}” ce ne sono ${formats.integer(inStock)} e non ${formats.integer(wanted)}: nulla è stato registrato e ${KEPT}. Correggi la quantità, o registra prima una conta.`,
  'variation-settled': ({ state }): string =>
    `La comunicazione è già nello stato “${inventoryLabels.variationState[state]}”: nulla è stato registrato. Se serve, registrane una nuova.`,
  'variation-asset-missing': (): string =>
    `La comunicazione non dice di quale bene si tratta: nulla è stato registrato e ${KEPT}. Scegli il bene, o verificala senza spostamento.`,
  'certificate-revoked': ({ day }): string =>
    `Il certificato è già stato revocato il ${formats.day(day)}: nulla è stato registrato. Se la data è sbagliata, correggila nella scheda.`,
  'application-cycle': ({ name }): string =>
    `L’applicativo “${name}” fa già parte di questo applicativo: nulla è stato registrato e ${KEPT}. Scegli un altro applicativo di cui fa parte.`,
  'space-not-measured': ({ name }): string =>
    `Di “${name}” mancano la quota o una rilevazione: nulla è stato registrato. Scrivi la quota, registra quanto è usato e riprova.`,
} as const satisfies {
  readonly [Code in keyof InventoryRefusalData]: (data: InventoryRefusalData[Code]) => string;
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
