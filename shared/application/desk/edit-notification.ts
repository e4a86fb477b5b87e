import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import { notificationKind } from '#shared/domain/notification.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { editsMade, recordVersionsSchema, saveEdits } from '#shared/application/seen-versions.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

const { fields } = notificationKind;

/** Corrects a notification that has not gone: one that failed is to be sent again. @see CAP-3.4.2.1-b */
export const editNotification = defineUseCase({
  name: 'editNotification',
  arguments: z.strictObject({
    notificationId: idOf('notification'),
    changes: z.strictObject({
      recipient: z.optional(fields.recipient.schema),
      subject: z.optional(fields.subject.schema),
      text: z.optional(fields.text.schema),
    }),
    versions: recordVersionsSchema.optional(),
  }),
  run: async ({ workspace }, _actor, { notificationId, changes, versions }) => {
    const notification = await findLive(workspace, 'notification', notificationId);
    if (!notification.ok) return notification;
    const { state } = notification.value.record;
    if (state === 'sent') return refuseAct('notification-sent', {});
    const edits = await editsMade(workspace, notification.value, versions, givenFields(changes));
    const again = state === 'failed' ? ({ state: 'toSend', failure: null } as const) : {};
    return decide(null, saveEdits(notification.value, versions, { ...edits, ...again }));
  },
});
