import { idOf, dateSchema, instantSchema, line, optional, prose, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';

/** A technician's travel to a seat, planned: for which tickets, and what to bring. Whether it was made follows from its report. @see CAP-3.1.6-f */
export const outingKind = defineKind({
  kind: 'outing',
  scope: 'body',
  indexes: ['bodyId', 'technicianId'],
  fields: {
    bodyId: required(idOf('body')),
    seatId: optional(idOf('seat')),
    technicianId: required(idOf('person')),
    startsAt: required(instantSchema),
    endsAt: required(instantSchema),
    ticketIds: setOf(idOf('ticket')),
    /** What to bring, one thing each. */
    bring: setOf(line(160)),
    cancelledOn: optional(dateSchema),
    cancelReason: optional(line(500)),
    notes: optional(prose(2_000), 'text'),
  },
});
