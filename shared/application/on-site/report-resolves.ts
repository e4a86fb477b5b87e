import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import type { OnSiteReport, Ticket } from '#shared/domain/kinds.ts';
import { type FieldEdits, setFields } from '#shared/domain/mutations.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import type { TicketState } from '#shared/domain/ticket.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { endTicket } from '#shared/application/tickets/end-ticket.ts';
import { firstInterventionEdits } from '#shared/application/tickets/first-intervention.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';

/** The states of a ticket that is over already. */
const OVER: readonly TicketState[] = ['resolved', 'closed'];

/** The longest solution that a ticket holds: what was done may be told at greater length in the report. */
const SOLUTION_MAX = 4_000;

type Told = Pick<OnSiteReport, 'arrivedAt' | 'works'>;

/**
 * What a report writes on its tickets: that somebody worked on them on site, and, where they are resolved with it, how.
 * Refused as the resolution of any one of them is.
 *
 * @see A-30, CAP-3.1.2-d, CAP-3.1.6-b
 */
export async function ticketsAfterReport(
  context: UseCaseContext,
  actor: ActorId,
  tickets: readonly Versioned<'ticket'>[],
  report: Told,
  resolves: boolean,
): Promise<Result<readonly ScopedMutation[], ActRefusal>> {
  const mutations: ScopedMutation[] = [];
  for (const ticket of tickets) {
    const worked = workedEdits(ticket.record, report);
    if (!resolves || OVER.includes(ticket.record.state)) {
      mutations.push(...setFields(ticket, worked));
      continue;
    }
    const solution = report.works.slice(0, SOLUTION_MAX);
    const edits: FieldEdits<'ticket'> = { ...worked, solution, solutionMode: 'onSite' };
    const ending = { to: 'resolved', edits, note: null, versions: undefined } as const;
    const ended = await endTicket(context, actor, ticket.record.id, ending);
    if (!ended.ok) return ended;
    mutations.push(...ended.value.acts.flatMap((act) => act.mutations));
  }
  return done(mutations);
}

/** A report of work that came before its ticket says nothing of the ticket’s first intervention. @see A-30 */
function workedEdits(ticket: Ticket, { arrivedAt }: Told): FieldEdits<'ticket'> {
  return arrivedAt < ticket.openedAt ? {} : firstInterventionEdits(ticket, arrivedAt);
}
