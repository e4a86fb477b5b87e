import type { Kind } from '#shared/domain/kind-name.ts';

/** The parts of the inventory, as the address names them. */
export const INVENTORY_SECTIONS = [
  'assets',
  'machines',
  'links',
  'applications',
  'spaces',
  'certificates',
  'consumables',
  'variations',
  'duplicates',
  'totals',
  'in-use',
  'renewal',
  'sua',
  'watch',
] as const;

export type InventorySection = (typeof INVENTORY_SECTIONS)[number];

/** The parts of the inventory by what one comes for; the first stands alone. */
export const SECTION_GROUPS = {
  resources: ['machines', 'links', 'applications', 'spaces', 'certificates', 'consumables'],
  consistency: ['variations', 'duplicates', 'totals'],
  views: ['in-use', 'renewal', 'sua', 'watch'],
} as const satisfies Readonly<Record<string, readonly InventorySection[]>>;

export type SectionGroup = keyof typeof SECTION_GROUPS;

/** Other places of the inventory, each a screen of its own. */
export const INVENTORY_PLACES = ['import', 'labels', 'checks'] as const;

export type InventoryPlace = (typeof INVENTORY_PLACES)[number];

export function isInventorySection(text: string | undefined): text is InventorySection {
  return (INVENTORY_SECTIONS as readonly (string | undefined)[]).includes(text);
}

const SECTION_OF: Readonly<Partial<Record<Kind, InventorySection>>> = {
  asset: 'assets',
  virtualMachine: 'machines',
  networkLink: 'links',
  application: 'applications',
  storageSpace: 'spaces',
  digitalCertificate: 'certificates',
  consumable: 'consumables',
  inventoryVariation: 'variations',
  estateTotal: 'totals',
};

/** The part in which the records of a kind are; `undefined` for a kind that the inventory does not keep. */
export function inventorySectionOf(kind: Kind): InventorySection | undefined {
  return SECTION_OF[kind];
}
