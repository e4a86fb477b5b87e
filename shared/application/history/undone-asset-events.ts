import { type ActRefusal, refuseAct } from '#shared/domain/act-refusals.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { keepsStanding } from '#shared/domain/inventory/asset-lifecycle.ts';
import { compareEvents, type Standing, standingBefore } from '#shared/domain/inventory/asset-standing.ts';
import type { Asset, AssetEvent } from '#shared/domain/kinds.ts';
import { type FieldEdits, setFields } from '#shared/domain/mutations.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import type { ScopedMutation, Workspace } from '#shared/domain/workspace.ts';
import { deletedIds } from './undone-creations.ts';

/**
 * What else an undoing writes that takes events out of assets' lives: each asset stands again as its event had found it,
 * even where an earlier undoing has written in between. Refused when something has happened to the asset since.
 *
 * @param mutations those of the undoing.
 * @param gone the ids of records that the same undoing deletes before these.
 * @see REG-7-a
 */
export async function undoneAssetEvents(
  workspace: Workspace,
  mutations: readonly ScopedMutation[],
  gone: ReadonlySet<string>,
): Promise<Result<readonly ScopedMutation[], ActRefusal>> {
  const going = new Set([...gone, ...deletedIds(mutations)]);
  const restored: ScopedMutation[] = [];
  for (const event of await eventsTakenOut(workspace, mutations)) {
    const asset = await workspace.read('asset', event.assetId);
    if (asset === undefined || asset.record.deleted || going.has(asset.record.id)) continue;
    const events = await workspace.find('assetEvent', { index: 'assetId', value: event.assetId });
    if (events.some((other) => !going.has(other.id) && compareEvents(other, event) > 0))
      return refuseAct('undo-superseded', {});
    const before = standingBefore(event);
    const after = { ...asset.record, ...writtenOn(asset.record.id, mutations) };
    if (before !== undefined) restored.push(...setFields(asset, standingEdits(after, before)));
  }
  return done(restored);
}

/** The events that an undoing takes out and that had moved their asset: the first of each asset. */
async function eventsTakenOut(
  workspace: Workspace,
  mutations: readonly ScopedMutation[],
): Promise<readonly AssetEvent[]> {
  const first = new Map<string, AssetEvent>();
  for (const { mutation } of mutations) {
    if (mutation.op !== 'delete' || mutation.kind !== 'assetEvent' || !mutation.deleted) continue;
    const found = await workspace.read('assetEvent', mutation.id as RecordId<'assetEvent'>);
    if (found === undefined || keepsStanding(found.record.type)) continue;
    const known = first.get(found.record.assetId);
    if (known === undefined || compareEvents(found.record, known) < 0)
      first.set(found.record.assetId, found.record);
  }
  return [...first.values()];
}

/** What an undoing already writes on an asset. */
function writtenOn(id: RecordId<'asset'>, mutations: readonly ScopedMutation[]): Partial<Asset> {
  const written = mutations.flatMap(({ mutation }) =>
    mutation.op === 'set' && mutation.id === id
      ? Object.entries(mutation.fields).map(([name, { value }]) => [name, value] as const)
      : [],
  );
  return Object.fromEntries(written);
}

function standingEdits(asset: Asset, { state, bodyId, seatId, holderId }: Standing): FieldEdits<'asset'> {
  return {
    ...((asset.state ?? 'inUse') === state ? {} : { state }),
    ...(asset.bodyId === bodyId ? {} : { bodyId }),
    ...(asset.seatId === seatId ? {} : { seatId }),
    ...(asset.holderId === holderId ? {} : { holderId }),
  };
}
