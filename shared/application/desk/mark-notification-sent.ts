import { z } from 'zod';
import { idOf } from '#shared/domain/field.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import type { Notification } from '#shared/domain/kinds.ts';
import { setFields } from '#shared/domain/mutations.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { findLive } from '#shared/application/lookup.ts';
import { recordMove } from '#shared/application/tickets/record-move.ts';
import { decide, defineUseCase, type UseCaseContext } from '#shared/application/use-case.ts';

/**
 * Says that a notification has gone. With its receipt, a ticket that nobody has taken yet becomes *Ricevuto*: whoever
 * asked knows it.
 *
 * @see CAP-3.4.2.1-b, CAP-3.1.2-c
 */
export const markNotificationSent = defineUseCase({
  name: 'markNotificationSent',
  arguments: z.strictObject({ notificationId: idOf('notification') }),
  run: async (context, actor, { notificationId }) => {
    const notification = await findLive(context.workspace, 'notification', notificationId);
    if (!notification.ok) return notification;
    const { record } = notification.value;
    if (record.state === 'sent') return decide(null, []);
    const sent = { state: 'sent', sentAt: context.clock.now(), failure: null } as const;
    return decide(null, [
      ...setFields(notification.value, sent),
      ...(await reception(context, actor, record)),
    ]);
  },
});

async function reception(
  context: UseCaseContext,
  actor: ActorId,
  { type, ticketId }: Notification,
): Promise<readonly ScopedMutation[]> {
  if (type !== 'received') return [];
  const ticket = await findLive(context.workspace, 'ticket', ticketId);
  if (!ticket.ok || ticket.value.record.state !== 'opened') return [];
  return recordMove(context, actor, ticket.value, { path: ['received'] });
}
