import { z } from 'zod';
import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { moveGuard } from '#shared/domain/ticket-guards.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { chronicleOf, factsAfter, recordMove } from './record-move.ts';
import { aboutTicket, reasonGiven } from './ticket-arguments.ts';
import { timelineEntry } from './timeline.ts';

/**
 * Says that a ticket is the duplicate of another, which goes on: it is cancelled with the reason, its clock stops, and
 * both tell it. Refused when the other is closed, cancelled or a duplicate itself.
 *
 * @see CAP-7-c, PERF-IND-8
 */
export const mergeTicket = defineUseCase({
  name: 'mergeTicket',
  arguments: z.strictObject({ ...aboutTicket, intoId: idOf('ticket'), reason: reasonGiven }),
  run: async (context, actor, { ticketId, intoId, reason }) => {
    const ticket = await findLive(context.workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const into = await findLive(context.workspace, 'ticket', intoId);
    if (!into.ok) return into;
    const { record } = ticket.value;
    const refusal =
      targetRefusal(record, into.value.record) ?? moveGuard(factsAfter(record, {}), 'cancelled', reason);
    if (refusal !== undefined) return { ok: false, refusal };
    const move = { path: ['cancelled'], edits: { duplicateOfId: intoId }, reason } as const;
    const told = { type: 'merge', visibility: 'public' } as const;
    const here = chronicleOf(context, actor, record);
    const there = chronicleOf(context, actor, into.value.record);
    return decide(
      null,
      [
        ...recordMove(context, actor, ticket.value, move),
        timelineEntry(here, { ...told, otherTicketId: intoId, text: reason }),
        timelineEntry(there, { ...told, otherTicketId: ticketId }),
      ],
      reason,
    );
  },
});

function targetRefusal(ticket: Ticket, into: Ticket): ActRefusal | undefined {
  const code = ticketCode(ticket);
  const target = ticketCode(into);
  if (into.id === ticket.id) return refusalOf('merge-itself', { code });
  if (into.duplicateOfId === ticket.id) return refusalOf('merge-cycle', { code, target });
  if (into.duplicateOfId !== null) return refusalOf('merge-target-merged', { code, target });
  if (into.state === 'closed' || into.state === 'cancelled')
    return refusalOf('merge-target-settled', { code, target, state: into.state });
  return undefined;
}
