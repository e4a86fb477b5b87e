import type { Evolution } from './kinds.ts';
import type { WorkingTime } from './working-time/working-time.ts';

/** How the window agreed for evolutive work stands to the hours in which the body works. */
export type WindowStanding = 'within' | 'outside' | 'unconfigured';

/**
 * Whether the window agreed with the body touches its service hours, so that its people would be disturbed: `null` while
 * no whole window is agreed, `unconfigured` where no calendar says the hours.
 *
 * @see CAP-5-c
 */
export function windowStanding(
  { plannedFrom, plannedTo }: Pick<Evolution, 'plannedFrom' | 'plannedTo'>,
  workingTime: Pick<WorkingTime, 'elapsed'>,
): WindowStanding | null {
  if (plannedFrom === null || plannedTo === null) return null;
  const worked = workingTime.elapsed(plannedFrom, plannedTo);
  if (worked === null) return 'unconfigured';
  return worked > 0 ? 'within' : 'outside';
}
