import { z } from 'zod';
import { idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** A machine that runs on a server farm. @see PT-I.2-d */
export const virtualMachineKind = defineKind({
  kind: 'virtualMachine',
  scope: 'body',
  indexes: ['bodyId'],
  fields: {
    bodyId: required(idOf('body')),
    name: required(line(80)),
    hostSeatId: optional(idOf('seat')),
    processors: optional(z.int().min(1).max(1_024)),
    memoryGigabytes: optional(z.int().min(1).max(100_000)),
    diskGigabytes: optional(z.int().min(0).max(10_000_000)),
    purpose: optional(line(120)),
    operatingSystem: optional(line(60)),
    /** Copied to the disaster recovery site. */
    replicated: optional(z.boolean()),
    supplierId: optional(idOf('supplier')),
    notes: optional(line(500), 'text'),
  },
});
