import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { Mutation } from '#shared/domain/change.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import type { FieldEdits } from '#shared/domain/mutations.ts';
import { standingGuard } from '#shared/domain/ticket-guards.ts';
import { warningsOf } from '#shared/domain/ticket-warnings.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { chronicleOf, factsAfter } from '#shared/application/tickets/record-move.ts';
import { ticketAfter } from '#shared/application/tickets/frozen-figures.ts';
import { timelineEntry } from '#shared/application/tickets/timeline.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';

/** The tickets that an undone change had touched, each as it is now and with what the undoing writes on it. */
export type UndoneTickets = readonly {
  readonly ticket: Ticket;
  readonly mutations: readonly Exclude<Mutation, { op: 'opaque' }>[];
}[];

/** What forbids to undo: a numbered ticket is never deleted, a settled one keeps what it was settled with. */
export function undoneTicketsRefusal(tickets: UndoneTickets): ActRefusal | undefined {
  for (const { ticket, mutations } of tickets) {
    const isDeleted = mutations.some((mutation) => mutation.op === 'delete' && mutation.deleted);
    if (isDeleted && ticket.number !== null) return refusalOf('undo-numbered', { number: ticket.number });
    const refusal = standingGuard(factsAfter(ticket, editsIn(mutations)), ticket);
    if (refusal !== undefined) return refusal;
    if (spoils(ticket, mutations)) return refusalOf('undo-superseded', {});
  }
  return undefined;
}

/** A line for each ticket that goes back to a former state: the timeline tells the undoing, it does not hide the act. */
export function undoneTicketEntries(
  context: UseCaseContext,
  actor: ActorId,
  tickets: UndoneTickets,
): readonly ScopedMutation[] {
  return tickets.flatMap(({ ticket, mutations }) => {
    const { state = ticket.state } = editsIn(mutations);
    if (state === ticket.state) return [];
    const moved = { type: 'undo', visibility: 'public', from: ticket.state, to: state } as const;
    return [timelineEntry(chronicleOf(context, actor, ticket), moved)];
  });
}

/** Whether part of an act, undone alone because the rest was written over, would leave what no act leaves. @see X-3 */
function spoils(ticket: Ticket, mutations: UndoneTickets[number]['mutations']): boolean {
  const before = warningsOf(ticket);
  const { scope } = ticket;
  const after = ticketAfter(
    ticket,
    mutations.map((mutation) => ({ scope, mutation })),
  );
  return warningsOf(after).some((warning) => !before.includes(warning));
}

/** The values that the mutations give back to the ticket: its own former ones, so that they fit its fields. */
function editsIn(mutations: UndoneTickets[number]['mutations']): FieldEdits<'ticket'> {
  const fields = mutations.flatMap((mutation) =>
    mutation.op === 'set' ? Object.entries(mutation.fields) : [],
  );
  return Object.fromEntries(fields.map(([name, { value }]) => [name, value]));
}
