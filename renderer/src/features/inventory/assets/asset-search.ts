import { z } from 'zod';
import { ASSET_CATEGORIES, ASSET_STATES, type AssetState, DEVICE_TYPES } from '#shared/domain/asset.ts';
import { idOf } from '#shared/domain/field.ts';
import { ASSET_COLUMNS, HOLDINGS, SUPPORTS, WARRANTIES } from './asset-row.ts';

/** Stands for the assets that lack what a filter chooses by: a seat, a system. */
export const NONE = 'none';

/** Several choices of a filter; what cannot be read is left out. */
function several<Value>(choice: z.ZodType<Value>) {
  return z.array(choice).optional().catch(undefined);
}

/** The situations that one click shows, and the states that make each: what was deleted is shown apart. */
export const SITUATIONS = {
  held: ASSET_STATES.filter((state) => state !== 'disposed'),
  inUse: ['inUse'],
  inStock: ['inStock'],
  away: ['inRepair', 'onLoan'],
  disposed: ['disposed'],
  every: ASSET_STATES,
  deleted: ASSET_STATES,
} as const satisfies Readonly<Record<string, readonly AssetState[]>>;

export type Situation = keyof typeof SITUATIONS;

export const SITUATION_NAMES = Object.keys(SITUATIONS) as readonly Situation[];

const SITUATION_CHOICES = ['held', 'inUse', 'inStock', 'away', 'disposed', 'every', 'deleted'] as const;

/**
 * What the address says of the list of assets, so that Back works and a view can be sent to a colleague. What is left
 * out is as at the first visit: what the office has, by label. What cannot be read is left out too.
 */
export const assetSearchSchema = z.object({
  text: z.string().max(200).optional().catch(undefined),
  situation: z.enum(SITUATION_CHOICES).optional().catch(undefined),
  bodies: several(idOf('body')),
  categories: several(z.enum(ASSET_CATEGORIES)),
  types: several(z.enum(DEVICE_TYPES)),
  systems: several(z.string().max(60)),
  supports: several(z.enum(SUPPORTS)),
  seats: several(z.union([idOf('seat'), z.literal(NONE)])),
  holdings: several(z.enum(HOLDINGS)),
  warranties: several(z.enum(WARRANTIES)),
  sort: z.enum(ASSET_COLUMNS).optional().catch(undefined),
  direction: z.enum(['ascending', 'descending']).optional().catch(undefined),
});

export type AssetSearch = z.infer<typeof assetSearchSchema>;

/** Whether the list shows fewer assets than its situation has. */
export function isFiltered({ situation: _, sort: __, direction: ___, ...filters }: AssetSearch): boolean {
  return Object.values(filters).some((part) => part !== undefined && part.length > 0);
}

/** The same situation in the same order, with nothing filtered. */
export function withoutFilters({ situation, sort, direction }: AssetSearch): AssetSearch {
  return { situation, sort, direction };
}

/** The same address without what says nothing. */
export function tidyAssetSearch(search: AssetSearch): AssetSearch {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined && value.length > 0),
  );
}
