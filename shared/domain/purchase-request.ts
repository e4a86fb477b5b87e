import { z } from 'zod';
import { dateSchema, idOf, line, optional, prose, required } from './field.ts';
import { defineKind } from './kind.ts';

/** Computers to be bought: ordered only after a discussion with the director. How it stands follows from its days. @see P9-5.1-c */
export const purchaseRequestKind = defineKind({
  kind: 'purchaseRequest',
  scope: 'body',
  indexes: ['bodyId'],
  fields: {
    bodyId: required(idOf('body')),
    subject: required(line(200)),
    quantity: required(z.int().min(1).max(10_000)),
    requestedBy: required(idOf('person')),
    requestedOn: required(dateSchema),
    /** For each piece, in integer cents of euro. */
    unitCents: optional(z.int().min(0).max(100_000_000_00)),
    orderedOn: optional(dateSchema),
    /** The order or its act. */
    orderNumber: optional(line(60)),
    receivedOn: optional(dateSchema),
    cancelledOn: optional(dateSchema),
    cancelReason: optional(line(500)),
    notes: optional(prose(2_000), 'text'),
  },
});
