import type { Ticket } from '#shared/domain/kinds.ts';
import type { RulesOf } from '#shared/domain/service-level/body-rules.ts';
import { isLeftOut } from '#shared/domain/service-level/take-charge.ts';

/** What the indicators of timeliness look at in a ticket. */
export type TimelyTicket = Pick<
  Ticket,
  | 'bodyId'
  | 'category'
  | 'extraordinaryProblem'
  | 'openedAt'
  | 'firstInterventionAt'
  | 'state'
  | 'duplicateOfId'
>;

/** The mean of the working days from the report to the first intervention, against a maximum: lower is better. */
export interface Timeliness {
  /** The sum of the days. */
  readonly days: number;
  /** The tickets that they are of. */
  readonly tickets: number;
  /** The days that are allowed. */
  readonly maximum: number;
  /** Tickets of this sort that had an intervention where no calendar was in force: they are in no sum. @see A-2 */
  readonly unconfigured: number;
}

const ORDINARY_DAYS = 3;
const EXTRAORDINARY_DAYS = 1;

/** Ordinary problems of workstations, over three days. @see PERF-IND-3, A-30 */
export function ordinaryTimeliness(tickets: Iterable<TimelyTicket>, rulesOf: RulesOf): Timeliness {
  return timeliness(tickets, rulesOf, ORDINARY_DAYS, isOrdinary);
}

/** Extraordinary problems of the infrastructure that serves all, over one day. @see PERF-IND-4, A-38 */
export function extraordinaryTimeliness(tickets: Iterable<TimelyTicket>, rulesOf: RulesOf): Timeliness {
  return timeliness(tickets, rulesOf, EXTRAORDINARY_DAYS, isExtraordinary);
}

/** The mean in whole days, as the sheet writes it over its maximum; `null` when there is nothing to mean. @see PERF-IND-3 */
export function roundedDays({ days, tickets }: Timeliness): number | null {
  return tickets === 0 ? null : Math.round(days / tickets);
}

function isOrdinary({ category, extraordinaryProblem }: TimelyTicket): boolean {
  return category === 'workstation' && extraordinaryProblem !== true;
}

function isExtraordinary({ category, extraordinaryProblem }: TimelyTicket): boolean {
  return category === 'infrastructure' && extraordinaryProblem === true;
}

function timeliness(
  tickets: Iterable<TimelyTicket>,
  rulesOf: RulesOf,
  maximum: number,
  isOfSort: (ticket: TimelyTicket) => boolean,
): Timeliness {
  let days = 0;
  let counted = 0;
  let unconfigured = 0;
  for (const ticket of tickets) {
    if (ticket.firstInterventionAt === null || isLeftOut(ticket) || !isOfSort(ticket)) continue;
    const { workingTime } = rulesOf(ticket.bodyId);
    const distance = workingTime.workingDaysBetween(ticket.openedAt, ticket.firstInterventionAt);
    if (distance === null) unconfigured += 1;
    else {
      days += distance;
      counted += 1;
    }
  }
  return { days, tickets: counted, maximum, unconfigured };
}
