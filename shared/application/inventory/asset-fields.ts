import { assetKind } from '#shared/domain/asset.ts';
import { formShape } from './form-shape.ts';

const { fields } = assetKind;

/** What may be said of an asset when it is registered and later: its body changes by an event alone. */
export const assetEdits = formShape(
  'asset',
  'serial',
  'model',
  'manufacturer',
  'seatId',
  'room',
  'holderId',
  'category',
  'inventoryNumber',
  'purchasedOn',
  'purchaseCents',
  'purchaseChannel',
  'purchaseOrder',
  'cig',
  'cup',
  'supplierId',
  'warrantyEnd',
  'purchasedByIct',
  'takenInChargeAct',
  'consigneeId',
  'subConsigneeId',
  'verifiedOn',
  'operatingSystem',
  'operatingSystemVersion',
  'architecture',
  'domainName',
  'upgradeGroup',
  'upgradedOn',
  'hostName',
  'ipAddress',
  'macAddress',
  'purpose',
  'ownerId',
  'office',
  'portable',
  'personal',
  'upsId',
  'cluster',
  'capacityGigabytes',
  'linkMegabits',
  'lengthMetres',
  'servedPlaces',
  'audiences',
  'notes',
  'source',
);

/** What tells one asset from another, and what it is. */
export const assetIdentity = { label: fields.label.schema, deviceType: fields.deviceType.schema };
