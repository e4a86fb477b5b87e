import { z } from 'zod';
import { dateSchema, idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** What a total counts, where the console can count the same. @see PT-I.2-d, PT-I.2-g */
export const ESTATE_MEASURES = ['virtualMachines', 'workstations', 'servers', 'other'] as const;

/** One of {@link ESTATE_MEASURES}. */
export type EstateMeasure = (typeof ESTATE_MEASURES)[number];

/** A figure that a document gave on its day: to compare a survey with, never today's state. @see A-40, PT-I.2-d */
export const estateTotalKind = defineKind({
  kind: 'estateTotal',
  scope: 'body',
  indexes: ['bodyId'],
  fields: {
    bodyId: required(idOf('body')),
    measure: required(z.enum(ESTATE_MEASURES)),
    subject: required(line(160)),
    count: required(z.int().min(0).max(10_000_000)),
    capacityGigabytes: optional(z.int().min(0).max(100_000_000)),
    source: required(line(300)),
    sourceDate: required(dateSchema),
  },
});
