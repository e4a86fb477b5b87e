import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import type { AssetEventType } from '#shared/domain/asset-event.ts';
import type { AssetState } from '#shared/domain/asset.ts';
import { idOf } from '#shared/domain/field.ts';
import { isExpected } from '#shared/domain/inventory/check-outcome.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { planAssetEvent } from '#shared/application/inventory/plan-asset-event.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { findOpenCheck } from './open-check.ts';

/** What brings an asset here, from where it is written down. */
const PASSAGES: Readonly<Partial<Record<AssetState, AssetEventType>>> = {
  inRepair: 'repairReturn',
  onLoan: 'loanReturn',
};

/**
 * Writes down that an asset is where a round found it: it came back from the repairer or the borrower, or was brought
 * from elsewhere, maybe from another body. An asset of a whole seat keeps its room when it is of that seat.
 */
export const settleScan = defineUseCase({
  name: 'settleScan',
  arguments: z.strictObject({ checkId: idOf('inventoryCheck'), assetId: idOf('asset') }),
  run: async ({ workspace, clock, ids }, actor, { checkId, assetId }) => {
    const check = await findOpenCheck(workspace, checkId);
    if (!check.ok) return check;
    const found = await findLive(workspace, 'asset', assetId);
    if (!found.ok) return found;
    const { record: asset } = found.value;
    const { label, state } = asset;
    if (state === 'disposed') return refuseAct('asset-disposed-of', { label });
    const place = check.value.record;
    if (isExpected(asset, place)) return refuseAct('asset-in-place', { label });
    const { bodyId, seatId, room } = place;
    const request = {
      type: PASSAGES[state ?? 'inUse'] ?? 'transfer',
      bodyId,
      seatId,
      ...(room !== null && { room }),
    } as const;
    const events = await workspace.find('assetEvent', { index: 'assetId', value: assetId });
    const planned = planAssetEvent({ ids, at: clock.now(), by: actor }, asset, events, request);
    if (!planned.ok) return planned;
    const { event, edits, eventId } = planned.value;
    return decide({ eventId }, [event, ...setFields(found.value, edits)]);
  },
});
