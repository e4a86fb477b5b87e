import { z } from 'zod';
import { costYearSchema } from './cost-year.ts';
import { CORRECTIVE_MAX } from './corrective.ts';
import {
  CONTRIBUTION_SOURCES,
  EXPENSE_NATURES,
  PERCENTAGES_WHOLE,
  SPLIT_CRITERIA,
} from './costs/split-input.ts';
import { EXPENSE_CENTS_MAX } from './expense.ts';
import { dateSchema, idOf, instantSchema, line, optional, prose, required } from './field.ts';
import { ULID_PATTERN } from './identity.ts';
import { defineKind } from './kind.ts';

const cents = z.int().min(-EXPENSE_CENTS_MAX).max(EXPENSE_CENTS_MAX);
const recordId = z.string().regex(ULID_PATTERN);

/** Everything that an issued split was computed from, bodies by the names they had. */
export const frozenSplitSchema = z.strictObject({
  inhabitantsDate: dateSchema,
  unionParticipates: z.boolean(),
  staffOutside: z.boolean(),
  bodies: z
    .array(
      z.strictObject({
        id: recordId,
        name: line(120),
        pcs: z.int().min(0),
        /** `null` for a body whose PCs nobody counted: it pays nothing by them. */
        pcsSource: line(200).nullable(),
        inhabitants: z.int().min(0),
        inhabitantsSource: line(200).nullable(),
        corrective: z.int().min(0).max(CORRECTIVE_MAX),
        correctiveAct: line(120).nullable(),
        isUnion: z.boolean(),
        /** What the split came to, in integer cents. */
        theoreticalCents: cents,
        shareCents: cents,
        reimbursementCents: cents,
        transferCents: cents,
      }),
    )
    .min(1)
    .max(200)
    .readonly(),
  expenses: z
    .array(
      z.strictObject({
        id: recordId,
        description: line(200),
        nature: z.enum(EXPENSE_NATURES),
        cents: z.int().min(0).max(EXPENSE_CENTS_MAX),
        contributions: z
          .array(
            z.strictObject({
              source: z.enum(CONTRIBUTION_SOURCES),
              cents: z.int().min(0).max(EXPENSE_CENTS_MAX),
            }),
          )
          .max(100)
          .readonly(),
        /** By name; `null` for every body that pays. */
        participants: z.array(line(120)).max(200).readonly().nullable(),
        criterion: z.enum(SPLIT_CRITERIA),
        /** By name. */
        percentages: z.record(z.string().max(120), z.int().min(0).max(PERCENTAGES_WHOLE)),
        lender: line(120).nullable(),
      }),
    )
    .max(1_000)
    .readonly(),
});

/** What was frozen of a split. */
export type FrozenSplit = z.infer<typeof frozenSplitSchema>;

/** A split that was sent out: author, date and inputs frozen; another one of the same year shows the difference. @see REG-13.7-a */
export const costIssueKind = defineKind({
  kind: 'costIssue',
  scope: 'catalogue',
  addOnly: true,
  indexes: [],
  fields: {
    year: required(costYearSchema),
    issuedAt: required(instantSchema),
    issuedById: required(idOf('person')),
    /** The version of the rules by which it was computed. */
    rulesVersion: required(line(40)),
    frozen: required(frozenSplitSchema),
    note: optional(prose(2_000)),
  },
});
