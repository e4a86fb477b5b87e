import { idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** A way of looking at the queue, kept under a name. */
export const savedViewKind = defineKind({
  kind: 'savedView',
  scope: 'catalogue',
  indexes: [],
  fields: {
    name: required(line(80)),
    /** The filters and the order, as the address of the screen writes them. */
    address: required(line(2_000)),
    /** Whose it is: everybody's when absent. */
    ownerId: optional(idOf('person')),
  },
});
