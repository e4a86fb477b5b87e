import { z } from 'zod';
import { dateSchema, idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** What an account gives access to. @see P9-5.1-d, REG-11-a */
export const ACCOUNT_TYPES = [
  'network',
  'serviceMail',
  'application',
  'siteEditor',
  'administrator',
  'other',
] as const;

/** One of {@link ACCOUNT_TYPES}. */
export type AccountType = (typeof ACCOUNT_TYPES)[number];

/** An account that was opened for one person: what it is, never how one gets in. @see P9-5.1-d, X-4 */
export const accountKind = defineKind({
  kind: 'account',
  scope: 'body',
  indexes: ['bodyId', 'personId'],
  fields: {
    bodyId: required(idOf('body')),
    personId: required(idOf('person')),
    type: required(z.enum(ACCOUNT_TYPES)),
    system: required(line(120)),
    /** The name one signs in with. */
    userName: optional(line(120)),
    createdOn: required(dateSchema),
    expiresOn: optional(dateSchema),
    closedOn: optional(dateSchema),
    /** When its credential was last changed: since it was opened, where nobody has said it. @see P9-5.1-g */
    credentialChangedOn: optional(dateSchema),
  },
});
