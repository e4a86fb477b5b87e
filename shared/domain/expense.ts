import { z } from 'zod';
import { costYearSchema } from './cost-year.ts';
import { EXPENSE_NATURES, PERCENTAGES_WHOLE, SPLIT_CRITERIA } from './costs/split-input.ts';
import { dateSchema, idOf, line, optional, prose, required, setOf } from './field.ts';
import { ULID_PATTERN } from './identity.ts';
import { defineKind } from './kind.ts';
import { ICT_FUNCTION_COUNT } from './ticket.ts';

/** The most that an expense may be, in integer cents: a billion euro. */
export const EXPENSE_CENTS_MAX = 1_000_000_000_00;

/** By the id of a body, its part in whole hundredths of a percent. */
export const bodyPercentagesSchema = z.record(
  z.string().regex(ULID_PATTERN),
  z.int().min(0).max(PERCENTAGES_WHOLE),
);

/** Something that the bodies pay for together in a year. @see REG-13.1-a, REG-13.4-a, REG-13.5-a */
export const expenseKind = defineKind({
  kind: 'expense',
  scope: 'catalogue',
  indexes: ['projectId', 'contractId', 'lineId'],
  fields: {
    year: required(costYearSchema),
    description: required(line(200)),
    nature: required(z.enum(EXPENSE_NATURES)),
    /** Before contributions, in integer cents of euro. */
    cents: required(z.int().min(0).max(EXPENSE_CENTS_MAX)),
    criterion: required(z.enum(SPLIT_CRITERIA)),
    /** Who takes part; none for every body. */
    participantIds: setOf(idOf('body')),
    /** For the agreed percentages alone. */
    percentages: optional(bodyPercentagesSchema),
    /** One of the office's functions. @see REG-3-a */
    function: optional(z.int().min(1).max(ICT_FUNCTION_COUNT)),
    supplierId: optional(idOf('supplier')),
    contractId: optional(idOf('contract')),
    projectId: optional(idOf('project')),
    /** The line of a yearly document that foresaw it. */
    lineId: optional(idOf('documentLine')),
    cig: optional(line(20)),
    cup: optional(line(20)),
    act: optional(line(120)),
    /** Whether it comes back every year. */
    recurring: required(z.boolean()),
    /** The body that lends the staff, and is given back what it costs. @see REG-13.5-a */
    lenderId: optional(idOf('body')),
    /** Who is lent. */
    staffId: optional(idOf('person')),
    lentFrom: optional(dateSchema),
    lentTo: optional(dateSchema),
    notes: optional(prose(2_000), 'text'),
  },
});
