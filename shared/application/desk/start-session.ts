import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf, instantSchema } from '#shared/domain/field.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { consentGuard } from '#shared/domain/remote-assistance.ts';
import { findLive } from '#shared/application/lookup.ts';
import { firstInterventionEdits } from '#shared/application/tickets/first-intervention.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { momentRefusal } from './moment-refusal.ts';

/** Starts a session that was consented to: never before the consent. It is an intervention on the ticket. @see CAP-3.1.4-c, A-30 */
export const startSession = defineUseCase({
  name: 'startSession',
  arguments: z.strictObject({ sessionId: idOf('remoteSession'), startedAt: instantSchema.optional() }),
  run: async ({ workspace, clock }, _actor, { sessionId, startedAt = clock.now() }) => {
    const session = await findLive(workspace, 'remoteSession', sessionId);
    if (!session.ok) return session;
    const { record } = session.value;
    if (record.startedAt !== null) return refuseAct('session-started', {});
    const ticket = await findLive(workspace, 'ticket', record.ticketId);
    if (!ticket.ok) return ticket;
    const refusal = consentGuard(record, startedAt) ?? momentRefusal(startedAt, clock.now());
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, [
      ...setFields(session.value, { startedAt }),
      ...setFields(ticket.value, firstInterventionEdits(ticket.value.record, startedAt)),
    ]);
  },
});
