import { z } from 'zod';
import { idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** How a seat is connected. @see PT-I.2-i */
export const LINK_TECHNOLOGIES = ['fibre', 'hiperlan', 'dedicated', 'xdsl', 'wifi'] as const;

/** One of {@link LINK_TECHNOLOGIES}. */
export type LinkTechnology = (typeof LINK_TECHNOLOGIES)[number];

/** The connection of a seat to the network. @see PT-I.2-i */
export const networkLinkKind = defineKind({
  kind: 'networkLink',
  scope: 'body',
  indexes: ['bodyId'],
  fields: {
    bodyId: required(idOf('body')),
    name: required(line(120)),
    seatId: optional(idOf('seat')),
    technology: required(z.enum(LINK_TECHNOLOGIES)),
    supplierId: optional(idOf('supplier')),
    contractId: optional(idOf('contract')),
    speedMegabits: optional(z.int().min(0).max(10_000_000)),
    /** From the main seat. */
    distanceMetres: optional(z.int().min(0).max(1_000_000)),
    source: optional(line(300)),
  },
});
