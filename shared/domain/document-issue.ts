import { z } from 'zod';
import { LINE_CATEGORIES } from './document-line.ts';
import { EXPENSE_CENTS_MAX } from './expense.ts';
import { idOf, instantSchema, line, optional, prose, required } from './field.ts';
import { ULID_PATTERN } from './identity.ts';
import { defineKind } from './kind.ts';
import { DOCUMENT_EDITIONS } from './yearly-document.ts';

/** The lines of an edition and what each body transfers for them, as they were sent. */
export const frozenDocumentSchema = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        id: z.string().regex(ULID_PATTERN),
        subject: line(200),
        category: z.enum(LINE_CATEGORIES),
        quantity: z.int().min(1),
        cents: z.int().min(0).max(EXPENSE_CENTS_MAX),
        /** By the name that each body had, in integer cents. */
        shares: z.record(z.string().max(120), z.int().min(0).max(EXPENSE_CENTS_MAX)),
      }),
    )
    .max(1_000)
    .readonly(),
  /** By name, in integer cents: they sum to the whole. */
  totals: z.record(z.string().max(120), z.int().min(0).max(EXPENSE_CENTS_MAX)),
});

/** What was frozen of a yearly document. */
export type FrozenDocument = z.infer<typeof frozenDocumentSchema>;

/** An edition of a yearly document, frozen when it was ready to be sent. @see REG-10.4-a */
export const documentIssueKind = defineKind({
  kind: 'documentIssue',
  scope: 'catalogue',
  addOnly: true,
  indexes: ['documentId'],
  fields: {
    documentId: required(idOf('yearlyDocument')),
    edition: required(z.enum(DOCUMENT_EDITIONS)),
    issuedAt: required(instantSchema),
    issuedById: required(idOf('person')),
    rulesVersion: required(line(40)),
    frozen: required(frozenDocumentSchema),
    note: optional(prose(2_000)),
  },
});
