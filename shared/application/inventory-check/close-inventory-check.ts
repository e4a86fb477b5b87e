import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import { LISTED_AT_MOST } from '#shared/domain/inventory-check.ts';
import { frozenOutcome } from '#shared/domain/inventory/check-outcome.ts';
import { eventsByAsset } from '#shared/domain/inventory/asset-standing.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { done } from '#shared/domain/refusal.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { planAssetEvent, type Teller } from '#shared/application/inventory/plan-asset-event.ts';
import { decide, type DecidedAct, defineUseCase, type UseCaseContext } from '#shared/application/use-case.ts';
import { type CheckInHand, checkInHand } from './open-check.ts';

/** Few enough to fit in a change, with what each of them writes. */
const ASSETS_PER_ACT = 150;

/**
 * Closes a round: what it found is written down as verified on this day, and its outcome stays as it is now, whatever
 * happens later. A round through a large seat is written in several acts, all undone together.
 */
export const closeInventoryCheck = defineUseCase({
  name: 'closeInventoryCheck',
  arguments: z.strictObject({ checkId: idOf('inventoryCheck') }),
  run: async (context, actor, { checkId }) => {
    const { workspace, clock, ids } = context;
    const hand = await checkInHand(workspace, checkId);
    if (!hand.ok) return hand;
    const { check, outcome } = hand.value;
    const frozen = frozenOutcome(outcome);
    if (Object.values(frozen).some((list) => list.length > LISTED_AT_MOST))
      return refuseAct('check-too-large', { limit: LISTED_AT_MOST });
    const at = clock.now();
    const seen = [
      ...outcome.found,
      ...outcome.moved.filter((each) => each.isSettled).map(({ asset }) => asset),
    ];
    const verified = await verificationActs(context, { ids, at, by: actor }, hand.value, seen);
    const closing = setFields(check, { closedAt: at, outcome: frozen });
    const acts = [...verified, { mutations: closing }];
    return acts.length === 1 ? decide(frozen, closing) : done({ value: frozen, acts });
  },
});

async function verificationActs(
  { workspace }: UseCaseContext,
  teller: Teller,
  { events }: CheckInHand,
  seen: readonly Asset[],
): Promise<readonly DecidedAct[]> {
  const known = eventsByAsset(events);
  const acts: DecidedAct[] = [];
  let mutations: ScopedMutation[] = [];
  for (const [place, asset] of seen.entries()) {
    const planned = planAssetEvent(teller, asset, known.get(asset.id) ?? [], { type: 'verification' });
    const current = await workspace.read('asset', asset.id);
    if (planned.ok && current !== undefined)
      mutations.push(planned.value.event, ...setFields(current, planned.value.edits));
    const isLast = place === seen.length - 1;
    if ((place + 1) % ASSETS_PER_ACT === 0 || isLast) {
      acts.push({ mutations });
      mutations = [];
    }
  }
  return acts;
}
