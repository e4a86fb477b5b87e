import { idOf, instantSchema, line, required } from './field.ts';
import { defineKind } from './kind.ts';

/** Somebody opened a record that says who was given access to what. @see CAP-3.1.3-a, X-5 */
export const recordOpeningKind = defineKind({
  kind: 'recordOpening',
  scope: 'body',
  addOnly: true,
  indexes: ['openedId'],
  fields: {
    openedKind: required(line(40)),
    openedId: required(line(26)),
    at: required(instantSchema),
    by: required(idOf('person')),
  },
});
