import type { Clock, Instant } from '#shared/domain/instant.ts';

/** A clock that shows what it is told, and never goes back. */
export interface ScriptedClock extends Clock {
  /** Moves on to an instant; stays where it is when that is past. */
  moveTo(instant: Instant): void;
}

/** A clock that begins at an instant and moves only when told, so that years pass while a program runs. */
export function createScriptedClock(start: Instant): ScriptedClock {
  let present = start;
  return {
    now: () => present,
    wait: () => Promise.resolve(),
    moveTo(instant) {
      if (instant > present) present = instant;
    },
  };
}
