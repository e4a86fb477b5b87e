import { toInstant } from '#shared/domain/instant.ts';
import type { OffsetSpan, RomeOffsets } from '#shared/domain/rome-offset.ts';
import { DAY_IN_MILLISECONDS, MINUTE_IN_MILLISECONDS } from './day-number.ts';
import type { MinuteSlot } from './day-plan.ts';
import type { Interval } from './working-time.ts';

/** No time zone is farther from UTC. */
const FARTHEST = 14 * 60 * MINUTE_IN_MILLISECONDS;

/**
 * The moments of a day at which a wall clock in Italy shows one of the slots. When clocks go forward the hour that is
 * never shown is not there; when they go back the hour that is shown twice is there twice: a change of the clock neither
 * gives nor takes working time.
 *
 * @see X-6
 */
export function momentsOf(
  dayNumber: number,
  slots: readonly MinuteSlot[],
  offsets: RomeOffsets,
): readonly Interval[] {
  const midnight = dayNumber * DAY_IN_MILLISECONDS;
  const spans = offsets.between(midnight - FARTHEST, midnight + DAY_IN_MILLISECONDS + FARTHEST);
  const pieces = spans.flatMap((span) => slots.flatMap((slot) => momentsIn(span, midnight, slot)));
  return pieces.sort((one, other) => one.start - other.start);
}

function momentsIn(
  span: OffsetSpan,
  midnight: number,
  { from, to }: MinuteSlot,
): readonly [Interval] | readonly [] {
  const start = Math.max(span.start, midnight + from * MINUTE_IN_MILLISECONDS - span.offset);
  const end = Math.min(span.end, midnight + to * MINUTE_IN_MILLISECONDS - span.offset);
  return start < end ? [{ start: toInstant(start), end: toInstant(end) }] : [];
}
