import type { Instant } from '#shared/domain/instant.ts';
import type { Outing } from '#shared/domain/kinds.ts';

/** When a technician is out. */
export type OutingStretch = Pick<Outing, 'startsAt' | 'endsAt'>;

/** An outing of a technician, as far as its time counts. */
export type TimedOuting = OutingStretch & Pick<Outing, 'id' | 'technicianId' | 'cancelledOn'>;

/** An outing with which another one overlaps, and for how long. */
export interface OutingOverlap<Timed extends TimedOuting> {
  readonly outing: Timed;
  readonly minutes: number;
}

const MINUTE = 60_000;

/** Whole minutes that two outings have in common, begun ones counted: none when one ends as the other starts. @see CAP-3.1.6-f */
export function overlapMinutes(one: OutingStretch, other: OutingStretch): number {
  const from: Instant = one.startsAt > other.startsAt ? one.startsAt : other.startsAt;
  const to: Instant = one.endsAt < other.endsAt ? one.endsAt : other.endsAt;
  return Math.max(0, Math.ceil((to - from) / MINUTE));
}

/**
 * The outing of the same technician with which one overlaps longest; `undefined` when there is none. A cancelled outing
 * takes nobody’s time.
 *
 * @see CAP-3.1.6-f
 */
export function longestOverlap<Timed extends TimedOuting>(
  planned: Pick<TimedOuting, 'id' | 'technicianId'> & OutingStretch,
  outings: readonly Timed[],
): OutingOverlap<Timed> | undefined {
  const overlaps = outings
    .filter(
      ({ id, technicianId, cancelledOn }) =>
        id !== planned.id && technicianId === planned.technicianId && cancelledOn === null,
    )
    .map((outing) => ({ outing, minutes: overlapMinutes(planned, outing) }))
    .filter(({ minutes }) => minutes > 0);
  return overlaps.toSorted((one, other) => other.minutes - one.minutes)[0];
}
