import { z } from 'zod';
import { idOf, instantSchema, line, optional, prose, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';
import { redactedWriteSchema } from './redaction.ts';

/** What whoever asked is told. @see CAP-3.4.2.1-b */
export const NOTIFICATION_TYPES = ['received', 'takenInCharge', 'update', 'closed'] as const;

/** One of {@link NOTIFICATION_TYPES}. */
export type NotificationType = (typeof NOTIFICATION_TYPES)[number];

/** Whether a notification has gone. @see CAP-3.4.2.1-b */
export const NOTIFICATION_STATES = ['toSend', 'sent', 'failed'] as const;

/** One of {@link NOTIFICATION_STATES}. */
export type NotificationState = (typeof NOTIFICATION_STATES)[number];

/** A message to whoever asked, written once by the console where the act happened. @see CAP-3.4.2.1-b */
export const notificationKind = defineKind({
  kind: 'notification',
  scope: 'body',
  indexes: ['ticketId', 'state'],
  fields: {
    ticketId: required(idOf('ticket')),
    type: required(z.enum(NOTIFICATION_TYPES)),
    preparedAt: required(instantSchema),
    by: required(idOf('person')),
    /** The address, when one is known. */
    recipient: optional(line(254)),
    subject: required(line(250)),
    text: required(prose(20_000), 'text'),
    state: required(z.enum(NOTIFICATION_STATES)),
    sentAt: optional(instantSchema),
    /** Why it did not go. */
    failure: optional(line(200)),
    redacted: setOf(redactedWriteSchema),
  },
});
