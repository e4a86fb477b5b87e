import { ASSET_CATEGORIES, ASSET_STATES, DEVICE_TYPES, PURCHASE_CHANNELS } from '#shared/domain/asset.ts';
import { BODY_TYPES } from '#shared/domain/body.ts';

/** The kinds of record that can be imported from a table. */
export const IMPORT_KINDS = ['asset', 'person', 'body'] as const;

/** One of {@link IMPORT_KINDS}. */
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** How the cells of a column are read; `body`, `seat`, `person` and `supplier` name a record. */
export type ColumnType =
  'text' | 'date' | 'cents' | 'whole' | 'flag' | 'choice' | 'body' | 'seat' | 'person' | 'supplier';

/** A field that a column of a table may fill. */
export interface ImportColumn {
  /** The field of the record; of an asset `holderId` and its like are written as names. */
  readonly field: string;
  readonly type: ColumnType;
  /** The cases of a choice. */
  readonly values?: readonly string[];
}

function text(field: string): ImportColumn {
  return { field, type: 'text' };
}

function day(field: string): ImportColumn {
  return { field, type: 'date' };
}

/**
 * What can be imported of each kind. Left out on purpose: what a person may do at consoles, which is granted and never
 * imported, and what only acts write.
 */
export const IMPORT_COLUMNS: Readonly<Record<ImportKind, readonly ImportColumn[]>> = {
  asset: [
    { field: 'bodyId', type: 'body' },
    text('inventoryNumber'),
    text('label'),
    { field: 'deviceType', type: 'choice', values: DEVICE_TYPES },
    text('serial'),
    text('manufacturer'),
    text('model'),
    { field: 'state', type: 'choice', values: ASSET_STATES },
    { field: 'category', type: 'choice', values: ASSET_CATEGORIES },
    { field: 'seatId', type: 'seat' },
    text('room'),
    { field: 'holderId', type: 'person' },
    text('office'),
    text('operatingSystem'),
    text('operatingSystemVersion'),
    text('architecture'),
    day('purchasedOn'),
    { field: 'purchaseCents', type: 'cents' },
    { field: 'purchaseChannel', type: 'choice', values: PURCHASE_CHANNELS },
    text('purchaseOrder'),
    text('cig'),
    text('cup'),
    { field: 'supplierId', type: 'supplier' },
    day('warrantyEnd'),
    { field: 'purchasedByIct', type: 'flag' },
    { field: 'consigneeId', type: 'person' },
    { field: 'subConsigneeId', type: 'person' },
    text('hostName'),
    text('ipAddress'),
    text('macAddress'),
    text('domainName'),
    text('purpose'),
    { field: 'ownerId', type: 'person' },
    { field: 'portable', type: 'flag' },
    { field: 'personal', type: 'flag' },
    { field: 'capacityGigabytes', type: 'whole' },
    text('notes'),
  ],
  person: [
    { field: 'bodyId', type: 'body' },
    text('familyName'),
    text('givenName'),
    text('email'),
    { field: 'seatId', type: 'seat' },
    text('area'),
    text('phone'),
    day('employmentStart'),
    day('employmentEnd'),
    text('systemUser'),
  ],
  body: [
    text('name'),
    { field: 'type', type: 'choice', values: BODY_TYPES },
    text('ipaCode'),
    text('istatCode'),
    text('cadastralCode'),
    text('helpDeskPhone'),
    text('supportEmail'),
    { field: 'hasCed', type: 'flag' },
    day('servedFrom'),
    day('servedTo'),
    text('notes'),
  ],
};

/** The column of a kind that fills a field; `undefined` when none does. */
export function importColumn(kind: ImportKind, field: string): ImportColumn | undefined {
  return IMPORT_COLUMNS[kind].find((column) => column.field === field);
}
