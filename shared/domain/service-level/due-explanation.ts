import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { TicketPriority } from '#shared/domain/ticket.ts';
import { MINUTE_IN_MILLISECONDS } from '#shared/domain/working-time/day-number.ts';
import type { CountedDay, WorkingTime } from '#shared/domain/working-time/working-time.ts';
import { pausesUntil, type Suspension } from '#shared/domain/suspensions.ts';
import type { RunTakeChargeClock } from './take-charge.ts';

/** A stretch in which the clock stood still, and why. */
export interface ExplainedPause extends Suspension {
  readonly reason: string | null;
  readonly by: ActorId | null;
}

/** A day of the count. */
export interface ExplainedDay extends CountedDay {
  /** Whole minutes counted on the day: what the running total grows by. */
  readonly minutes: number;
  /** Whole minutes counted until the end of the day. */
  readonly totalMinutes: number;
}

/** How a due time comes about, day by day. */
export interface DueCount {
  readonly openedAt: Instant;
  readonly allowedMinutes: number;
  readonly due: Instant;
  /** Every day from that of the opening to that of the due time. */
  readonly days: readonly ExplainedDay[];
  readonly pauses: readonly ExplainedPause[];
}

/** Something that changed what a ticket's due time is counted with. */
export type ExplainedChange = {
  readonly at: Instant;
  readonly by: ActorId;
  readonly reason: string | null;
} & (
  | { readonly what: 'priority'; readonly from: TicketPriority | null; readonly to: TicketPriority | null }
  | {
      readonly what: 'body';
      readonly from: RecordId<'body'> | null;
      readonly to: RecordId<'body'> | null;
    }
);

/** What a body lacks for a due time: a calendar, a table, or hours enough in its calendar. */
export type MissingRule = 'calendar' | 'serviceLevel' | 'hours';

/** Everything that «Perché questa scadenza?» tells of a ticket. */
export type DueExplanation = { readonly changes: readonly ExplainedChange[] } & (
  | { readonly status: 'unconfigured'; readonly missing: MissingRule }
  | { readonly status: 'stopped' }
  | {
      readonly status: RunTakeChargeClock['status'];
      readonly clock: RunTakeChargeClock;
      readonly count: DueCount;
      readonly priority: TicketPriority;
      /** When the ticket was taken in charge; `null` while it is not. */
      readonly takenAt: Instant | null;
      /** The day from which the table that applies is in force. */
      readonly serviceLevelFrom: string;
    }
);

/**
 * Counts to the due time, day by day; `null` when the calendar does not reach it.
 *
 * @param now when a pause that still lasts is taken as ended.
 */
export function countToDue(
  workingTime: WorkingTime,
  allowed: { readonly openedAt: Instant; readonly minutes: number },
  pauses: readonly ExplainedPause[],
  now: Instant,
): DueCount | null {
  const { openedAt, minutes } = allowed;
  const stretches = pausesUntil(pauses, now);
  const due = workingTime.due(openedAt, minutes * MINUTE_IN_MILLISECONDS, stretches);
  if (due === null) return null;
  const days = withTotals(workingTime.count(openedAt, due, stretches));
  return { openedAt, allowedMinutes: minutes, due, days, pauses };
}

function withTotals(days: readonly CountedDay[]): readonly ExplainedDay[] {
  let total = 0;
  return days.map((day) => {
    const before = wholeMinutes(total);
    total += day.milliseconds;
    const totalMinutes = wholeMinutes(total);
    return { ...day, minutes: totalMinutes - before, totalMinutes };
  });
}

function wholeMinutes(milliseconds: number): number {
  return Math.floor(milliseconds / MINUTE_IN_MILLISECONDS);
}
