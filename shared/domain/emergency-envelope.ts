import { dateSchema, idOf, line, optional, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';

/** A sealed envelope kept for emergencies: what it opens, where it is, its seal, and never what is in it. @see X-4 */
export const emergencyEnvelopeKind = defineKind({
  kind: 'emergencyEnvelope',
  scope: 'body',
  indexes: ['bodyId'],
  fields: {
    bodyId: required(idOf('body')),
    number: required(line(40)),
    systems: setOf(line(120)),
    keptAt: required(line(200)),
    keeperId: optional(idOf('person')),
    /** The seal that it bears now, put on when and by whom; absent after it was opened, until it is sealed again. */
    sealNumber: optional(line(40)),
    sealedOn: optional(dateSchema),
    sealedBy: optional(idOf('person')),
    /** When it was destroyed. */
    closedOn: optional(dateSchema),
    notes: optional(line(500)),
  },
});
