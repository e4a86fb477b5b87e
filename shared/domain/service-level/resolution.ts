import type { Instant } from '#shared/domain/instant.ts';
import type { Ticket, TicketEntry } from '#shared/domain/kinds.ts';
import { isSettled, isWaiting } from '#shared/domain/ticket-lifecycle.ts';
import { MINUTE_IN_MILLISECONDS } from '#shared/domain/working-time/day-number.ts';
import type { Interval } from '#shared/domain/working-time/working-time.ts';
import type { BodyRules } from './body-rules.ts';
import { type StateStretch, stateStretches } from './state-stretches.ts';
import { isLeftOut } from './take-charge.ts';

/** How long something took, in whole minutes. */
export interface TimeFigure {
  /** `null` where no calendar was in force. @see A-2 */
  readonly workingMinutes: number | null;
  readonly calendarMinutes: number;
}

/** The times of a ticket, all from its opening; `null` for what has not happened. */
export interface ResolutionFigures {
  /** To the taking in charge, suspensions included. */
  readonly takeCharge: TimeFigure | null;
  /** To the first intervention: not the taking in charge. @see A-30 */
  readonly firstIntervention: TimeFigure | null;
  /** To when work could go on, if only for the time being. @see CAP-7-d */
  readonly workable: TimeFigure | null;
  /** To the resolution, or until now; `null` for a ticket that counts in no figure. */
  readonly gross: TimeFigure | null;
  /** The same, without the time in which the office was not at it. */
  readonly net: TimeFigure | null;
  /** Not resolved: `gross` and `net` still grow. */
  readonly isRunning: boolean;
  /** The stretches that `net` leaves out: it waited for others, or it was resolved and then came back. */
  readonly leftOut: readonly StateStretch[];
}

/** What the figures look at in a ticket. */
export type TimedTicket = Pick<
  Ticket,
  'openedAt' | 'takenAt' | 'firstInterventionAt' | 'workableAt' | 'resolvedAt' | 'state' | 'duplicateOfId'
>;

/**
 * The times of a ticket, in working and in calendar minutes.
 *
 * @param entries the ticket's timeline: which states it went through.
 * @see CAP-3.1.2-d, A-30
 */
export function resolutionFigures(
  ticket: TimedTicket,
  entries: readonly TicketEntry[],
  rules: BodyRules,
  now: Instant,
): ResolutionFigures {
  const { openedAt, resolvedAt } = ticket;
  const timeTo = (end: Instant | null, without: readonly Interval[] = []): TimeFigure | null =>
    end === null ? null : timeFigure({ start: openedAt, end }, without, rules);
  const end = isLeftOut(ticket) ? null : (resolvedAt ?? now);
  const stretches = end === null ? [] : stateStretches(openedAt, entries, end);
  const leftOut = stretches.filter(({ state }) => isWaiting(state) || isSettled(state));
  return {
    takeCharge: timeTo(ticket.takenAt),
    firstIntervention: timeTo(ticket.firstInterventionAt),
    workable: timeTo(ticket.workableAt),
    gross: timeTo(end),
    net: timeTo(end, leftOut),
    isRunning: end !== null && resolvedAt === null,
    leftOut,
  };
}

function timeFigure(
  { start, end }: Interval,
  without: readonly Interval[],
  { workingTime }: BodyRules,
): TimeFigure {
  const working = workingTime.elapsed(start, end, without);
  // Stretches of one ticket's states are within its life and share no moment.
  const left = without.reduce((rest, stretch) => rest - (stretch.end - stretch.start), end - start);
  return {
    workingMinutes: working === null ? null : wholeMinutes(working),
    calendarMinutes: wholeMinutes(Math.max(0, left)),
  };
}

function wholeMinutes(milliseconds: number): number {
  return Math.floor(milliseconds / MINUTE_IN_MILLISECONDS);
}
