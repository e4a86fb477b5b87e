import type { RecordId } from '#shared/domain/identity.ts';
import type { Body, Expense } from '#shared/domain/kinds.ts';
import { type CostFacts, referenceDayOf } from './cost-facts.ts';
import { dividingBodies, type SplitNameOf, splitNames } from './dividing-bodies.ts';
import type { MissingFact } from './missing-fact.ts';
import { placeContributions } from './placed-contributions.ts';
import { splitCosts } from './split-costs.ts';
import {
  CORRECTIVE_ONE,
  type SplitBody,
  type SplitContribution,
  type SplitExpense,
  type SplitInput,
} from './split-input.ts';

/** The records of a year, as what is divided: where nothing is missing, `splitCosts` divides it. */
export interface AssembledSplit {
  readonly input: SplitInput;
  /** In the order of the bodies of the input. */
  readonly bodies: readonly Body[];
  /** In the order of the expenses of the input. */
  readonly expenses: readonly Expense[];
  /** Staff that the year keeps outside what is divided. @see A-37 */
  readonly leftOut: readonly Expense[];
  /** What has to be mended first: meanwhile the input has noughts for what is not known. */
  readonly missing: readonly MissingFact[];
}

/**
 * Assembles the split of a year from its records, in an order of its own: bodies and expenses by name. An expense of
 * capital that names nobody is of those who take part in its project.
 *
 * @see REG-13.1-a, REG-13.1-b, REG-13.2-a, REG-13.3-a, REG-13.4-a, REG-13.5-a, REG-13.6-a, A-14, A-37
 */
export function assembleSplit(facts: CostFacts): AssembledSplit {
  const { year, costYear } = facts;
  const bodies = dividingBodies(facts.bodies, year, costYear);
  const sorted = facts.expenses.toSorted(byDescription);
  const isOutside = ({ nature }: Expense): boolean => nature === 'staff' && costYear?.staffOutside === true;
  const leftOut = sorted.filter(isOutside);
  const expenses = sorted.filter((expense) => !isOutside(expense));
  const contributions = placeContributions(facts.contributions, expenses, leftOut);
  const nameOf = splitNames(facts.bodies);
  const input: SplitInput = {
    year,
    inhabitantsDate: referenceDayOf(year),
    bodies: bodies.map((body) => splitBody(facts, body, nameOf)),
    expenses: expenses.map((expense) => splitExpense(facts, expense, contributions.of(expense.id), nameOf)),
    unionParticipates: costYear?.unionParticipates ?? false,
  };
  const unknown = unknownFigures(facts, bodies, input);
  return {
    input,
    bodies,
    expenses,
    leftOut,
    missing: [
      ...(bodies.length === 0 ? [{ code: 'bodies-missing' } as const] : []),
      ...(facts.expenses.length === 0 ? [{ code: 'expenses-missing' } as const] : []),
      ...unknown,
      ...contributions.missing,
      ...refusedExpenses(input, expenses, unknown.length > 0),
    ],
  };
}

function byDescription(one: Expense, other: Expense): number {
  return one.description.localeCompare(other.description, 'it') || (one.id < other.id ? -1 : 1);
}

/** The record of a body, the first where two consoles made two. */
function ofBody<R extends { readonly id: string; readonly bodyId: RecordId<'body'> }>(
  records: readonly R[],
  bodyId: RecordId<'body'>,
): R | undefined {
  return records.reduce<R | undefined>((first, record) => {
    if (record.bodyId !== bodyId) return first;
    return first === undefined || record.id < first.id ? record : first;
  }, undefined);
}

/** The Unione has no inhabitants of its own. @see REG-13.6-a */
function splitBody(facts: CostFacts, { id, type }: Body, nameOf: SplitNameOf): SplitBody {
  const isUnion = type === 'union';
  return {
    name: nameOf(id),
    pcs: ofBody(facts.pcCounts, id)?.count ?? 0,
    inhabitants: isUnion ? 0 : (ofBody(facts.inhabitants, id)?.count ?? 0),
    corrective: ofBody(facts.correctives, id)?.coefficient ?? CORRECTIVE_ONE,
    isUnion,
  };
}

function splitExpense(
  { projects }: CostFacts,
  expense: Expense,
  contributions: readonly SplitContribution[],
  nameOf: SplitNameOf,
): SplitExpense {
  const { description, nature, cents, criterion, participantIds, percentages, lenderId, projectId } = expense;
  const project = nature === 'capital' ? projects.find(({ id }) => id === projectId) : undefined;
  const named = participantIds.length > 0 ? participantIds : (project?.bodyIds ?? []);
  const agreed = criterion === 'percentages' ? Object.entries(percentages ?? {}) : [];
  return {
    description,
    nature,
    cents,
    contributions,
    participants: named.length === 0 ? null : named.map(nameOf).toSorted(),
    criterion,
    percentages: Object.fromEntries(agreed.map(([id, part]) => [nameOf(id as RecordId<'body'>), part])),
    lender: nature === 'staff' && lenderId !== null ? nameOf(lenderId) : null,
  };
}

/** The figures that nobody gave, of those who pay something: the Unione needs PCs only where it pays. */
function unknownFigures(
  facts: CostFacts,
  bodies: readonly Body[],
  { expenses, bodies: named, unionParticipates }: SplitInput,
): readonly MissingFact[] {
  const day = referenceDayOf(facts.year);
  return bodies.flatMap(({ id, type }, place): readonly MissingFact[] => {
    const name = named[place]?.name ?? '';
    const isUnion = type === 'union';
    if (isUnion && !unionParticipates && !expenses.some(({ participants }) => participants?.includes(name)))
      return [];
    const pcs = ofBody(facts.pcCounts, id);
    const inhabitants = ofBody(facts.inhabitants, id);
    return [
      ...(pcs === undefined ? [{ code: 'pcs-missing', bodyId: id, day } as const] : []),
      ...(inhabitants === undefined && !isUnion
        ? [{ code: 'inhabitants-missing', bodyId: id, day } as const]
        : []),
    ];
  });
}

/** The expenses that cannot be divided, each looked at alone; not for figures that are said to be missing already. */
function refusedExpenses(
  input: SplitInput,
  expenses: readonly Expense[],
  lacksFigures: boolean,
): readonly MissingFact[] {
  if (input.bodies.length === 0) return [];
  return expenses.flatMap(({ id }, place): readonly MissingFact[] => {
    const expense = input.expenses[place];
    const alone = expense === undefined ? undefined : splitCosts({ ...input, expenses: [expense] });
    if (alone === undefined || alone.ok) return [];
    const { refusal } = alone;
    const isSaid = lacksFigures && refusal.code === 'split-nothing-to-divide-by';
    return isSaid ? [] : [{ code: 'expense-refused', expenseId: id, refusal }];
  });
}
