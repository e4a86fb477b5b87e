import { z } from 'zod';
import { costYearSchema } from './cost-year.ts';
import { CONTRIBUTION_SOURCES } from './costs/split-input.ts';
import { EXPENSE_CENTS_MAX } from './expense.ts';
import { dateSchema, idOf, line, optional, required } from './field.ts';
import { defineKind } from './kind.ts';

/** Money that others gave for an expense, or for a project and so for its expenses. @see REG-13.2-a, REG-3.16-a */
export const contributionKind = defineKind({
  kind: 'contribution',
  scope: 'catalogue',
  indexes: ['expenseId', 'projectId'],
  fields: {
    year: required(costYearSchema),
    source: required(z.enum(CONTRIBUTION_SOURCES)),
    /** Who gave it. */
    grantor: optional(line(120)),
    cents: required(z.int().min(1).max(EXPENSE_CENTS_MAX)),
    /** What it is for: the one or the other. */
    expenseId: optional(idOf('expense')),
    projectId: optional(idOf('project')),
    act: optional(line(120)),
    /** The day on which the money came. */
    collectedOn: optional(dateSchema),
    notes: optional(line(300)),
  },
});
