import { useMemo } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { checkOutcome, type CheckOutcome } from '#shared/domain/inventory/check-outcome.ts';
import type { Asset, AssetEvent, InventoryCheck, InventoryScan } from '#shared/domain/kinds.ts';
import { useFound, useRecords, useVersioned } from '#renderer/store/record-hooks.ts';

/** A round with what it has found until now. */
export interface LiveCheck {
  readonly check: InventoryCheck;
  readonly assets: readonly Asset[];
  /** What stands now: of a closed round, its frozen outcome is what counts. */
  readonly outcome: CheckOutcome<Asset>;
  /** The assets that were reported as missing and not settled since. */
  readonly reported: ReadonlySet<string>;
}

type CheckState =
  | { readonly status: 'loading' }
  | { readonly status: 'missing' }
  | { readonly status: 'ready'; readonly live: LiveCheck };

function liveCheck(
  check: InventoryCheck,
  scans: readonly InventoryScan[],
  assets: readonly Asset[],
  events: readonly AssetEvent[],
): Omit<LiveCheck, 'reported'> {
  return { check, assets, outcome: checkOutcome(check, scans, assets, events) };
}

/** A round, kept up to date while labels are read, here and at other consoles. */
export function useCheck(checkId: RecordId<'inventoryCheck'>): CheckState {
  const found = useVersioned('inventoryCheck', checkId);
  const scans = useFound('inventoryScan', 'checkId', checkId);
  const assets = useRecords('asset');
  const events = useRecords('assetEvent');
  const variations = useRecords('inventoryVariation');
  const check = found.status === 'ready' ? found.value.record : undefined;
  const live = useMemo(
    () => check && scans && assets && events && liveCheck(check, scans, assets, events),
    [check, scans, assets, events],
  );
  const reported = useMemo(
    () =>
      new Set<string>(
        (variations ?? []).flatMap(({ assetId, state }) =>
          assetId !== null && state === 'reported' ? [assetId] : [],
        ),
      ),
    [variations],
  );
  if (found.status === 'missing' || check?.deleted === true) return { status: 'missing' };
  if (live === undefined) return { status: 'loading' };
  return { status: 'ready', live: { ...live, reported } };
}
