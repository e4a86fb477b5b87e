import { useMemo } from 'react';
import { duplicateAssets } from '#shared/domain/inventory/duplicate-assets.ts';
import { storageWarnings } from '#shared/domain/inventory/storage-usage.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useRecordTools } from './records/use-record-rows.ts';
import type { Waiting } from './inventory-nav.tsx';

/** How much waits for somebody in each part of the inventory. */
export function useWaiting(): Waiting {
  const assets = useRecords('asset');
  const variations = useRecords('inventoryVariation');
  const spaces = useRecords('storageSpace');
  const readings = useRecords('usageReading');
  const consumables = useRecords('consumable');
  const tools = useRecordTools();
  const duplicates = useMemo(() => duplicateAssets(assets ?? []).length, [assets]);
  return useMemo(
    () => ({
      duplicates,
      variations: (variations ?? []).filter(({ state }) => state === 'reported').length,
      spaces: storageWarnings(spaces ?? [], readings ?? []).length,
      consumables: (consumables ?? []).filter(
        ({ id, minimum }) => tools !== undefined && tools.stockOf(id).stock < minimum,
      ).length,
    }),
    [duplicates, variations, spaces, readings, consumables, tools],
  );
}
