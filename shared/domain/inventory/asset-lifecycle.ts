import { refusalOf, type RefusalOf } from '#shared/domain/act-refusals.ts';
import type { AssetState } from '#shared/domain/asset.ts';
import type { AssetEventType } from '#shared/domain/asset-event.ts';
import type { EventNeed } from './event-needs.ts';

/** What an event makes of the state: one of them, the same as it was, or what it was before it went away. */
export type EventResult = AssetState | 'kept' | 'before';

/** What the rules say of one type of event. */
export interface EventRule {
  readonly from: readonly AssetState[];
  readonly result: EventResult;
  readonly needs: readonly EventNeed[];
  /** Nobody holds it afterwards. */
  readonly releases: boolean;
}

const LIVE = ['inStock', 'inUse', 'inRepair', 'onLoan'] as const satisfies readonly AssetState[];
const AT_HOME = ['inStock', 'inUse'] as const satisfies readonly AssetState[];

function rule(
  from: readonly AssetState[],
  result: EventResult,
  needs: readonly EventNeed[] = [],
  releases = false,
): EventRule {
  return { from, result, needs, releases };
}

/** The life of an asset, type by type. @see REG-7-a, P9-5.1-b, CAP-3.1.6-e */
export const ASSET_LIFECYCLE: Readonly<Record<AssetEventType, EventRule>> = {
  purchase: rule(LIVE, 'kept', ['act']),
  takingInCharge: rule(LIVE, 'kept', ['act']),
  assignment: rule(AT_HOME, 'inUse', ['user']),
  return: rule(['inUse'], 'inStock', [], true),
  transfer: rule(LIVE, 'kept', ['place']),
  repair: rule(AT_HOME, 'inRepair', ['counterpart']),
  repairReturn: rule(['inRepair'], 'before'),
  loan: rule(AT_HOME, 'onLoan', ['borrower', 'expectedOn']),
  loanReturn: rule(['onLoan'], 'inStock', [], true),
  maintenance: rule(LIVE, 'kept'),
  verification: rule(LIVE, 'kept'),
  upgrade: rule(LIVE, 'kept'),
  disposal: rule(LIVE, 'disposed', ['act'], true),
};

/** The types of event that an asset in that state may meet, in the order of its life. */
export function eventsFrom(state: AssetState): readonly AssetEventType[] {
  return (Object.keys(ASSET_LIFECYCLE) as AssetEventType[]).filter((type) =>
    ASSET_LIFECYCLE[type].from.includes(state),
  );
}

/** Whether an event says nothing new of where an asset is or with whom: it may be told late, of any day. */
export function keepsStanding(type: AssetEventType): boolean {
  return ASSET_LIFECYCLE[type].result === 'kept' && type !== 'transfer';
}

/**
 * The state that an event leaves.
 *
 * @param before the state it had before it went away, for what comes back.
 */
export function stateAfter(type: AssetEventType, state: AssetState, before: AssetState | null): AssetState {
  const { result } = ASSET_LIFECYCLE[type];
  if (result === 'kept') return state;
  return result === 'before' ? (before ?? 'inUse') : result;
}

/** What an event says of itself, as far as the rules ask. */
export type EventSaid = Readonly<Record<EventNeed, boolean>>;

/**
 * Why an event cannot happen to an asset in that state, or lacks something: `undefined` when it can.
 *
 * @see REG-7-a
 */
export function assetEventRefusal(
  type: AssetEventType,
  state: AssetState,
  said: EventSaid,
): RefusalOf<'asset-event-illegal' | 'asset-event-incomplete'> | undefined {
  const { from, needs } = ASSET_LIFECYCLE[type];
  if (!from.includes(state)) return refusalOf('asset-event-illegal', { type, state });
  const missing = needs.filter((need) => !said[need]);
  return missing.length === 0 ? undefined : refusalOf('asset-event-incomplete', { type, missing });
}
