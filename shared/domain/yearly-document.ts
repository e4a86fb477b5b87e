import { z } from 'zod';
import { costYearSchema } from './cost-year.ts';
import { dateSchema, line, optional, prose, required } from './field.ts';
import { defineKind } from './kind.ts';

/** The three documents of a year, in the order of their article. @see REG-10.1-a, REG-10.2-a, REG-10.3-a, LIST-DocumentoAnnuale */
export const YEARLY_DOCUMENT_TYPES = ['purchasePlan', 'integrationPlan', 'costSummary'] as const;

/** One of {@link YEARLY_DOCUMENT_TYPES}. */
export type YearlyDocumentType = (typeof YEARLY_DOCUMENT_TYPES)[number];

/** The two times of the year at which they are sent. @see REG-10.4-a */
export const DOCUMENT_EDITIONS = ['january', 'september'] as const;

/** One of {@link DOCUMENT_EDITIONS}. */
export type DocumentEdition = (typeof DOCUMENT_EDITIONS)[number];

/** One of the three documents of a year. Its id follows from type and year. @see REG-10.1-a, REG-10.2-a, REG-10.3-a */
export const yearlyDocumentKind = defineKind({
  kind: 'yearlyDocument',
  scope: 'catalogue',
  indexes: [],
  fields: {
    type: required(z.enum(YEARLY_DOCUMENT_TYPES)),
    year: required(costYearSchema),
    /** By when it is to be sent, where the office set another day. @see A-17 */
    dueOn: optional(dateSchema),
    /** The Giunta's indication. @see REG-10.2-a */
    councilAct: optional(line(120)),
    councilActOn: optional(dateSchema),
    notes: optional(prose(4_000), 'text'),
  },
});
