import { useMemo, useState } from 'react';
import type { Asset } from '#shared/domain/kinds.ts';
import { containsWords, foldForSearch, searchWords } from '#shared/domain/search-text.ts';
import { useFormats } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';

/** Which assets are proposed. */
export interface AssetFilter {
  readonly text: string;
  readonly bodyId: string | null;
  readonly seatId: string | null;
}

const NO_FILTER: AssetFilter = { text: '', bodyId: null, seatId: null };

function isProposed(asset: Asset, { bodyId, seatId }: AssetFilter): boolean {
  return (
    asset.state !== 'disposed' &&
    (bodyId === null || asset.bodyId === bodyId) &&
    (seatId === null || asset.seatId === seatId)
  );
}

/** The assets to label: those proposed, and those chosen. */
export function useLabelAssets(first: readonly string[]) {
  const assets = useRecords('asset');
  const nameOf = useNames();
  const formats = useFormats();
  const [filter, setFilter] = useState(NO_FILTER);
  const [chosenIds, setChosenIds] = useState<ReadonlySet<string>>(() => new Set(first));
  const ordered = useMemo(
    () => assets && [...assets].sort((left, right) => formats.compare(left.label, right.label)),
    [assets, formats],
  );
  const proposed = useMemo(() => {
    const words = searchWords(filter.text);
    return ordered?.filter((asset) => {
      if (!isProposed(asset, filter)) return false;
      const { label, inventoryNumber, serial, model, room, holderId } = asset;
      const holder = holderId === null ? '' : nameOf(holderId);
      const told = [label, inventoryNumber, serial, model, room, holder].filter(Boolean).join(' ');
      return containsWords(foldForSearch(told), words);
    });
  }, [ordered, filter, nameOf]);
  const chosen = useMemo(() => ordered?.filter(({ id }) => chosenIds.has(id)) ?? [], [ordered, chosenIds]);

  function choose(ids: readonly string[], isChosen: boolean): void {
    const next = new Set(chosenIds);
    for (const id of ids)
      if (isChosen) next.add(id);
      else next.delete(id);
    setChosenIds(next);
  }

  return { proposed, chosen, chosenIds, filter, setFilter, choose, clear: () => setChosenIds(new Set()) };
}

export type LabelAssets = ReturnType<typeof useLabelAssets>;
