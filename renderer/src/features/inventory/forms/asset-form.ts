import type { AssetCategory } from '#shared/domain/asset.ts';
import { CATEGORY_FIELDS } from '#renderer/features/inventory/asset-page/category-fields.ts';
import type { RecordField, RecordSort } from './record-fields.ts';

/** The fields of an asset that are not a line of text. */
const SORTS: Readonly<Record<string, RecordSort>> = {
  ownerId: 'choice',
  upsId: 'choice',
  linkMegabits: 'integer',
  capacityGigabytes: 'integer',
  lengthMetres: 'integer',
  servedPlaces: 'lines',
  audiences: 'several',
  portable: 'flag',
  personal: 'flag',
  upgradedOn: 'day',
};

function field(name: string, sort: RecordSort = 'line', more: Partial<RecordField> = {}): RecordField {
  return { name, sort, ...more };
}

const MUST = { isMandatory: true } as const;

const IDENTITY: readonly RecordField[] = [
  field('label', 'line', MUST),
  field('deviceType', 'choice', MUST),
  field('category', 'choice'),
  field('bodyId', 'choice', { ...MUST, isFixed: true }),
  field('inventoryNumber'),
  field('serial'),
  field('manufacturer'),
  field('model'),
];

/** Where a new asset stands: from then on its acts say it. */
const FIRST_PLACE: readonly RecordField[] = [
  field('state', 'choice', { isFixed: true }),
  field('seatId', 'choice', { isFixed: true }),
  field('room', 'line', { isFixed: true }),
  field('holderId', 'choice', { isFixed: true }),
];

const RESPONSIBLE: readonly RecordField[] = [
  field('consigneeId', 'choice'),
  field('subConsigneeId', 'choice'),
];

const PURCHASE: readonly RecordField[] = [
  field('purchasedOn', 'day'),
  field('purchaseCents', 'money'),
  field('purchaseChannel', 'choice'),
  field('purchaseOrder'),
  field('cig'),
  field('cup'),
  field('supplierId', 'choice'),
  field('warrantyEnd', 'day'),
  field('purchasedByIct', 'flag'),
  field('takenInChargeAct'),
];

const MORE: readonly RecordField[] = [field('notes', 'prose'), field('source')];

/** The form of an asset: what every asset says, and what its category does. @see PERF-RIS-a */
export function assetForm(category: AssetCategory): readonly RecordField[] {
  const own = CATEGORY_FIELDS[category].map((name) => field(name, SORTS[name] ?? 'line'));
  return [...IDENTITY, ...FIRST_PLACE, ...RESPONSIBLE, ...own, ...PURCHASE, ...MORE];
}
