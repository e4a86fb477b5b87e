import type { Ticket } from '#shared/domain/kinds.ts';
import type { RulesOf } from '#shared/domain/service-level/body-rules.ts';
import { isLeftOut } from '#shared/domain/service-level/take-charge.ts';
import { isSettled } from '#shared/domain/ticket-lifecycle.ts';

/** What the report keeps of a ticket: not what people wrote in it, which is long. */
export type ActivityTicket = Pick<
  Ticket,
  | 'bodyId'
  | 'number'
  | 'draftCode'
  | 'subject'
  | 'reason'
  | 'state'
  | 'outcome'
  | 'solutionMode'
  | 'category'
  | 'ictFunction'
  | 'serviceActivity'
  | 'serviceProduct'
  | 'extraordinaryProblem'
  | 'duplicateOfId'
  | 'openedAt'
  | 'firstInterventionAt'
  | 'closedAt'
>;

/** A ticket as the activity report sees it. */
export interface ActivityFacts {
  readonly ticket: ActivityTicket;
  /** Neither cancelled nor a duplicate. */
  readonly isCounted: boolean;
  /** Nothing is left to do, and it counts. */
  readonly isConcluded: boolean;
  /** Working days from the opening to the first intervention; `null` where there was none, or no calendar. @see PERF-IND-3 */
  readonly interventionDays: number | null;
}

/** What the report says of one ticket. */
export function activityFacts(ticket: ActivityTicket, rulesOf: RulesOf): ActivityFacts {
  const isCounted = !isLeftOut(ticket);
  return {
    ticket: slim(ticket),
    isCounted,
    isConcluded: isCounted && isSettled(ticket.state),
    interventionDays: interventionDays(ticket, rulesOf),
  };
}

function interventionDays(
  { bodyId, openedAt, firstInterventionAt }: ActivityTicket,
  rulesOf: RulesOf,
): number | null {
  if (firstInterventionAt === null) return null;
  return rulesOf(bodyId).workingTime.workingDaysBetween(openedAt, firstInterventionAt);
}

function slim(ticket: ActivityTicket): ActivityTicket {
  const { bodyId, number, draftCode, subject, reason, state, outcome, solutionMode } = ticket;
  const { category, ictFunction, serviceActivity, serviceProduct } = ticket;
  const { extraordinaryProblem, duplicateOfId } = ticket;
  const { openedAt, firstInterventionAt, closedAt } = ticket;
  return {
    ...{ bodyId, number, draftCode, subject, reason, state, outcome, solutionMode },
    ...{ category, ictFunction, serviceActivity, serviceProduct },
    ...{ extraordinaryProblem, duplicateOfId },
    ...{ openedAt, firstInterventionAt, closedAt },
  };
}
