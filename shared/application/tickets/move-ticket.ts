import { z } from 'zod';
import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { isUndecided } from '#shared/domain/quote-rules.ts';
import { ticketKind, type TicketState } from '#shared/domain/ticket.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { moveGuard } from '#shared/domain/ticket-guards.ts';
import { WAITING_STATES } from '#shared/domain/ticket-lifecycle.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { asSeenInForm, editsMade, recordVersionsSchema } from '#shared/application/seen-versions.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { executionRefusal } from './execution-refusal.ts';
import { factsAfter, recordMove } from './record-move.ts';
import { aboutTicket, reasonGiven } from './ticket-arguments.ts';

/**
 * Moves a ticket one legal step among the states of work. Waiting takes a reason, and a quote that was sent where its
 * approval is waited for; beginning to work takes a plan, unless the ticket already has one.
 *
 * @see CAP-3.1.1-a, CAP-3.1.2-c, CAP-3-b, P9-5.2-c, P9-5.4-a
 */
export const moveTicket = defineUseCase({
  name: 'moveTicket',
  arguments: z.strictObject({
    ...aboutTicket,
    to: z.enum(['received', 'inProgress', ...WAITING_STATES]),
    reason: reasonGiven.nullable().default(null),
    plan: z.optional(ticketKind.fields.plan.schema),
    /** What the form saw when it was opened: a plan that others wrote since is kept beside, as a conflict. */
    versions: recordVersionsSchema.optional(),
  }),
  run: async (context, actor, { ticketId, to, reason, plan, versions }) => {
    const ticket = await findLive(context.workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const edits = await editsMade(context.workspace, ticket.value, versions, givenFields({ plan }));
    const refusal =
      moveGuard(factsAfter(ticket.value.record, edits), to, reason) ??
      (await executionRefusal(context.workspace, ticket.value.record, [to])) ??
      (await approvalRefusal(context.workspace, ticket.value.record, to));
    if (refusal !== undefined) return { ok: false, refusal };
    const seen = asSeenInForm(ticket.value, versions, edits);
    return decide(null, recordMove(context, actor, seen, { path: [to], edits, reason }), reason);
  },
});

/** An approval is waited for once a quote is there to be approved. @see CAP-3-b */
async function approvalRefusal(
  workspace: Workspace,
  ticket: Ticket,
  to: TicketState,
): Promise<ActRefusal | undefined> {
  if (to !== 'waitingQuoteApproval') return undefined;
  const quotes = await workspace.find('quote', { index: 'ticketId', value: ticket.id });
  return quotes.some(isUndecided) ? undefined : refusalOf('quote-missing', { code: ticketCode(ticket) });
}
