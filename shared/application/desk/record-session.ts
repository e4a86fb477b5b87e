import { z } from 'zod';
import { instantSchema } from '#shared/domain/field.ts';
import { createRecord, setFields } from '#shared/domain/mutations.ts';
import { consentGuard } from '#shared/domain/remote-assistance.ts';
import { remoteSessionKind } from '#shared/domain/remote-session.ts';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { findLive } from '#shared/application/lookup.ts';
import { firstInterventionEdits } from '#shared/application/tickets/first-intervention.ts';
import { aboutTicket } from '#shared/application/tickets/ticket-arguments.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { momentRefusal } from './moment-refusal.ts';
import { type RecordedSession, sessionDetails, sessionRefusal } from './session-arguments.ts';

const { fields } = remoteSessionKind;

/**
 * Writes down a session that is over: who consented and when, start and end. Refused without a consent, and with one
 * that came after the start.
 *
 * @see CAP-3.1.4-c
 */
export const recordSession = defineUseCase({
  name: 'recordSession',
  arguments: z.strictObject({
    ...aboutTicket,
    ...sessionDetails,
    consentBy: fields.consentBy.schema.nullable().default(null),
    consentAt: fields.consentAt.schema.nullable().default(null),
    startedAt: instantSchema,
    endedAt: instantSchema,
  }),
  run: async (context, actor, { ticketId, operatorId = actor, ...given }) => {
    const { workspace, ids, clock } = context;
    const ticket = await findLive(workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const { record } = ticket.value;
    const { consentBy, consentAt, startedAt, endedAt } = given;
    if (consentBy === null || consentAt === null) return refuseAct('consent-missing', {});
    const refusal =
      (await sessionRefusal(workspace, record, { ...given, operatorId })) ??
      consentGuard({ consentAt }, startedAt) ??
      momentRefusal(endedAt, clock.now(), startedAt);
    if (refusal !== undefined) return { ok: false, refusal };
    const sessionId = ids.fresh('remoteSession');
    const value: RecordedSession = { sessionId };
    const session = { ...given, ticketId, operatorId, consentBy, consentAt };
    return decide(value, [
      createRecord('remoteSession', record.scope, sessionId, session),
      ...setFields(ticket.value, firstInterventionEdits(record, startedAt)),
    ]);
  },
});
