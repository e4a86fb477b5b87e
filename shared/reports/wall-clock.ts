import type { Instant } from '#shared/domain/instant.ts';
import { createRomeOffsets } from '#shared/domain/rome-offset.ts';
import type { WallTime } from './workbook-plan.ts';

/** What a wall clock in Italy shows at an instant, as a cell. */
export type WallClock = (instant: Instant) => WallTime;

/** A wall clock for the many instants of a long report: the time zone is asked once for a year, not once for a cell. */
export function createWallClock(): WallClock {
  const offsets = createRomeOffsets();
  return (instant) => ({
    wallTime: new Date(instant + offsets.at(instant)).toISOString().slice(0, 19),
  });
}
