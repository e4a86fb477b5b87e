import type { RecordOf } from '#shared/domain/kinds.ts';
import type { InventorySection } from '#renderer/features/inventory/inventory-section.ts';
import type { InventoryKind } from '#renderer/features/inventory/forms/record-fields.ts';

/** The parts of the inventory that are lists of records with a form. */
export const RECORD_KINDS = {
  machines: 'virtualMachine',
  links: 'networkLink',
  applications: 'application',
  spaces: 'storageSpace',
  certificates: 'digitalCertificate',
  consumables: 'consumable',
  variations: 'inventoryVariation',
  totals: 'estateTotal',
} as const satisfies Readonly<Partial<Record<InventorySection, Exclude<InventoryKind, 'asset'>>>>;

export type RecordSection = keyof typeof RECORD_KINDS;

/** The kind of the records of a part. */
export type RecordKind = (typeof RECORD_KINDS)[RecordSection];

/** A record of any of those kinds. */
export type InventoryRecord = { readonly [K in RecordKind]: RecordOf<K> }[RecordKind];

/** The parts that are no list of records. */
export type ViewSection = Exclude<InventorySection, RecordSection | 'assets'>;

export function isRecordSection(section: InventorySection): section is RecordSection {
  return Object.hasOwn(RECORD_KINDS, section);
}
