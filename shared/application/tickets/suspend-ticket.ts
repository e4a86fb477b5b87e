import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { setElements } from '#shared/domain/mutations.ts';
import { isSuspended, suspendedFrom } from '#shared/domain/suspensions.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { cancelledGuard } from '#shared/domain/ticket-guards.ts';
import { isUntaken } from '#shared/domain/ticket-lifecycle.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { chronicleOf } from './record-move.ts';
import { aboutTicket, reasonGiven } from './ticket-arguments.ts';
import { timelineEntry } from './timeline.ts';

/**
 * Stops the clock of the taking in charge, before it, for a reason: nothing that the office does can hurry it. A ticket
 * that was taken waits in a state of its own.
 *
 * @see CAP-7-a
 */
export const suspendTicket = defineUseCase({
  name: 'suspendTicket',
  arguments: z.strictObject({ ...aboutTicket, reason: reasonGiven }),
  run: async (context, actor, { ticketId, reason }) => {
    const ticket = await findLive(context.workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const { record } = ticket.value;
    const code = ticketCode(record);
    const refusal = cancelledGuard(code, record.state);
    if (refusal !== undefined) return { ok: false, refusal };
    if (!isUntaken(record.state)) return refuseAct('ticket-taken', { code, state: record.state });
    if (isSuspended(record)) return refuseAct('suspension-running', { code });
    const chronicle = chronicleOf(context, actor, record);
    return decide(
      null,
      [
        ...setElements(ticket.value, 'suspensions', suspendedFrom(record, chronicle.at)),
        timelineEntry(chronicle, { type: 'suspension', visibility: 'public', text: reason }),
      ],
      reason,
    );
  },
});
