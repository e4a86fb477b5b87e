import { z } from 'zod';
import {
  CORRECTIVE_ONE,
  type SplitBody,
  type SplitExpense,
  type SplitInput,
} from '#shared/domain/costs/split-input.ts';

const NATURES = { corrente: 'current', capitale: 'capital', personale: 'staff' } as const;
const CRITERIA = { generale: 'general', 'parti-uguali': 'equal', percentuali: 'percentages' } as const;
const SOURCES = {
  nazionale: 'national',
  regionale: 'regional',
  provinciale: 'provincial',
  privato: 'private',
} as const;

type Word<Table> = keyof Table & string;

/** One of the words of a table, whatever its case. */
function wordOf<Table extends Readonly<Record<string, string>>>(table: Table) {
  const words = Object.keys(table) as [Word<Table>, ...Word<Table>[]];
  return z
    .string()
    .transform((text) => text.toLowerCase())
    .pipe(z.enum(words))
    .transform((word) => table[word]);
}

const name = z.string().trim().min(1).max(200);
const cents = z.int().min(0).max(1_000_000_000_000);

/** A corrective as it is written, `0.5`: at most four decimals. */
const corrective = z
  .number()
  .min(0)
  .max(10)
  .transform((factor, context) => {
    const whole = Math.round(factor * CORRECTIVE_ONE);
    if (Math.abs(factor * CORRECTIVE_ONE - whole) < 1e-6) return whole;
    context.addIssue('more than four decimals');
    return z.NEVER;
  });

const bodySchema = z
  .strictObject({
    name,
    pcs: z.int().min(0).max(1_000_000),
    inhabitants: z.int().min(0).max(100_000_000).default(0),
    corrective: corrective.default(CORRECTIVE_ONE),
    union: z.boolean().optional(),
  })
  .transform(({ union, ...body }): SplitBody => ({ ...body, isUnion: union ?? isNamedUnion(body) }));

/** The Unione is known by its name and by its having no inhabitants, where it is not said. */
function isNamedUnion(body: { readonly name: string; readonly inhabitants: number }): boolean {
  return body.inhabitants === 0 && /^unione\b/i.test(body.name);
}

const expenseSchema = z
  .strictObject({
    description: name,
    nature: wordOf(NATURES),
    cents,
    contributions: z
      .array(z.strictObject({ source: wordOf(SOURCES), cents }))
      .max(100)
      .default([]),
    participants: z.array(name).max(500).nullable().default(null),
    criterion: wordOf(CRITERIA).default('general'),
    percentages: z.record(name, z.int().min(0).max(10_000)).nullable().default(null),
    lender: name.nullable().default(null),
  })
  .transform(({ percentages, participants, ...expense }): SplitExpense => ({
    ...expense,
    percentages: percentages ?? {},
    // An empty list names nobody in particular, like none.
    participants: participants === null || participants.length === 0 ? null : participants,
  }));

/** What is to be divided, as a file says it. */
export const splitInputSchema = z
  .strictObject({
    year: z.int().min(2000).max(2999),
    inhabitantsDate: z.iso.date(),
    bodies: z.array(bodySchema).min(1).max(500),
    expenses: z.array(expenseSchema).max(10_000),
    unionParticipates: z.boolean().default(false),
  })
  .transform((given): SplitInput => given);
