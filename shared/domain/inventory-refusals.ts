import type { AssetState } from './asset.ts';
import type { AssetEventType } from './asset-event.ts';
import type { EventNeed } from './inventory/event-needs.ts';
import type { VariationState } from './inventory-variation.ts';

type Nothing = Readonly<Record<string, never>>;

/** The registers by which an asset is told from all others. */
export type IdentifyingField = 'serial' | 'inventoryNumber' | 'label';

/** What the refusals of acts on the inventory carry. Days are `aaaa-mm-gg`. */
export interface InventoryRefusalData {
  'asset-event-illegal': Readonly<{ type: AssetEventType; state: AssetState }>;
  'asset-event-incomplete': Readonly<{ type: AssetEventType; missing: readonly EventNeed[] }>;
  /** Something later has already happened to it. */
  'asset-event-too-early': Readonly<{ day: string; last: string }>;
  'days-inverted': Readonly<{ from: string; to: string }>;
  /** Another asset, which is called `label`, has that serial, inventory number or label already. */
  'asset-duplicate': Readonly<{ field: IdentifyingField; value: string; label: string }>;
  'asset-replaces-itself': Nothing;
  /** A fault is mended by another asset from a ticket. @see P9-5.1-b */
  'replacement-ticket-missing': Nothing;
  /** Hardware for a data centre that may not grow. @see PT-I.2-f */
  'data-centre-closed': Readonly<{ seat: string }>;
  /** Nobody authorised help for what the office did not buy. @see REG-10.5-a */
  'assistance-not-due': Readonly<{ label: string }>;
  'stock-short': Readonly<{ name: string; inStock: number; wanted: number }>;
  'variation-settled': Readonly<{ state: VariationState }>;
  'variation-asset-missing': Nothing;
  'certificate-revoked': Readonly<{ day: string }>;
  'application-cycle': Readonly<{ name: string }>;
  'space-not-measured': Readonly<{ name: string }>;
}

/** Refusals of acts on the inventory. */
export const INVENTORY_REFUSALS = [
  'asset-event-illegal',
  'asset-event-incomplete',
  'asset-event-too-early',
  'days-inverted',
  'asset-duplicate',
  'asset-replaces-itself',
  'replacement-ticket-missing',
  'data-centre-closed',
  'assistance-not-due',
  'stock-short',
  'variation-settled',
  'variation-asset-missing',
  'certificate-revoked',
  'application-cycle',
  'space-not-measured',
] as const satisfies readonly (keyof InventoryRefusalData)[];
