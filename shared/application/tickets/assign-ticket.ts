import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { isSettled } from '#shared/domain/ticket-lifecycle.ts';
import { findLive, referenceRefusal } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { chronicleOf } from './record-move.ts';
import { aboutTicket, reasonGiven } from './ticket-arguments.ts';
import { timelineEntry } from './timeline.ts';

/** Gives a ticket to an operator, or to nobody (`null`). The one who already has it is left in peace. */
export const assignTicket = defineUseCase({
  name: 'assignTicket',
  arguments: z.strictObject({
    ...aboutTicket,
    operatorId: idOf('person').nullable(),
    note: reasonGiven.nullable().default(null),
  }),
  run: async (context, actor, { ticketId, operatorId, note }) => {
    const ticket = await findLive(context.workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const { record } = ticket.value;
    if (isSettled(record.state))
      return refuseAct('ticket-settled', { code: ticketCode(record), state: record.state });
    const unknown = await referenceRefusal(context.workspace, 'person', operatorId);
    if (unknown !== undefined) return { ok: false, refusal: unknown };
    const written = setFields(ticket.value, { operatorId });
    if (written.length === 0) return decide(null, []);
    const chronicle = chronicleOf(context, actor, record);
    const entry = { type: 'assignment', visibility: 'public', operatorId, text: note } as const;
    return decide(null, [...written, timelineEntry(chronicle, entry)], note);
  },
});
