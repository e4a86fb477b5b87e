import { type ActRefusal, refuseAct } from '#shared/domain/act-refusals.ts';
import type { AssetEventType } from '#shared/domain/asset-event.ts';
import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { planAssetEvent } from '#shared/application/inventory/plan-asset-event.ts';
import { findLive } from '#shared/application/lookup.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';

/** Who gets an asset: `null` is the stock. */
export interface AssetHeir {
  readonly assetId: RecordId<'asset'>;
  readonly holderId: RecordId<'person'> | null;
}

/** The event by which an asset passes from whoever holds it to somebody, or to the stock. */
function eventTo(asset: Asset, heir: RecordId<'person'> | null): AssetEventType {
  const state = asset.state ?? 'inUse';
  if (heir !== null) return state === 'inUse' || state === 'inStock' ? 'assignment' : 'transfer';
  return state === 'inUse' ? 'return' : 'transfer';
}

/**
 * The mutations by which every asset of a person goes back, or passes to whoever is named; refused when one is named that
 * they do not hold, or when the rules of its life forbid it on that day.
 */
export async function returnedAssets(
  { workspace, ids, clock }: UseCaseContext,
  actor: ActorId,
  { lastDay, assets: heirs }: { readonly lastDay: string; readonly assets: readonly AssetHeir[] },
  held: readonly Asset[],
): Promise<Result<readonly ScopedMutation[], ActRefusal>> {
  const stranger = heirs.find(({ assetId }) => held.every(({ id }) => id !== assetId));
  if (stranger !== undefined) {
    const asset = await findLive(workspace, 'asset', stranger.assetId);
    return asset.ok ? refuseAct('asset-not-held', { label: asset.value.record.label }) : asset;
  }
  const mutations: ScopedMutation[] = [];
  for (const asset of held) {
    const heir = heirs.find(({ assetId }) => assetId === asset.id)?.holderId ?? null;
    const seen = await findLive(workspace, 'asset', asset.id);
    if (!seen.ok) return seen;
    const events = await workspace.find('assetEvent', { index: 'assetId', value: asset.id });
    const request = { type: eventTo(asset, heir), day: lastDay, holderId: heir };
    const planned = planAssetEvent({ ids, at: clock.now(), by: actor }, asset, events, request);
    if (!planned.ok) return planned;
    mutations.push(planned.value.event, ...setFields(seen.value, planned.value.edits));
  }
  return done(mutations);
}
