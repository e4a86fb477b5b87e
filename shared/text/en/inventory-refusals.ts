import type { InventoryRefusalData } from '#shared/domain/inventory-refusals.ts';
import type { EventNeed } from '#shared/domain/inventory/event-needs.ts';
import { createFormats } from '#shared/text/formats.ts';
import { inventoryLabels } from './inventory-labels.ts';

const formats = createFormats('en');

const KEPT = 'what you wrote is still here';

const NEEDS: Readonly<Record<EventNeed, string>> = {
  act: 'the act’s reference',
  counterpart: 'who it goes to',
  expectedOn: 'the day it comes back',
  user: 'whom or where it goes to',
  place: 'the body, seat or room it goes to',
  borrower: 'who borrows it',
};

const FIELDS: Readonly<Record<InventoryRefusalData['asset-duplicate']['field'], string>> = {
  serial: 'The serial',
  inventoryNumber: 'The inventory number',
  label: 'The label',
};

/** What the console says when it refuses an act on the inventory. */
export const inventoryRefusals = {
  'asset-event-illegal': ({ type, state }): string =>
    `The event “${inventoryLabels.assetEventType[type]}” cannot happen to an asset that is “${inventoryLabels.assetState[state]}”: nothing was recorded and ${KEPT}. Look at the asset’s story and choose another event.`,
  'asset-event-incomplete': ({ type, missing }): string =>
    `The event “${inventoryLabels.assetEventType[type]}” lacks ${missing.map((need) => NEEDS[need]).join(' and ')}: nothing was recorded and ${KEPT}. Fill it in and try again.`,
  'asset-event-too-early': ({ day, last }): string =>
    `The asset already has an event of ${formats.day(last)}, after ${formats.day(day)}: nothing was recorded and ${KEPT}. Choose a later day, or undo the latest event first.`,
  'days-inverted': ({ from, to }): string =>
    `The end (${formats.day(to)}) comes before the beginning (${formats.day(from)}): nothing was recorded and ${KEPT}. Mend the days.`,
  'asset-duplicate': ({ field, value, label }): string =>
    `${FIELDS[field]} “${value}” is that of the asset ${label} already: nothing was recorded and ${KEPT}. Check the value, or open that asset.`,
  'asset-replaces-itself': (): string =>
    `An asset does not replace itself: nothing was recorded and ${KEPT}. Choose the asset that takes its place.`,
  'replacement-ticket-missing': (): string =>
    `A replacement after a fault comes from a ticket: nothing was recorded and ${KEPT}. Say which ticket, or choose another cause.`,
  'data-centre-closed': ({ seat }): string =>
    `The data centre of ${seat} is classified Group B and takes no new hardware: nothing was recorded and ${KEPT}. If there is a blocking need, write its reason.`,
  'assistance-not-due': ({ label }): string =>
    `The asset ${label} was not bought by the ICT office: assistance is not due (art. 10 c.5). Nothing was recorded and ${KEPT}: write who authorises it, or record that the asset was taken in charge.`,
  'stock-short': ({ name, inStock, wanted }): string =>
    `There are ${formats.integer(inStock)} of “${name}” and not ${formats.integer(wanted)}: nothing was recorded and ${KEPT}. Mend the quantity, or record a count first.`,
  'variation-settled': ({ state }): string =>
    `The report is already “${inventoryLabels.variationState[state]}”: nothing was recorded. If need be, record a new one.`,
  'variation-asset-missing': (): string =>
    `The report does not say which asset it is about: nothing was recorded and ${KEPT}. Choose the asset, or verify it without moving anything.`,
  'certificate-revoked': ({ day }): string =>
    `The certificate was already revoked on ${formats.day(day)}: nothing was recorded. If the day is wrong, mend it in its form.`,
  'application-cycle': ({ name }): string =>
    `The application “${name}” is already a part of this application: nothing was recorded and ${KEPT}. Choose another application that it is a part of.`,
  'space-not-measured': ({ name }): string =>
    `The space “${name}” lacks its quota or a reading: nothing was recorded. Write the quota, record how much is used and try again.`,
} as const satisfies {
  readonly [Code in keyof InventoryRefusalData]: (data: InventoryRefusalData[Code]) => string;
};
