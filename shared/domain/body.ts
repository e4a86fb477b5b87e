import { z } from 'zod';
import { line, optional, required } from './field.ts';
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
    notes: optional(line(500), 'text'),
    /** Invented for the demonstration archive: said wherever the body is shown. */
    demonstration: required(z.boolean(), 'quiet'),
  },
});
