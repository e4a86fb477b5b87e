import { z } from 'zod';
import { dateSchema, idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** What a backup is: a copy beside the data, a replica on the other site, a copy at a supplier's. @see P9-5.3-c */
export const BACKUP_TYPES = ['local', 'replica', 'remote'] as const;

/** One of {@link BACKUP_TYPES}. */
export type BackupType = (typeof BACKUP_TYPES)[number];

/** Who looks at the outcome. @see P9-5.3-d, A-34 */
export const BACKUP_CHECKERS = ['office', 'supplier'] as const;

/** One of {@link BACKUP_CHECKERS}. */
export type BackupChecker = (typeof BACKUP_CHECKERS)[number];

/** What the outcome is read from. @see A-34 */
export const BACKUP_EVIDENCES = ['direct', 'email'] as const;

/** One of {@link BACKUP_EVIDENCES}. */
export type BackupEvidence = (typeof BACKUP_EVIDENCES)[number];

/** A backup or a replica that is looked at every day. @see P9-5.3-c, P9-5.3-d, A-34 */
export const backupPlanKind = defineKind({
  kind: 'backupPlan',
  scope: 'body',
  indexes: ['bodyId'],
  fields: {
    bodyId: required(idOf('body')),
    name: required(line(120)),
    type: required(z.enum(BACKUP_TYPES)),
    tool: optional(line(120)),
    /** What is copied, in words. */
    covers: optional(line(300)),
    checker: required(z.enum(BACKUP_CHECKERS)),
    evidence: required(z.enum(BACKUP_EVIDENCES)),
    startsOn: required(dateSchema),
    /** The first day on which it is not looked at any more. */
    closedOn: optional(dateSchema),
    notes: optional(line(300)),
  },
});
