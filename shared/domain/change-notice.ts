import { z } from 'zod';
import { idOf, instantSchema, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** How a colleague was told. @see P9-5.1-h */
export const NOTICE_CHANNELS = ['inPerson', 'phone', 'email'] as const;

/** One of {@link NOTICE_CHANNELS}. */
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number];

/** A colleague to be told of a change of a shared credential, by whoever made it. @see P9-5.1-h */
export const changeNoticeKind = defineKind({
  kind: 'changeNotice',
  scope: 'body',
  indexes: ['changeId', 'personId'],
  fields: {
    changeId: required(idOf('sharedCredentialChange')),
    personId: required(idOf('person')),
    /** Absent until they are told. */
    notifiedAt: optional(instantSchema),
    channel: optional(z.enum(NOTICE_CHANNELS)),
  },
});
