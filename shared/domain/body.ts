import { z } from 'zod';
import { dateSchema, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** What a body is. @see LIST-TipoEnte */
export const BODY_TYPES = ['province', 'union', 'municipality', 'external'] as const;

/** One of {@link BODY_TYPES}. */
export type BodyType = (typeof BODY_TYPES)[number];

/** A public administration that the office serves. @see A-1 */
export const bodyKind = defineKind({
  kind: 'body',
  scope: 'catalogue',
  indexes: [],
  fields: {
    name: required(line(120)),
    type: required(z.enum(BODY_TYPES)),
    helpDeskPhone: optional(line(40)),
    supportEmail: optional(z.email().max(254)),
    /** The codes by which registers of the State know it: texts, never numbers. */
    ipaCode: optional(line(20)),
    cadastralCode: optional(z.string().regex(/^[A-Z]\d{3}$/)),
    istatCode: optional(z.string().regex(/^\d{6}$/)),
    /** Whether it has an office of its own for data processing. @see REG-3.15-a */
    hasCed: optional(z.boolean()),
    /** Since when, and until when, it is served. @see REG-6-a */
    servedFrom: optional(dateSchema),
    servedTo: optional(dateSchema),
    notes: optional(line(500), 'text'),
    /** The act and date that it was taken from. @see A-40 */
    source: optional(line(300)),
    /** Invented for the demonstration archive: said wherever the body is shown. */
    demonstration: required(z.boolean(), 'quiet'),
  },
});
