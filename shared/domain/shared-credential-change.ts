import { idOf, instantSchema, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** Somebody changed a shared credential: each other colleague has a notice of their own. @see P9-5.1-h */
export const sharedCredentialChangeKind = defineKind({
  kind: 'sharedCredentialChange',
  scope: 'body',
  addOnly: true,
  indexes: ['sharedCredentialId'],
  fields: {
    sharedCredentialId: required(idOf('sharedCredential')),
    changedBy: required(idOf('person')),
    changedAt: required(instantSchema),
    reason: optional(line(500)),
  },
});
