import { z } from 'zod';
import { consultationKind } from '#shared/domain/consultation.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { dayOf, startOfDay } from '#shared/domain/rome-time.ts';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { findLive } from '#shared/application/lookup.ts';
import { aboutTicket } from '#shared/application/tickets/ticket-arguments.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

const { fields } = consultationKind;

/** What recording a consultation gives. */
export interface RecordedConsultation {
  readonly consultationId: RecordId<'consultation'>;
}

/** Records what was agreed with the director before extraordinary work or a purchase. @see P9-5.2-c */
export const recordConsultation = defineUseCase({
  name: 'recordConsultation',
  arguments: z.strictObject({
    ...aboutTicket,
    /** The day it took place, if not today. */
    day: fields.day.schema.optional(),
    participants: fields.participants.schema,
    options: fields.options.schema.default(null),
    decision: fields.decision.schema,
  }),
  run: async ({ workspace, ids, clock }, actor, { ticketId, day: told, ...given }) => {
    const ticket = await findLive(workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const today = dayOf(clock.now());
    const day = told ?? today;
    if (day > today) return refuseAct('moment-in-future', { at: startOfDay(day) });
    const consultationId = ids.fresh('consultation');
    const value: RecordedConsultation = { consultationId };
    const record = { ...given, ticketId, day, by: actor };
    return decide(value, [createRecord('consultation', ticket.value.record.scope, consultationId, record)]);
  },
});
