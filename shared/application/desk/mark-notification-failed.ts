import { z } from 'zod';
import { idOf, line } from '#shared/domain/field.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

/** Says that a notification did not arrive, and why: also of one that had gone, when it comes back. @see CAP-3.4.2.1-b */
export const markNotificationFailed = defineUseCase({
  name: 'markNotificationFailed',
  arguments: z.strictObject({ notificationId: idOf('notification'), failure: line(200) }),
  run: async ({ workspace }, _actor, { notificationId, failure }) => {
    const notification = await findLive(workspace, 'notification', notificationId);
    if (!notification.ok) return notification;
    return decide(null, setFields(notification.value, { state: 'failed', sentAt: null, failure }));
  },
});
