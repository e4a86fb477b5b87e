import { useMemo } from 'react';
import { addDays } from '#shared/domain/rome-time.ts';
import { obsoleteOn } from '#shared/domain/inventory/obsolete-assets.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { type AssetFinding, findAssets, sortAssets } from './asset-query.ts';
import { assetRow, type AssetRow, type RowTools } from './asset-row.ts';
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
      isObsoleteFor: obsoleteOn(terms, today),
      today,
      soon: addDays(today, SOON_DAYS),
    };
  }, [labels, nameOf, terms, today]);
}

/** The list of assets that an address asks for. */
export interface AssetList extends AssetFinding {
  /** How many assets there are, whatever is looked for. */
  readonly total: number;
  readonly all: readonly AssetRow[];
}

/** The assets that a search finds, in its order; `undefined` while they are first loaded. */
export function useAssetList(search: AssetSearch): AssetList | undefined {
  const formats = useFormats();
  const tools = useRowTools();
  const assets = useRecords('asset');
  const all = useMemo(
    () => (tools === undefined ? undefined : assets?.map((asset) => assetRow(asset, tools))),
    [assets, tools],
  );
  const found = useMemo(() => all && findAssets(all, search), [all, search]);
  const { sort = 'label', direction = 'ascending' } = search;
  return useMemo(() => {
    if (all === undefined || found === undefined) return undefined;
    const rows = sortAssets(found.rows, sort, direction, formats.compare);
    return { rows, counts: found.counts, total: all.length, all };
  }, [all, found, sort, direction, formats]);
}
