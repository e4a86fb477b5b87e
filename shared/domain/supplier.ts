import { z } from 'zod';
import { line, optional, prose, required } from './field.ts';
import { defineKind } from './kind.ts';

/** A firm that the office buys from or hands tickets to. @see CAP-6.1-a */
export const supplierKind = defineKind({
  kind: 'supplier',
  scope: 'catalogue',
  indexes: [],
  fields: {
    name: required(line(160)),
    vatNumber: optional(line(20)),
    phone: optional(line(40)),
    email: optional(z.email().max(254)),
    notes: optional(prose(2_000), 'text'),
    source: optional(line(300)),
  },
});
