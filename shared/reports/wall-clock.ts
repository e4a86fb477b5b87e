import { type Instant, toInstant } from '#shared/domain/instant.ts';
import { wallTime } from '#shared/domain/rome-time.ts';
import type { WallTime } from './workbook-plan.ts';

const DAY_IN_MILLISECONDS = 86_400_000;

/** What a wall clock in Italy shows at an instant, as a cell. */
export type WallClock = (instant: Instant) => WallTime;

/** How far Italian wall time is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number): number {
  const whole = Math.floor(instant / 1_000) * 1_000;
  return Date.parse(`${wallTime(toInstant(whole))}Z`) - whole;
}

/**
 * A wall clock for the many instants of a long report: the time zone is asked once for a day, not once for a cell,
 * save on the days when the clocks change.
 */
export function createWallClock(): WallClock {
  const offsets = new Map<number, number | null>();
  function offsetOfDay(day: number): number | null {
    const known = offsets.get(day);
    if (known !== undefined) return known;
    const start = offsetAt(day * DAY_IN_MILLISECONDS);
    const steady = start === offsetAt((day + 1) * DAY_IN_MILLISECONDS) ? start : null;
    offsets.set(day, steady);
    return steady;
  }
  return (instant) => {
    const offset = offsetOfDay(Math.floor(instant / DAY_IN_MILLISECONDS)) ?? offsetAt(instant);
    return { wallTime: new Date(instant + offset).toISOString().slice(0, 19) };
  };
}
