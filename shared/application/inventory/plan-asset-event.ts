import { type ActRefusal, refuseAct } from '#shared/domain/act-refusals.ts';
import type { AssetEventType } from '#shared/domain/asset-event.ts';
import type { ActorId, Ids, RecordId } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import {
  ASSET_LIFECYCLE,
  assetEventRefusal,
  type EventSaid,
  keepsStanding,
  stateAfter,
} from '#shared/domain/inventory/asset-lifecycle.ts';
import {
  compareEvents,
  type Standing,
  type StandingAsset,
  standingAfter,
  standingBefore,
  standingNow,
  standingOn,
} from '#shared/domain/inventory/asset-standing.ts';
import type { Asset, AssetEvent } from '#shared/domain/kinds.ts';
import { createRecord, type FieldEdits } from '#shared/domain/mutations.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import type { AssetEventRequest } from './asset-event-request.ts';
import { eventEdits } from './event-edits.ts';

/** Who tells of an event, and when. */
export interface Teller {
  readonly ids: Ids;
  readonly at: Instant;
  readonly by: ActorId;
}

/** What of an asset its events depend on. */
export type EventAsset = StandingAsset & Pick<Asset, 'scope' | 'verifiedOn'>;

/** What an event comes to: its own record, and what the asset says from now on. */
export interface PlannedEvent {
  readonly eventId: RecordId<'assetEvent'>;
  readonly event: ScopedMutation;
  readonly edits: FieldEdits<'asset'>;
  readonly standing: Standing;
}

/**
 * Works out one event of an asset's life, unless the rules forbid it. Seats and people that it names are not looked up.
 *
 * @param events those of the asset that are known, in any order.
 * @see REG-7-a, P9-5.1-b, CAP-3.1.6-e
 */
export function planAssetEvent(
  teller: Teller,
  asset: EventAsset,
  events: readonly AssetEvent[],
  request: AssetEventRequest,
): Result<PlannedEvent, ActRefusal> {
  const { type } = request;
  const today = dayOf(teller.at);
  const day = request.day ?? today;
  if (day > today) return refuseAct('day-in-future', { day });
  const ordered = [...events].sort(compareEvents);
  const last = ordered.at(-1);
  if (!keepsStanding(type) && last !== undefined && day < last.day)
    return refuseAct('asset-event-too-early', { day, last: last.day });
  const before = keepsStanding(type) ? standingThen(asset, ordered, day) : standingNow(asset);
  const after = standingLeft(before, ordered, request);
  const refusal = assetEventRefusal(type, before.state, saidOf(request, before, after));
  if (refusal !== undefined) return { ok: false, refusal };
  const eventId = teller.ids.fresh('assetEvent');
  const event = createRecord('assetEvent', asset.scope, eventId, {
    assetId: asset.id,
    type,
    day,
    at: teller.at,
    by: teller.by,
    ...after,
    ...formerOf(type, before),
    ...toldOf(request),
  });
  return done({
    eventId,
    event,
    edits: eventEdits(asset, before, after, { ...request, day }),
    standing: after,
  });
}

/** How an asset stood on the day of an event that may be told late; as it was first known, before that. */
function standingThen(asset: EventAsset, ordered: readonly AssetEvent[], day: string): Standing {
  const then = standingOn(asset, ordered, day);
  if (then !== undefined) return then;
  const [first] = ordered;
  return first === undefined ? standingNow(asset) : (standingBefore(first) ?? standingAfter(first));
}

function standingLeft(
  before: Standing,
  ordered: readonly AssetEvent[],
  request: AssetEventRequest,
): Standing {
  const { type } = request;
  const away = ordered.findLast((event) => event.type === 'repair')?.formerState ?? null;
  const state = stateAfter(type, before.state, away);
  if (keepsStanding(type)) return before;
  const bodyId = request.bodyId ?? before.bodyId;
  const leavesBody = bodyId !== before.bodyId;
  const seatId = given(request.seatId, leavesBody ? null : before.seatId);
  const leavesSeat = seatId !== before.seatId;
  return {
    state,
    bodyId,
    seatId,
    room: given(request.room, leavesSeat ? null : before.room),
    holderId: holderLeft(before, request, leavesBody),
  };
}

function holderLeft(
  { holderId }: Standing,
  { type, releases = false, holderId: said }: AssetEventRequest,
  leavesBody: boolean,
): RecordId<'person'> | null {
  if (releases || ASSET_LIFECYCLE[type].releases) return null;
  return given(said, leavesBody || type === 'loan' ? null : holderId);
}

function given<T>(said: T | undefined, otherwise: T): T {
  return said === undefined ? otherwise : said;
}

function saidOf(request: AssetEventRequest, before: Standing, after: Standing): EventSaid {
  const { act, counterpart, expectedOn, holderId, seatId, room } = request;
  const isSaid = (value: unknown): boolean => value !== undefined && value !== null;
  const names = ['bodyId', 'seatId', 'room', 'holderId'] as const;
  return {
    act: isSaid(act),
    counterpart: isSaid(counterpart),
    expectedOn: isSaid(expectedOn),
    user: after.holderId !== null || isSaid(seatId) || isSaid(room),
    place: names.some((name) => before[name] !== after[name]),
    borrower: isSaid(counterpart) || isSaid(holderId),
  };
}

/** How the event found the asset: nothing, where it was bought. */
function formerOf(type: AssetEventType, { state, bodyId, seatId, holderId }: Standing) {
  if (type === 'purchase') return {};
  return { formerState: state, formerBodyId: bodyId, formerSeatId: seatId, formerHolderId: holderId };
}

function toldOf(request: AssetEventRequest) {
  const { act } = request;
  const reference = act === undefined || act === null ? {} : { actType: act.type, actNumber: act.number };
  const { ticketId, counterpart, expectedOn, note, blockingNeed, chargeCents, otherAssetId } = request;
  return {
    ...reference,
    actDate: act?.date ?? null,
    ...givenFields({ ticketId, counterpart, expectedOn, note, blockingNeed, chargeCents, otherAssetId }),
  };
}
