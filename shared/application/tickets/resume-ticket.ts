import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { isSuspended } from '#shared/domain/suspensions.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { cancelledGuard } from '#shared/domain/ticket-guards.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { chronicleOf } from './record-move.ts';
import { resumption } from './resumption.ts';
import { aboutTicket, reasonGiven } from './ticket-arguments.ts';

/** Lets the clock of the taking in charge run again. @see CAP-7-a */
export const resumeTicket = defineUseCase({
  name: 'resumeTicket',
  arguments: z.strictObject({ ...aboutTicket, reason: reasonGiven.nullable().default(null) }),
  run: async (context, actor, { ticketId, reason }) => {
    const ticket = await findLive(context.workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const { record } = ticket.value;
    const code = ticketCode(record);
    const refusal = cancelledGuard(code, record.state);
    if (refusal !== undefined) return { ok: false, refusal };
    if (!isSuspended(record)) return refuseAct('suspension-missing', { code });
    const chronicle = chronicleOf(context, actor, record);
    return decide(null, resumption(ticket.value, chronicle, reason), reason);
  },
});
