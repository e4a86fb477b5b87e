import { dateSchema, idOf, line, optional, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';

/** A credential that several colleagues use: who they are, never what it is. @see P9-5.1-h, X-4 */
export const sharedCredentialKind = defineKind({
  kind: 'sharedCredential',
  scope: 'body',
  indexes: ['bodyId'],
  fields: {
    bodyId: required(idOf('body')),
    system: required(line(120)),
    /** What it is for, and the name one signs in with. */
    purpose: optional(line(200)),
    userName: optional(line(120)),
    memberIds: setOf(idOf('person')),
    /** When it ceased to be used. */
    closedOn: optional(dateSchema),
  },
});
