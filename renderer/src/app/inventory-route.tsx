import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactNode, useCallback, useMemo } from 'react';
import { isInventorySection } from '#renderer/features/inventory/inventory-section.ts';
import { type AssetSearch, tidyAssetSearch } from '#renderer/features/inventory/assets/asset-search.ts';
import { InventoryScreen } from '#renderer/features/inventory/inventory-screen.tsx';
import type { InventoryWays } from '#renderer/features/inventory/inventory-ways.ts';
import { entryOfAsset } from './beside-queue.ts';
import { HANDOVERS, INVENTORY, LABELS, NEW_RECORD, TICKETS } from './paths.ts';

/** Where the inventory leads. */
function useInventoryWaysOf(): InventoryWays {
  const navigate = useNavigate();
  return useMemo(
    () => ({
      showTicket: (ticketId) => void navigate({ to: TICKETS, params: { ticketId } }),
      openTicket: (assetId) => void navigate({ to: TICKETS, params: { ticketId: entryOfAsset(assetId) } }),
      printLabels: (assets) => void navigate({ to: LABELS, search: { assets: [...assets] } }),
      showAssignment: (recordId) =>
        void navigate({ to: HANDOVERS, params: { section: 'assignments', recordId } }),
      showAsset: (assetId) =>
        void navigate({ to: INVENTORY, params: { section: 'assets', recordId: assetId } }),
    }),
    [navigate],
  );
}

export function InventoryRoute(): ReactNode {
  const { section, recordId } = useParams({ from: INVENTORY });
  const search = useSearch({ from: INVENTORY });
  const navigate = useNavigate({ from: INVENTORY });
  const shown = isInventorySection(section) ? section : 'assets';
  const isOpen = recordId !== undefined;
  const open = useCallback(
    (id: string | null) =>
      void navigate({
        to: INVENTORY,
        params: { section: shown, recordId: id ?? NEW_RECORD },
        search: true,
        // Following the arrows through the list leaves one step in the history, not one a row.
        replace: isOpen,
      }),
    [navigate, shown, isOpen],
  );
  const close = useCallback(
    () => void navigate({ to: INVENTORY, params: { section: shown, recordId: undefined }, search: true }),
    [navigate, shown],
  );
  const onSearch = useCallback(
    (next: AssetSearch) => void navigate({ search: tidyAssetSearch(next), replace: true }),
    [navigate],
  );
  return (
    <InventoryScreen
      section={shown}
      onSection={(next) => void navigate({ to: INVENTORY, params: { section: next, recordId: undefined } })}
      onPlace={(place) => void navigate({ to: INVENTORY, params: { section: place, recordId: undefined } })}
      search={search}
      onSearch={onSearch}
      openId={recordId === NEW_RECORD ? null : recordId}
      onOpen={open}
      onClose={close}
      ways={useInventoryWaysOf()}
    />
  );
}
