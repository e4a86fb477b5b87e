import type { AssetState } from '#shared/domain/asset.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Asset, AssetEvent } from '#shared/domain/kinds.ts';
import { keepsStanding } from './asset-lifecycle.ts';

/** How an asset stands: in which state, where, with whom. */
export interface Standing {
  readonly state: AssetState;
  /** The body that uses it. */
  readonly bodyId: RecordId<'body'>;
  readonly seatId: RecordId<'seat'> | null;
  readonly room: string | null;
  readonly holderId: RecordId<'person'> | null;
}

/** What is asked of an asset to know how it stood. */
export type StandingAsset = Pick<
  Asset,
  'id' | 'state' | 'bodyId' | 'seatId' | 'room' | 'holderId' | 'purchasedOn'
>;

/** The events of each asset, in the order in which they stand. */
export type EventsByAsset = ReadonlyMap<RecordId<'asset'>, readonly AssetEvent[]>;

/** The order of events: by day, then as they were recorded. */
export function compareEvents(one: AssetEvent, other: AssetEvent): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  if (one.at !== other.at) return one.at - other.at;
  return one.id < other.id ? -1 : 1;
}

/** The events of every asset, each one's in order. */
export function eventsByAsset(events: readonly AssetEvent[]): EventsByAsset {
  const found = new Map<RecordId<'asset'>, AssetEvent[]>();
  for (const event of events) {
    const own = found.get(event.assetId);
    if (own === undefined) found.set(event.assetId, [event]);
    else own.push(event);
  }
  for (const own of found.values()) own.sort(compareEvents);
  return found;
}

/** How an asset stands as its registers say. */
export function standingNow({ state, bodyId, seatId, room, holderId }: StandingAsset): Standing {
  return { state: state ?? 'inUse', bodyId, seatId, room, holderId };
}

/**
 * How an asset stood on a day `aaaa-mm-gg`, at its end: as the last of its events left it, before the first as that one
 * found it, without events as its registers say. `undefined` while the office had not got it yet.
 *
 * @param events those of the asset, in order.
 * @see REG-13.1-b, A-14
 */
export function standingOn(
  asset: StandingAsset,
  events: readonly AssetEvent[],
  day: string,
): Standing | undefined {
  const last = events.findLast((event) => event.day <= day);
  if (last !== undefined) return standingAfter(last);
  if (asset.purchasedOn !== null && day < asset.purchasedOn) return undefined;
  const [first] = events;
  return first === undefined ? standingNow(asset) : standingBefore(first);
}

/** How an event left its asset. */
export function standingAfter({ state, bodyId, seatId, room, holderId }: AssetEvent): Standing {
  return { state, bodyId, seatId, room, holderId };
}

/** How an event found its asset; `undefined` when it began its life. Rooms of the past are not kept. */
export function standingBefore(event: AssetEvent): Standing | undefined {
  const { formerState, formerBodyId, formerSeatId, formerHolderId, bodyId } = event;
  if (formerState === null) return undefined;
  return {
    state: formerState,
    bodyId: formerBodyId ?? bodyId,
    seatId: formerSeatId,
    room: keepsStanding(event.type) ? event.room : null,
    holderId: formerHolderId,
  };
}
