import { z } from 'zod';
import { dateSchema, idOf, instantSchema, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** What a backup did in a night: `missing` where nothing was heard of it. @see P9-5.3-c */
export const BACKUP_RESULTS = ['ok', 'failed', 'missing'] as const;

/** One of {@link BACKUP_RESULTS}. */
export type BackupResult = (typeof BACKUP_RESULTS)[number];

/** The look at a backup on a day. Its id follows from the backup and the day: two consoles make one. @see P9-5.3-c, P9-5.3-d, X-3 */
export const backupCheckKind = defineKind({
  kind: 'backupCheck',
  scope: 'body',
  indexes: ['bodyId', 'planId'],
  fields: {
    bodyId: required(idOf('body')),
    planId: required(idOf('backupPlan')),
    day: required(dateSchema),
    result: required(z.enum(BACKUP_RESULTS)),
    /** The ticket that it was told on, when it was not well. */
    ticketId: optional(idOf('ticket'), 'quiet'),
    checkedById: required(idOf('person'), 'quiet'),
    checkedAt: required(instantSchema, 'quiet'),
    note: optional(line(300)),
  },
});
