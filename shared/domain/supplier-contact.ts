import { z } from 'zod';
import { idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** The areas of a supplier, in the order of the source. @see CAP-6.1-a, LIST-AreaFornitore */
export const SUPPLIER_AREAS = [
  'direction',
  'management',
  'sales',
  'administration',
  'purchasing',
  'helpDesk',
  'operation',
] as const;

/** One of {@link SUPPLIER_AREAS}. */
export type SupplierArea = (typeof SUPPLIER_AREAS)[number];

/** Whom to ask for at a supplier: people are written by the office, never shipped. @see CAP-6.1-a, A-28 */
export const supplierContactKind = defineKind({
  kind: 'supplierContact',
  scope: 'catalogue',
  indexes: ['supplierId'],
  fields: {
    supplierId: required(idOf('supplier')),
    area: required(z.enum(SUPPLIER_AREAS)),
    name: required(line(120)),
    phone: optional(line(40)),
    email: optional(z.email().max(254)),
    notes: optional(line(300)),
  },
});
