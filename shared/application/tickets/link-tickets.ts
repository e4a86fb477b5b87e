import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { linkingMutations } from './linking.ts';
import { aboutTicket, reasonGiven } from './ticket-arguments.ts';

/** Links two tickets that have to do with each other: both tell it. Linked already, nothing changes. */
export const linkTickets = defineUseCase({
  name: 'linkTickets',
  arguments: z.strictObject({
    ...aboutTicket,
    otherId: idOf('ticket'),
    reason: reasonGiven.nullable().default(null),
  }),
  run: async (context, actor, { ticketId, otherId, reason }) => {
    const ticket = await findLive(context.workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const other = await findLive(context.workspace, 'ticket', otherId);
    if (!other.ok) return other;
    if (ticketId === otherId) return refuseAct('link-itself', { code: ticketCode(ticket.value.record) });
    const linking = { linked: true, text: reason };
    return decide(
      null,
      [
        ...linkingMutations(context, actor, ticket.value, otherId, linking),
        ...linkingMutations(context, actor, other.value, ticketId, linking),
      ],
      reason,
    );
  },
});
