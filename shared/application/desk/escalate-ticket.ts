import { z } from 'zod';
import { escalationKind } from '#shared/domain/escalation.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { findLive } from '#shared/application/lookup.ts';
import { aboutTicket, reasonGiven } from '#shared/application/tickets/ticket-arguments.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { momentRefusal } from './moment-refusal.ts';
import { moveAlong } from './move-along.ts';

const { fields } = escalationKind;

/** What escalating a ticket gives. */
export interface EscalatedTicket {
  readonly escalationId: RecordId<'escalation'>;
}

/**
 * Hands a ticket to whoever can solve it, and lets it wait for them: it has been taken in charge, so that its clock is
 * not touched. Without a reason, the timeline tells the name of whom it went to.
 *
 * @see CAP-3.1.4-b
 */
export const escalateTicket = defineUseCase({
  name: 'escalateTicket',
  arguments: z.strictObject({
    ...aboutTicket,
    target: fields.target.schema,
    /** When it was handed over, if not now. */
    sentAt: fields.sentAt.schema.optional(),
    reference: fields.reference.schema.default(null),
    plannedMode: fields.plannedMode.schema.default(null),
    plannedDay: fields.plannedDay.schema.default(null),
    reason: reasonGiven.nullable().default(null),
  }),
  run: async (context, actor, { ticketId, reason, sentAt, ...given }) => {
    const { workspace, ids, clock } = context;
    const ticket = await findLive(workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const sent = sentAt ?? clock.now();
    const refusal = momentRefusal(sent, clock.now(), ticket.value.record.openedAt);
    if (refusal !== undefined) return { ok: false, refusal };
    const why = reason ?? given.target;
    const moved = await moveAlong(context, actor, ticket.value, 'waitingSupplier', why);
    if (!moved.ok) return moved;
    const escalationId = ids.fresh('escalation');
    const value: EscalatedTicket = { escalationId };
    const record = { ...given, ticketId, sentAt: sent, by: actor };
    const created = createRecord('escalation', ticket.value.record.scope, escalationId, record);
    return decide(value, [created, ...moved.value], why);
  },
});
