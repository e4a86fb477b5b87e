import { type Instant, toInstant } from '#shared/domain/instant.ts';
import type { Interval } from '#shared/domain/working-time/working-time.ts';

/** A stretch in which the clock of the taking in charge was stopped; without end while it lasts. */
export interface Suspension {
  readonly start: Instant;
  readonly end: Instant | null;
}

/** The suspensions that a ticket keeps as texts, the first first. */
export function suspensionsOf(texts: readonly string[]): readonly Suspension[] {
  return texts
    .map((text) => {
      const [start = '', end = ''] = text.split('/');
      return { start: toInstant(Number(start)), end: end === '' ? null : toInstant(Number(end)) };
    })
    .sort((one, other) => one.start - other.start);
}

/** What suspensions take from the clock until a moment: one that lasts is taken as if it ended then. */
export function pausesUntil(suspensions: readonly Suspension[], now: Instant): readonly Interval[] {
  return suspensions.map(({ start, end }) => ({ start, end: end ?? now }));
}
