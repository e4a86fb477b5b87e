import { type Instant, toInstant } from './instant.ts';
import type { Ticket } from './kinds.ts';

type Suspended = Pick<Ticket, 'suspensions'>;

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
