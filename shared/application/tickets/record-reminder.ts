import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { addToCounter } from '#shared/domain/mutations.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { isSettled } from '#shared/domain/ticket-lifecycle.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { chronicleOf } from './record-move.ts';
import { aboutTicket, reasonGiven } from './ticket-arguments.ts';
import { timelineEntry } from './timeline.ts';

/** Records that the requester asked again for news. @see CAP-3.1.2-a */
export const recordReminder = defineUseCase({
  name: 'recordReminder',
  arguments: z.strictObject({ ...aboutTicket, note: reasonGiven.nullable().default(null) }),
  run: async (context, actor, { ticketId, note }) => {
    const ticket = await findLive(context.workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const { record } = ticket.value;
    if (isSettled(record.state))
      return refuseAct('ticket-settled', { code: ticketCode(record), state: record.state });
    const chronicle = chronicleOf(context, actor, record);
    return decide(null, [
      addToCounter(ticket.value, 'reminders', 1),
      timelineEntry(chronicle, { type: 'reminder', visibility: 'public', text: note }),
    ]);
  },
});
