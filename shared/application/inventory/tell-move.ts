import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import type { AssetState } from '#shared/domain/asset.ts';
import { ASSET_LIFECYCLE } from '#shared/domain/inventory/asset-lifecycle.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import type { FieldEdits } from '#shared/domain/mutations.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { type PlannedEvent, planAssetEvent, type Teller } from './plan-asset-event.ts';

const PLACES = ['seatId', 'room', 'holderId'] as const;

function isMove(asset: Asset, made: FieldEdits<'asset'>): boolean {
  return PLACES.some((name) => made[name] !== undefined && made[name] !== asset[name]);
}

/**
 * The event that new values of an asset amount to, with the state that it leaves: an assignment where somebody new holds
 * it, a transfer otherwise. `null` when nothing moves, or when the asset is no longer there.
 *
 * @param keepsState the state is said apart: whoever is given an asset in store does not take it out of there.
 * @see REG-7-a
 */
export async function tellMove(
  workspace: Workspace,
  teller: Teller,
  asset: Asset,
  made: FieldEdits<'asset'>,
  keepsState = false,
): Promise<Result<PlannedEvent | null, ActRefusal>> {
  const state = asset.state ?? 'inUse';
  if (!isMove(asset, made) || state === 'disposed') return done(null);
  const events = await workspace.find('assetEvent', { index: 'assetId', value: asset.id });
  const { seatId = asset.seatId, room = asset.room, holderId = asset.holderId } = made;
  const isGiven = holderId !== null && holderId !== asset.holderId;
  const type = isGiven && mayBeAssigned(state, keepsState) ? 'assignment' : 'transfer';
  return planAssetEvent(teller, asset, events, { type, seatId, room, holderId });
}

function mayBeAssigned(state: AssetState, keepsState: boolean): boolean {
  const { from, result } = ASSET_LIFECYCLE.assignment;
  return from.includes(state) && (state === result || !keepsState);
}
