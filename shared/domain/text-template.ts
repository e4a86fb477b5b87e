import { z } from 'zod';
import { line, optional, prose, required } from './field.ts';
import { defineKind } from './kind.ts';
import { CALL_REASONS, TEAMS, TICKET_PRIORITIES } from './ticket.ts';

/** What a template begins: a ticket, or an answer. */
export const TEMPLATE_TYPES = ['ticket', 'reply'] as const;

/** One of {@link TEMPLATE_TYPES}. */
export type TemplateType = (typeof TEMPLATE_TYPES)[number];

/** Words written once for what comes again: a ready ticket or a ready answer. */
export const textTemplateKind = defineKind({
  kind: 'textTemplate',
  scope: 'catalogue',
  indexes: [],
  fields: {
    type: required(z.enum(TEMPLATE_TYPES)),
    name: required(line(80)),
    text: required(prose(4_000), 'text'),
    /** What a ticket begun with it is called, and how it is classified. */
    subject: optional(line(200)),
    reason: optional(z.enum(CALL_REASONS)),
    priority: optional(z.enum(TICKET_PRIORITIES)),
    team: optional(z.enum(TEAMS)),
  },
});
