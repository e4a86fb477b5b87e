import type { AssetEventType } from '#shared/domain/asset-event.ts';
import type { Standing } from '#shared/domain/inventory/asset-standing.ts';
import { keepsStanding } from '#shared/domain/inventory/asset-lifecycle.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import type { FieldEdits } from '#shared/domain/mutations.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import type { AssetEventRequest } from './asset-event-request.ts';

/** What an asset says of its life apart from how it stands. */
type BroughtAsset = Pick<Asset, 'purchasedOn' | 'verifiedOn'>;

/** An event whose day is known. */
type DatedEvent = Omit<AssetEventRequest, 'day'> & { readonly day: string };

/** What an asset says of itself after an event: how it stands, and what that type of event brings. */
export function eventEdits(
  asset: BroughtAsset,
  before: Standing,
  after: Standing,
  request: DatedEvent,
): FieldEdits<'asset'> {
  return {
    ...(keepsStanding(request.type) ? {} : standingEdits(before, after)),
    ...broughtBy(asset, request),
  };
}

/** An asset that passes to another body leaves those who answered for it behind. @see REG-7-a */
function standingEdits(before: Standing, after: Standing): FieldEdits<'asset'> {
  const { bodyId, seatId, room, holderId, state } = after;
  const leavesBody = bodyId !== before.bodyId;
  return {
    seatId,
    room,
    holderId,
    ...(state === before.state ? {} : { state }),
    ...(leavesBody ? { bodyId, consigneeId: null, subConsigneeId: null } : {}),
  };
}

type Brought = (asset: BroughtAsset, request: DatedEvent) => FieldEdits<'asset'>;

const BRINGS: Partial<Readonly<Record<AssetEventType, Brought>>> = {
  purchase: (asset, { day }) => (asset.purchasedOn === null ? { purchasedOn: day } : {}),
  takingInCharge: (_asset, { act }) => (act ? { takenInChargeAct: act.number } : {}),
  verification: ({ verifiedOn }, { day }) =>
    verifiedOn === null || verifiedOn < day ? { verifiedOn: day } : {},
  upgrade: (_asset, { day, operatingSystem, operatingSystemVersion }) => ({
    upgradedOn: day,
    ...givenFields({ operatingSystem, operatingSystemVersion }),
  }),
};

function broughtBy(asset: BroughtAsset, request: DatedEvent): FieldEdits<'asset'> {
  return BRINGS[request.type]?.(asset, request) ?? {};
}
