import { z } from 'zod';
import { idOf, instantSchema, line, optional, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';
import { redactedWriteSchema } from './redaction.ts';

/** What a quote offers. @see CAP-3-b */
export const QUOTE_CHOICES = ['repair', 'replacement', 'work'] as const;

/** What was decided of a quote: one of its choices, or none. */
export const QUOTE_DECISIONS = [...QUOTE_CHOICES, 'rejected'] as const;

/** One of {@link QUOTE_DECISIONS}. */
export type QuoteDecision = (typeof QUOTE_DECISIONS)[number];

const optionSchema = z
  .strictObject({
    choice: z.enum(QUOTE_CHOICES),
    /** Integer cents of euro. */
    cents: z.int().min(0).max(1_000_000_000_00),
    description: line(200),
  })
  .readonly();

/** Costs said in advance, so that the body decides. @see CAP-3-b */
export const quoteKind = defineKind({
  kind: 'quote',
  scope: 'body',
  indexes: ['ticketId'],
  fields: {
    ticketId: required(idOf('ticket')),
    by: required(idOf('person')),
    options: required(z.array(optionSchema).min(1).max(10).readonly()),
    sentAt: required(instantSchema),
    decision: optional(z.enum(QUOTE_DECISIONS)),
    decidedBy: optional(line(120)),
    decidedAt: optional(instantSchema),
    redacted: setOf(redactedWriteSchema),
  },
});
