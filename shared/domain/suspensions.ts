import { type Instant, toInstant } from './instant.ts';
import type { Ticket } from './kinds.ts';
import type { Interval } from './working-time/working-time.ts';

type Suspended = Pick<Ticket, 'suspensions'>;

/** A stretch in which the clock of the taking in charge was stopped; without end while it lasts. */
export interface Suspension {
  readonly start: Instant;
  readonly end: Instant | null;
}

/** The suspensions of a ticket, the first first. */
export function suspensionsOf({ suspensions }: Suspended): readonly Suspension[] {
  return suspensions
    .map((stretch) => {
      const [start = '', end = ''] = stretch.split('/');
      return { start: toInstant(Number(start)), end: end === '' ? null : toInstant(Number(end)) };
    })
    .sort((one, other) => one.start - other.start);
}

/** What suspensions take from the clock until a moment: one that lasts is taken as if it ended then. */
export function pausesUntil(suspensions: readonly Suspension[], now: Instant): readonly Interval[] {
  return suspensions.map(({ start, end }) => ({ start, end: end ?? now }));
}

/** Whether a reasoned suspension of the clock of the taking in charge lasts. */
export function isSuspended({ suspensions }: Suspended): boolean {
  return suspensions.some(isOpen);
}

/** The stretches of a ticket once its clock is stopped at `at`. */
export function suspendedFrom({ suspensions }: Suspended, at: Instant): readonly string[] {
  return [...suspensions, `${at}/`];
}

/** The stretches of a ticket once its clock runs again from `at`: every one that lasted ends, none before it began. */
export function resumedFrom({ suspensions }: Suspended, at: Instant): readonly string[] {
  return suspensions.map((stretch) => (isOpen(stretch) ? `${stretch}${endOf(stretch, at)}` : stretch));
}

function isOpen(stretch: string): boolean {
  return stretch.endsWith('/');
}

function endOf(stretch: string, at: Instant): Instant {
  return toInstant(Math.max(Number(stretch.slice(0, -1)), at));
}
