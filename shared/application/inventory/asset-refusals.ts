import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { isDataCentreHardware } from '#shared/domain/inventory/device-groups.ts';
import { createDuplicateFinder, type IdentifiedAsset } from '#shared/domain/inventory/duplicate-assets.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { referenceRefusal } from '#shared/application/lookup.ts';
import { seatRefusal } from '#shared/application/seat-refusal.ts';

/** What an asset, or one of its events, may name. */
export interface AssetReferences {
  readonly seatId?: RecordId<'seat'> | null | undefined;
  readonly holderId?: RecordId<'person'> | null | undefined;
  readonly consigneeId?: RecordId<'person'> | null | undefined;
  readonly subConsigneeId?: RecordId<'person'> | null | undefined;
  readonly ownerId?: RecordId<'person'> | null | undefined;
  readonly supplierId?: RecordId<'supplier'> | null | undefined;
  readonly upsId?: RecordId<'asset'> | null | undefined;
  readonly ticketId?: RecordId<'ticket'> | null | undefined;
  readonly otherAssetId?: RecordId<'asset'> | null | undefined;
}

/** Why what an asset of a body names cannot be named. */
export async function assetReferenceRefusal(
  workspace: Workspace,
  bodyId: RecordId<'body'>,
  named: AssetReferences,
): Promise<ActRefusal | undefined> {
  const people = [named.holderId, named.consigneeId, named.subConsigneeId, named.ownerId];
  for (const person of people) {
    const refusal = await referenceRefusal(workspace, 'person', person);
    if (refusal !== undefined) return refusal;
  }
  return (
    (await seatRefusal(workspace, bodyId, named.seatId)) ??
    (await referenceRefusal(workspace, 'supplier', named.supplierId)) ??
    (await referenceRefusal(workspace, 'asset', named.upsId)) ??
    (await referenceRefusal(workspace, 'ticket', named.ticketId)) ??
    (await referenceRefusal(workspace, 'asset', named.otherAssetId))
  );
}

/** Why an asset cannot be written: another has its serial, its inventory number or its label already. */
export async function duplicateRefusal(
  workspace: Workspace,
  asset: IdentifiedAsset,
): Promise<ActRefusal | undefined> {
  const found = createDuplicateFinder(await workspace.list('asset')).find(asset);
  if (found === undefined) return undefined;
  const { field, value, asset: other } = found;
  return refusalOf('asset-duplicate', { field, value, label: other.label });
}

/** Why hardware cannot be bought for where it is to stand: its data centre may not grow, and no need blocks. @see PT-I.2-f */
export async function dataCentreRefusal(
  workspace: Workspace,
  { deviceType, seatId }: Pick<Asset, 'deviceType' | 'seatId'>,
  blockingNeed: string | null | undefined,
): Promise<ActRefusal | undefined> {
  const isSaid = blockingNeed !== null && blockingNeed !== undefined;
  if (seatId === null || isSaid || !isDataCentreHardware(deviceType)) return undefined;
  const seat = await workspace.read('seat', seatId);
  if (seat?.record.agidClass !== 'groupB') return undefined;
  return refusalOf('data-centre-closed', { seat: seat.record.name });
}
