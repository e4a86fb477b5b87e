import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import { setDeleted } from '#shared/domain/mutations.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

/** Takes a notification that has not gone out of the outbox: nobody is written to. @see CAP-3.4.2.1-b */
export const discardNotification = defineUseCase({
  name: 'discardNotification',
  arguments: z.strictObject({ notificationId: idOf('notification') }),
  run: async ({ workspace }, _actor, { notificationId }) => {
    const notification = await findLive(workspace, 'notification', notificationId);
    if (!notification.ok) return notification;
    if (notification.value.record.state === 'sent') return refuseAct('notification-sent', {});
    return decide(null, [setDeleted(notification.value, true)]);
  },
});
