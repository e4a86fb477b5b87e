import { z } from 'zod';
import { createRecord } from '#shared/domain/mutations.ts';
import { remoteSessionKind } from '#shared/domain/remote-session.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { aboutTicket } from '#shared/application/tickets/ticket-arguments.ts';
import { momentRefusal } from './moment-refusal.ts';
import { type RecordedSession, sessionDetails, sessionRefusal } from './session-arguments.ts';

const { fields } = remoteSessionKind;

/** Records that whoever is at the PC allows to be assisted from afar: without that no session starts. @see CAP-3.1.4-c */
export const recordConsent = defineUseCase({
  name: 'recordConsent',
  arguments: z.strictObject({
    ...aboutTicket,
    ...sessionDetails,
    consentBy: fields.consentBy.schema,
    /** When it was given, if not now. */
    consentAt: fields.consentAt.schema.optional(),
  }),
  run: async (context, actor, { ticketId, operatorId = actor, consentAt, ...others }) => {
    const { workspace, ids, clock } = context;
    const ticket = await findLive(workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const { record } = ticket.value;
    const given = { ...others, operatorId, consentAt: consentAt ?? clock.now() };
    const refusal =
      (await sessionRefusal(workspace, record, given)) ?? momentRefusal(given.consentAt, clock.now());
    if (refusal !== undefined) return { ok: false, refusal };
    const sessionId = ids.fresh('remoteSession');
    const value: RecordedSession = { sessionId };
    return decide(value, [createRecord('remoteSession', record.scope, sessionId, { ...given, ticketId })]);
  },
});
