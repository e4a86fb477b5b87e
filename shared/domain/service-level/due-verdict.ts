import type { TakeChargeClock } from './take-charge-clock.ts';

/**
 * How the taking in charge of a ticket stands at a moment, in one word. `overdue`, `dueSoon`, `running`: not taken yet;
 * `suspended`: nor can it be, for a reason, and it is not late. `met`, `missed`: taken. `stopped`: cancelled or a
 * duplicate. `unconfigured`: its body has no calendar or was promised nothing.
 *
 * @see CAP-7-a, A-2
 */
export const DUE_VERDICTS = [
  'overdue',
  'dueSoon',
  'running',
  'suspended',
  'met',
  'missed',
  'stopped',
  'unconfigured',
] as const;

/** One of {@link DUE_VERDICTS}. */
export type DueVerdict = (typeof DUE_VERDICTS)[number];

/** The word for what a clock says. */
export function dueVerdict(clock: TakeChargeClock): DueVerdict {
  if (clock.status !== 'running' && clock.status !== 'dueSoon') return clock.status;
  return clock.isSuspended ? 'suspended' : clock.status;
}
