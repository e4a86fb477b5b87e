import { toInstant } from '#shared/domain/instant.ts';
import type { OfficeCalendar } from './office-calendar.ts';
import type { Random } from './random.ts';
import type { ScriptedClock } from './scripted-clock.ts';

/** What the demonstration's time is told by. */
export interface PaceParts {
  readonly clock: ScriptedClock;
  readonly calendar: OfficeCalendar;
  readonly random: Random;
}

/** Moves on to a working minute; a few seconds on when that is past, as people are: two acts never bear the same instant. */
export function moveOn({ clock, calendar, random }: PaceParts, minute: number): void {
  const next = clock.now() + 1_000 + random.below(4_000);
  clock.moveTo(toInstant(Math.max(next, calendar.instantOf(minute))));
}
