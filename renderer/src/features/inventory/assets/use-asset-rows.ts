import { useMemo } from 'react';
import { addDays } from '#shared/domain/rome-time.ts';
import { obsoleteOn } from '#shared/domain/inventory/obsolete-assets.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useDeleted, useRecords } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { type AssetFinding, findAssets, sortAssets } from './asset-query.ts';
import { assetRow, createSupport, type RowTools } from './asset-row.ts';
import type { AssetSearch } from './asset-search.ts';

/** A warranty that ends within so many days is about to end. */
const SOON_DAYS = 90;

/** What the lines of assets are made with; `undefined` while it is first loaded. */
export function useRowTools(): RowTools | undefined {
  const { labels } = useText();
  const nameOf = useNames();
  const today = useToday();
  const terms = useRecords('bodyTerms');
  return useMemo(() => {
    if (terms === undefined) return undefined;
    return {
      labels,
      nameOf,
      supportOf: createSupport(obsoleteOn(terms, today)),
      today,
      soon: addDays(today, SOON_DAYS),
    };
  }, [labels, nameOf, terms, today]);
}

/** The list of assets that an address asks for. */
export interface AssetList extends AssetFinding {
  /** How many assets there are, whatever is looked for. */
  readonly total: number;
}

/** The assets that a search finds, in its order; `undefined` while they are first loaded. */
export function useAssetList(search: AssetSearch): AssetList | undefined {
  const formats = useFormats();
  const tools = useRowTools();
  const kept = useRecords('asset');
  const deleted = useDeleted('asset');
  const assets = search.situation === 'deleted' ? deleted : kept;
  const all = useMemo(
    () => (tools === undefined ? undefined : assets?.map((asset) => assetRow(asset, tools))),
    [assets, tools],
  );
  const { sort = 'label', direction = 'ascending' } = search;
  // Sorting is the slow part, and what is typed changes nothing of the order.
  const sorted = useMemo(
    () => all && sortAssets(all, sort, direction, formats.compare),
    [all, sort, direction, formats],
  );
  return useMemo(() => sorted && { ...findAssets(sorted, search), total: sorted.length }, [sorted, search]);
}
