import { z } from 'zod';
import { dateSchema, idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** What is measured. @see P9-5.3-a, REG-3.5-a */
export const STORAGE_TYPES = ['mailbox', 'certifiedMailbox', 'share', 'volume'] as const;

/** One of {@link STORAGE_TYPES}. */
export type StorageType = (typeof STORAGE_TYPES)[number];

/** A mailbox or a space on a server, with how much it may hold. @see P9-5.3-a, REG-3.5-a, REG-7-b */
export const storageSpaceKind = defineKind({
  kind: 'storageSpace',
  scope: 'body',
  indexes: ['bodyId', 'holderId'],
  fields: {
    bodyId: required(idOf('body')),
    type: required(z.enum(STORAGE_TYPES)),
    /** The address of a mailbox, the name of a share. */
    name: required(line(254)),
    holderId: optional(idOf('person')),
    /** Who answers for the data in it. @see REG-7-b */
    dataOwnerId: optional(idOf('person')),
    quotaMegabytes: optional(z.int().min(1).max(1_000_000_000)),
    /** From how many percent of the quota on it is warned of. */
    warningPercent: optional(z.int().min(1).max(100)),
    expiresOn: optional(dateSchema),
    noticeDays: optional(z.int().min(0).max(365)),
    closedOn: optional(dateSchema),
  },
});
