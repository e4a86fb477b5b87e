import { compareStamps, type Stamp } from '#shared/domain/stamp.ts';

/** The greatest counter within one millisecond; the next reading carries into the following one. */
export const MAX_COUNTER = 65_535;

/** The last millisecond that a stamp can hold. */
export const MAX_STAMP_MS = 2 ** 48 - 1;

/** The last stamp of the range: nothing can be stamped after it. */
export const LAST_STAMP: Stamp = { ms: MAX_STAMP_MS, counter: MAX_COUNTER };

/** How far ahead of this console's clock, in milliseconds, another console's stamp may be and still be adopted. */
export const ADOPT_MAX = 5 * 60_000;

/** Corrections of the machine's clock below this, in milliseconds, are not worth writing in a change. */
export const CORRECTION_WORTH_TELLING = 1_000;

/** The reading of a clock that has never ticked. */
export const FIRST_STAMP: Stamp = { ms: 0, counter: 0 };

/** What a tick gives: the stamp of a change, and the clock's own state after it. */
export interface Tick {
  readonly stamp: Stamp;
  readonly clock: Stamp;
}

/**
 * Takes the stamp of a new change.
 *
 * @param clock the last reading.
 * @param now the corrected present moment, UTC milliseconds; it may stand still or go back.
 * @param min the greatest stamp among the writes that the change follows. The stamp passes it, but the clock does
 * not: a peer that lives in the future moves the records it wrote and nothing else.
 */
export function tick(clock: Stamp, now: number, min?: Stamp): Tick {
  const present = clampMs(now);
  const next = present > clock.ms ? { ms: present, counter: 0 } : successor(clock);
  const stamp = min !== undefined && compareStamps(next, min) <= 0 ? successor(min) : next;
  return { stamp, clock: next };
}

/**
 * The clock after a batch of other consoles' changes: their greatest stamp, unless it is more than {@link ADOPT_MAX}
 * ahead of `now`. Called once a batch.
 */
export function observe(clock: Stamp, stamps: Iterable<Stamp>, now: number): Stamp {
  const latest = clampMs(now) + ADOPT_MAX;
  let greatest = clock;
  for (const stamp of stamps) {
    if (stamp.ms <= latest && compareStamps(stamp, greatest) > 0) greatest = stamp;
  }
  return greatest;
}

/**
 * The clock after the machine's time was corrected: it starts again from `now`, even if that is back. Safe, because
 * what follows what is told by the writes that a change names, never by its stamp.
 */
export function restartClock(now: number): Stamp {
  return { ms: clampMs(now), counter: 0 };
}

/**
 * The reading that follows. At the end of the range it stays: a stamp beyond would be refused by every console, and for
 * ever. There alone a write has the stamp of what it replaces (`register.ts`).
 */
function successor(stamp: Stamp): Stamp {
  if (stamp.counter < MAX_COUNTER) return { ms: stamp.ms, counter: stamp.counter + 1 };
  return stamp.ms < MAX_STAMP_MS ? { ms: stamp.ms + 1, counter: 0 } : stamp;
}

function clampMs(now: number): number {
  return Math.min(Math.max(Math.floor(now), 0), MAX_STAMP_MS);
}
