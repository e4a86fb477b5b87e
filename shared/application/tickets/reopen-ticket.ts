import { z } from 'zod';
import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { isUnderWarranty, warrantyOf } from '#shared/domain/service-level/warranty.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { moveGuard } from '#shared/domain/ticket-guards.ts';
import { findLive } from '#shared/application/lookup.ts';
import { rulesOfBody } from '#shared/application/office-rules.ts';
import { decide, defineUseCase, type UseCaseContext } from '#shared/application/use-case.ts';
import { factsAfter, recordMove } from './record-move.ts';
import { aboutTicket, reasonGiven } from './ticket-arguments.ts';

/**
 * Reopens a resolved or closed ticket, saying why: its dates and outcome are taken back, what was tried stays. The same
 * problem is taken up again free of charge while the warranty lasts; after it, and for a different problem, a new ticket
 * is opened: the refusal says which. Where no warranty can be told, the ticket is reopened.
 *
 * @see CAP-3.1.2-c, CAP-3.1.6-c
 */
export const reopenTicket = defineUseCase({
  name: 'reopenTicket',
  arguments: z.strictObject({
    ...aboutTicket,
    reason: reasonGiven.nullable().default(null),
    /** Whether it is the same problem that came back. */
    sameProblem: z.boolean().default(true),
  }),
  run: async (context, actor, { ticketId, reason, sameProblem }) => {
    const { clock } = context;
    const ticket = await findLive(context.workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const { record } = ticket.value;
    const refusal =
      moveGuard(factsAfter(record, {}), 'reopened', reason) ??
      (await warrantyRefusal(context, record, sameProblem, clock.now()));
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, recordMove(context, actor, ticket.value, { path: ['reopened'], reason }), reason);
  },
});

async function warrantyRefusal(
  context: UseCaseContext,
  ticket: Ticket,
  sameProblem: boolean,
  now: Instant,
): Promise<ActRefusal | undefined> {
  const rules = await rulesOfBody(context, ticket.bodyId);
  const warranty = warrantyOf(ticket, rules);
  const about = { code: ticketCode(ticket), ticketId: ticket.id };
  if (!sameProblem) return refusalOf('other-problem', { ...about, lastDay: warranty?.lastDay ?? null });
  if (warranty === null || isUnderWarranty(ticket, rules, now) !== false) return undefined;
  return refusalOf('warranty-over', { ...about, lastDay: warranty.lastDay });
}
