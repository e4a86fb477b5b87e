import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { findLive } from '#shared/application/lookup.ts';

/** Why a device cannot be that of a body's ticket: `undefined` when it can, or when none is named. */
export async function assetRefusal(
  workspace: Workspace,
  bodyId: RecordId<'body'>,
  assetId: RecordId<'asset'> | null | undefined,
): Promise<ActRefusal | undefined> {
  if (assetId === null || assetId === undefined) return undefined;
  const asset = await findLive(workspace, 'asset', assetId);
  if (!asset.ok) return asset.refusal;
  return asset.value.record.bodyId === bodyId ? undefined : refusalOf('asset-elsewhere', {});
}
