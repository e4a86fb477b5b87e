import type { RecordId } from '#shared/domain/identity.ts';
import type { MediaChange, MediaPlan } from '#shared/domain/kinds.ts';
import type { MediaSlot } from '#shared/domain/media-plan.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';
import type { WorkingDay } from '#shared/domain/working-time/working-time.ts';
import { dayName, dayNumber, weekdayOfNumber } from '#shared/domain/working-time/day-number.ts';

/** Days of a week. */
const WEEK = 7;

/** How long after it was missed a change of medium waits for its reason, in days: older ones stay in the register. */
const MISSED_CHANGE_DAYS = 30;

/**
 * How a day of a rotation stands. `due`: today or later, and not done yet. `missed`: past, with neither an entry nor a
 * reason (*cambio saltato*). `unplanned`: a medium went in on a day on which none was expected.
 */
export const MEDIA_STATES = ['due', 'changed', 'otherMedium', 'skipped', 'missed', 'unplanned'] as const;

/** One of {@link MEDIA_STATES}. */
export type MediaState = (typeof MEDIA_STATES)[number];

/** What says which medium is expected: the part of a rotation that counts for it. */
type Rotation = Pick<MediaPlan, 'startsOn' | 'weeks' | 'slots' | 'closedOn'>;

/** A day of a rotation: what was expected, what was done. */
export interface MediaStanding {
  readonly plan: MediaPlan;
  /** `aaaa-mm-gg`. */
  readonly day: string;
  /** What was expected; `null` where a medium went in all the same. */
  readonly expected: MediaSlot | null;
  readonly change: MediaChange | null;
  readonly state: MediaState;
}

/** Days from the first to the last, both included, seen from today. */
export interface MediaPeriod {
  readonly from: string;
  readonly to: string;
  readonly today: string;
}

/** Whether a body is open on a day `aaaa-mm-gg`. */
export type IsOpenDay = (bodyId: RecordId<'body'>, day: string) => boolean;

/** Why a change is not what the rotation expects: a word of caution, not a refusal. */
export type MediaWarning =
  | { readonly code: 'otherMedium'; readonly expected: string; readonly inserted: string }
  | { readonly code: 'unplanned'; readonly inserted: string };

/** Whether somebody can change a medium on a day: one of which no calendar says anything is taken for open. @see X-6 */
export function isOpenForMedia({ slots, reason }: Pick<WorkingDay, 'slots' | 'reason'>): boolean {
  return slots.length > 0 || reason === 'unconfigured';
}

/**
 * The medium that a rotation expects to go in on a day, closures apart; `null` where none is. The first week of the
 * cycle is that of the day from which the rotation runs.
 *
 * @see REG-5.3-d
 */
export function expectedMedium(
  { startsOn, weeks, slots, closedOn }: Rotation,
  day: string,
): MediaSlot | null {
  if (day < startsOn || (closedOn !== null && day >= closedOn)) return null;
  const first = dayNumber(startsOn);
  const monday = first - (weekdayOfNumber(first) - 1);
  const number = dayNumber(day);
  const week = (Math.floor((number - monday) / WEEK) % weeks) + 1;
  const weekday = weekdayOfNumber(number);
  return slots.find((slot) => slot.week === week && slot.weekday === weekday) ?? null;
}

/** Whether two labels are of one medium, however they are written. */
export function isSameMedium(one: string, other: string): boolean {
  return foldForSearch(one.trim()) === foldForSearch(other.trim());
}

/** What is to be said before a medium is written down as put in; `null` where it is the one expected. @see REG-5.3-d */
export function mediaWarning(plan: Rotation, day: string, inserted: string): MediaWarning | null {
  const expected = expectedMedium(plan, day);
  if (expected === null) return { code: 'unplanned', inserted };
  if (isSameMedium(expected.label, inserted)) return null;
  return { code: 'otherMedium', expected: expected.label, inserted };
}

/**
 * How the days of some rotations stand, the oldest first, and within a day in the order of the rotations: every day on
 * which a change is expected, and those on which one was made all the same. A closed day expects nothing.
 *
 * @see REG-5.3-d
 */
export function mediaStandings(
  plans: readonly MediaPlan[],
  changes: readonly MediaChange[],
  isOpenDay: IsOpenDay,
  period: MediaPeriod,
): readonly MediaStanding[] {
  const changeOf = new Map(changes.map((change) => [keyOf(change.planId, change.day), change]));
  const standings: MediaStanding[] = [];
  for (let number = dayNumber(period.from); number <= dayNumber(period.to); number += 1) {
    const day = dayName(number);
    for (const plan of plans) {
      const change = changeOf.get(keyOf(plan.id, day)) ?? null;
      const slot = expectedMedium(plan, day);
      const expected = slot !== null && isOpenDay(plan.bodyId, day) ? slot : null;
      const state = stateOf(expected, change, day < period.today);
      if (state !== null) standings.push({ plan, day, expected, change, state });
    }
  }
  return standings;
}

/** The changes of medium that are still to be made on a day. @see REG-5.3-d */
export function mediaDueOn(
  plans: readonly MediaPlan[],
  changes: readonly MediaChange[],
  isOpenDay: IsOpenDay,
  day: string,
): readonly MediaStanding[] {
  const standings = mediaStandings(plans, changes, isOpenDay, { from: day, to: day, today: day });
  return standings.filter(({ state }) => state === 'due');
}

/** The changes that were missed lately and have no reason yet, the oldest first. @see REG-5.3-d */
export function mediaMissedBefore(
  plans: readonly MediaPlan[],
  changes: readonly MediaChange[],
  isOpenDay: IsOpenDay,
  today: string,
): readonly MediaStanding[] {
  const last = dayNumber(today) - 1;
  const period = { from: dayName(last - MISSED_CHANGE_DAYS + 1), to: dayName(last), today };
  return mediaStandings(plans, changes, isOpenDay, period).filter(({ state }) => state === 'missed');
}

/** How a day stands; `null` where there is nothing to say of it. */
function stateOf(expected: MediaSlot | null, change: MediaChange | null, isPast: boolean): MediaState | null {
  const inserted = change?.insertedLabel ?? null;
  if (inserted !== null) {
    if (expected === null) return 'unplanned';
    return isSameMedium(expected.label, inserted) ? 'changed' : 'otherMedium';
  }
  if (change !== null && change.skipReason !== null) return 'skipped';
  if (expected === null) return null;
  return isPast ? 'missed' : 'due';
}

function keyOf(planId: RecordId<'mediaPlan'>, day: string): string {
  return `${planId} ${day}`;
}
