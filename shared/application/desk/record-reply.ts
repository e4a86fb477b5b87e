import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf, instantSchema, prose } from '#shared/domain/field.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import type { Escalation } from '#shared/domain/kinds.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { done } from '#shared/domain/refusal.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase, type UseCaseContext } from '#shared/application/use-case.ts';
import { momentRefusal } from './moment-refusal.ts';
import { moveAlong } from './move-along.ts';

/**
 * Records what the other side answered. With `resumes` the ticket comes back to the office: without it, it goes on
 * waiting, as when they say when they will come.
 *
 * @see CAP-3.1.4-b
 */
export const recordReply = defineUseCase({
  name: 'recordReply',
  arguments: z.strictObject({
    escalationId: idOf('escalation'),
    reply: prose(4_000),
    repliedAt: instantSchema.optional(),
    resumes: z.boolean().default(false),
  }),
  run: async (context, actor, { escalationId, reply, repliedAt, resumes }) => {
    const { workspace, clock } = context;
    const escalation = await findLive(workspace, 'escalation', escalationId);
    if (!escalation.ok) return escalation;
    const { record } = escalation.value;
    if (record.repliedAt !== null) return refuseAct('escalation-answered', {});
    const at = repliedAt ?? clock.now();
    const refusal = momentRefusal(at, clock.now(), record.sentAt);
    if (refusal !== undefined) return { ok: false, refusal };
    const back = resumes ? await comeBack(context, actor, record) : done([]);
    if (!back.ok) return back;
    return decide(null, [...setFields(escalation.value, { reply, repliedAt: at }), ...back.value]);
  },
});

async function comeBack(
  context: UseCaseContext,
  actor: ActorId,
  { ticketId, target }: Escalation,
): ReturnType<typeof moveAlong> {
  const ticket = await findLive(context.workspace, 'ticket', ticketId);
  if (!ticket.ok) return ticket;
  return ticket.value.record.state === 'waitingSupplier'
    ? moveAlong(context, actor, ticket.value, 'inProgress', target)
    : done([]);
}
