import { idOf, instantSchema, line, optional, prose, required } from './field.ts';
import { defineKind } from './kind.ts';

/** Somebody opened an emergency envelope: who, when, why, and the seal that was broken. */
export const envelopeOpeningKind = defineKind({
  kind: 'envelopeOpening',
  scope: 'body',
  addOnly: true,
  indexes: ['envelopeId'],
  fields: {
    envelopeId: required(idOf('emergencyEnvelope')),
    openedBy: required(idOf('person')),
    openedAt: required(instantSchema),
    reason: required(prose(1_000), 'text'),
    /** Who allowed it, where somebody had to. */
    authorisedBy: optional(idOf('person')),
    brokenSeal: optional(line(40)),
    ticketId: optional(idOf('ticket')),
    recordedBy: required(idOf('person')),
  },
});
