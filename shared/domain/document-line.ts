import { z } from 'zod';
import { SPLIT_CRITERIA } from './costs/split-input.ts';
import { bodyPercentagesSchema, EXPENSE_CENTS_MAX } from './expense.ts';
import { idOf, line, optional, prose, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';
import { ICT_FUNCTION_COUNT } from './ticket.ts';

/** What a line of a yearly document is about. Consumables are the bodies' own, and never in the plan. @see REG-3.11-a, REG-10.1-a */
export const LINE_CATEGORIES = [
  'computer',
  'server',
  'printer',
  'network',
  'otherHardware',
  'software',
  'service',
  'maintenance',
  'connectivity',
  'personalDevice',
  'officeMachine',
  'consumable',
] as const;

/** One of {@link LINE_CATEGORIES}. */
export type LineCategory = (typeof LINE_CATEGORIES)[number];

/** A line of a yearly document: what, for whom, how many and how much. @see REG-10.1-a, REG-10.2-a, REG-10.3-a, REG-10.5-b */
export const documentLineKind = defineKind({
  kind: 'documentLine',
  scope: 'catalogue',
  indexes: ['documentId', 'contractId', 'projectId'],
  fields: {
    documentId: required(idOf('yearlyDocument')),
    subject: required(line(200)),
    category: required(z.enum(LINE_CATEGORIES)),
    /** What the homogenisation of software is to reach. @see REG-10.2-a */
    objective: optional(prose(2_000), 'text'),
    quantity: required(z.int().min(1).max(100_000)),
    /** For one, in integer cents of euro. */
    unitCents: required(z.int().min(0).max(EXPENSE_CENTS_MAX)),
    /** Whether it is an investment. */
    capital: required(z.boolean()),
    /** For whom; none for every body. */
    bodyIds: setOf(idOf('body')),
    criterion: required(z.enum(SPLIT_CRITERIA)),
    percentages: optional(bodyPercentagesSchema),
    /** Where the money comes from, in words. */
    funding: optional(line(200)),
    function: optional(z.int().min(1).max(ICT_FUNCTION_COUNT)),
    contractId: optional(idOf('contract')),
    projectId: optional(idOf('project')),
    /** Software for one use, one act or one regulation. */
    oneOff: required(z.boolean()),
    /** A personal device that is to hold management applications. */
    managementApplications: required(z.boolean()),
    /** The line of the year before that it continues. */
    continuesId: optional(idOf('documentLine')),
    /** Taken out by the September revision, and why. */
    withdrawnReason: optional(line(300)),
    notes: optional(prose(2_000), 'text'),
  },
});
