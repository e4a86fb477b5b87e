import { type ActRefusal, refuseAct } from '#shared/domain/act-refusals.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { checkOutcome, type CheckOutcome } from '#shared/domain/inventory/check-outcome.ts';
import type { Asset, AssetEvent, InventoryScan } from '#shared/domain/kinds.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { findLive } from '#shared/application/lookup.ts';

/** A round that goes on, with what was read so far. */
export interface CheckInHand {
  readonly check: Versioned<'inventoryCheck'>;
  readonly scans: readonly InventoryScan[];
  readonly events: readonly AssetEvent[];
  readonly outcome: CheckOutcome<Asset>;
}

/** The round, while it goes on; refused with `check-closed` afterwards. */
export async function findOpenCheck(
  workspace: Workspace,
  checkId: RecordId<'inventoryCheck'>,
): Promise<Result<Versioned<'inventoryCheck'>, ActRefusal>> {
  const found = await findLive(workspace, 'inventoryCheck', checkId);
  if (!found.ok) return found;
  return found.value.record.closedAt === null ? found : refuseAct('check-closed', {});
}

/** The round with what it has found so far. */
export async function checkInHand(
  workspace: Workspace,
  checkId: RecordId<'inventoryCheck'>,
): Promise<Result<CheckInHand, ActRefusal>> {
  const check = await findOpenCheck(workspace, checkId);
  if (!check.ok) return check;
  const [scans, assets, events] = await Promise.all([
    workspace.find('inventoryScan', { index: 'checkId', value: checkId }),
    workspace.list('asset'),
    workspace.list('assetEvent'),
  ]);
  const outcome = checkOutcome(check.value.record, scans, assets, events);
  return done({ check: check.value, scans, events, outcome });
}
