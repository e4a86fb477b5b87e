import { z } from 'zod';
import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { prose } from '#shared/domain/field.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import type { FieldEdits } from '#shared/domain/mutations.ts';
import { matterOutside } from '#shared/domain/outside-matters.ts';
import { telephonyRefusal } from '#shared/domain/telephony.ts';
import { OUTCOMES, OUTSIDE_MATTERS, type TicketState } from '#shared/domain/ticket.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { illegalMove, refusalAlong } from '#shared/domain/ticket-guards.ts';
import { pathTo } from '#shared/domain/ticket-lifecycle.ts';
import { findLive } from '#shared/application/lookup.ts';
import { rulesOfBody } from '#shared/application/office-rules.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { frozenAt } from './end-ticket.ts';
import { factsAfter, recordMove } from './record-move.ts';
import { aboutTicket } from './ticket-arguments.ts';

/**
 * Closes a ticket about a matter that is not the office's, through every legal step at one instant, with the text that
 * directs whoever asked to their own body. A planned project brings personal devices back into competence.
 *
 * @see REG-3.c3-a
 */
export const closeAsOutside = defineUseCase({
  name: 'closeAsOutside',
  arguments: z.strictObject({
    ...aboutTicket,
    matter: z.enum(OUTSIDE_MATTERS),
    /** What whoever asked is told: the catalogue has a text for each matter. */
    text: prose(4_000),
    /** Nothing was done for whoever asked, unless it is said otherwise. */
    outcome: z.enum(OUTCOMES).default('negative'),
  }),
  run: async (context, actor, { ticketId, matter, text, outcome }) => {
    const { workspace } = context;
    const ticket = await findLive(workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const { record } = ticket.value;
    const path = pathTo(record.state, 'closed');
    if (path === undefined)
      return { ok: false, refusal: illegalMove(ticketCode(record), record.state, 'closed') };
    const edits = { outsideMatter: matter, solution: text, outcome };
    const rules = await rulesOfBody(context, record.bodyId);
    const terms = rules.termsOn(rules.workingTime.dayOf(record.openedAt));
    const refusal = telephonyRefusal(matter, terms) ?? outsideRefusal(record, edits, path);
    if (refusal !== undefined) return { ok: false, refusal };
    const told = await workspace.find('ticketEntry', { index: 'ticketId', value: ticketId });
    const moved = recordMove(context, actor, ticket.value, { path, edits });
    return decide(null, [...moved, await frozenAt(context, actor, ticket.value, moved, told)]);
  },
});

function outsideRefusal(
  ticket: Ticket,
  edits: FieldEdits<'ticket'>,
  path: readonly TicketState[],
): ActRefusal | undefined {
  const facts = factsAfter(ticket, edits);
  if (matterOutside(facts) === null && ticket.projectReference !== null)
    return refusalOf('matter-in-competence', { code: facts.code, project: ticket.projectReference });
  return refusalAlong(facts, path);
}
