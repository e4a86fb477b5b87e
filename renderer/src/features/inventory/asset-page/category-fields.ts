import type { AssetCategory } from '#shared/domain/asset.ts';
import type { FieldName as FieldNameOf } from '#shared/domain/kinds.ts';

/** A field of an asset. */
type FieldName = FieldNameOf<'asset'>;

/** What the AgID minimum measures ask of every device on the network. */
const NETWORKED: readonly FieldName[] = [
  'hostName',
  'ipAddress',
  'macAddress',
  'purpose',
  'ownerId',
  'office',
];

const COMPUTER: readonly FieldName[] = [
  'operatingSystem',
  'operatingSystemVersion',
  'architecture',
  'domainName',
  ...NETWORKED,
];

/**
 * What each category says of its assets, besides what every asset says.
 *
 * @see PERF-RIS-a, PT-I.2-b, PT-I.2-g, PT-II.3-a, PT-II.3-b
 */
export const CATEGORY_FIELDS: Readonly<Record<AssetCategory, readonly FieldName[]>> = {
  cityFibre: ['lengthMetres', 'servedPlaces', 'linkMegabits'],
  networkEquipment: [...NETWORKED, 'linkMegabits', 'upsId', 'cluster'],
  machineRooms: ['servedPlaces', 'purpose', 'ownerId'],
  intranetServers: [...COMPUTER, 'capacityGigabytes', 'linkMegabits', 'cluster', 'upsId'],
  exposedServers: [...COMPUTER, 'capacityGigabytes', 'cluster', 'upsId'],
  powerSupplies: ['purpose', 'servedPlaces', 'ipAddress'],
  systemSoftware: ['purpose', 'ownerId', 'office'],
  applicationSoftware: ['purpose', 'ownerId', 'office'],
  workstations: [...COMPUTER, 'portable', 'personal', 'upgradeGroup', 'upgradedOn'],
  printers: [...NETWORKED, 'personal'],
  telephonySystems: ['purpose', 'ownerId', 'office', 'servedPlaces', 'portable'],
  telephoneExchanges: ['ipAddress', 'purpose', 'ownerId', 'office', 'servedPlaces'],
  connectivity: ['linkMegabits', 'servedPlaces', 'ipAddress', 'purpose'],
  communicationTools: ['purpose', 'ownerId', 'office', 'operatingSystem', 'portable', 'personal'],
  satisfactionSurvey: ['ipAddress', 'purpose', 'office'],
  attendanceReaders: ['ipAddress', 'purpose', 'office'],
  frankingMachine: ['purpose', 'office'],
  websites: ['hostName', 'purpose', 'ownerId', 'office'],
  wirelessNetworks: [...NETWORKED, 'audiences', 'servedPlaces', 'upsId'],
};

/** What every asset says, by what it is about. */
export const COMMON_FIELDS = {
  identity: ['inventoryNumber', 'serial', 'manufacturer', 'model', 'category'],
  place: ['bodyId', 'seatId', 'room', 'holderId', 'consigneeId', 'subConsigneeId', 'verifiedOn'],
  purchase: [
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
  ],
  more: ['notes', 'source'],
} as const satisfies Readonly<Record<string, readonly FieldName[]>>;
