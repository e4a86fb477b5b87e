import { done, type Result } from '#shared/domain/refusal.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import {
  CORRECTIVE_ONE,
  PERCENTAGES_WHOLE,
  type SplitBody,
  type SplitCriterion,
  type SplitExpense,
} from './split-input.ts';
import { refuseSplit, type SplitRefusal } from './split-refusal.ts';

/** How large the share of each participant is beside the others': whole numbers, so that their ratios are exact. */
export type Weights = readonly bigint[];

/** The weights of those who take part in an expense, with the correctives and without. @see REG-13.3-a */
export interface ExpenseWeights {
  readonly theoretical: Weights;
  readonly corrected: Weights;
}

/**
 * The weights by which an expense is divided among those who take part in it. Correctives bear on the general criterion
 * alone.
 *
 * @see REG-13.1-a, REG-13.3-a, REG-13.4-a
 */
export function weightsOf(
  expense: SplitExpense,
  participants: readonly SplitBody[],
): Result<ExpenseWeights, SplitRefusal> {
  const uncorrected = uncorrectedWeights(expense, participants);
  if (!uncorrected.ok) return uncorrected;
  const theoretical = uncorrected.value;
  if (!isCorrected(expense.criterion)) return done({ theoretical, corrected: theoretical });
  const corrected = theoretical.map(
    (weight, place) => weight * BigInt(participants[place]?.corrective ?? CORRECTIVE_ONE),
  );
  return isNothing(corrected)
    ? refuseSplit('split-nothing-to-divide-by', expense.description)
    : done({ theoretical, corrected });
}

function isCorrected(criterion: SplitCriterion): boolean {
  return criterion === 'general';
}

function uncorrectedWeights(
  expense: SplitExpense,
  participants: readonly SplitBody[],
): Result<Weights, SplitRefusal> {
  switch (expense.criterion) {
    case 'general':
      return generalWeights(expense, participants);
    case 'equal':
      return done(participants.map(() => 1n));
    case 'percentages':
      return agreedWeights(expense, participants);
    default:
      return assertNever(expense.criterion);
  }
}

/** Half by PCs and half by inhabitants: `PC/ΣPC + AB/ΣAB`, each multiplied by `ΣPC·ΣAB` so that it is whole. */
function generalWeights(
  { description }: SplitExpense,
  participants: readonly SplitBody[],
): Result<Weights, SplitRefusal> {
  const pcs = sumOf(participants, ({ pcs: own }) => own);
  const inhabitants = sumOf(participants, ({ inhabitants: own }) => own);
  if (pcs === 0n || inhabitants === 0n) return refuseSplit('split-nothing-to-divide-by', description);
  return done(participants.map((body) => BigInt(body.pcs) * inhabitants + BigInt(body.inhabitants) * pcs));
}

function agreedWeights(
  { description, percentages }: SplitExpense,
  participants: readonly SplitBody[],
): Result<Weights, SplitRefusal> {
  const names = new Set(participants.map(({ name }) => name));
  const stranger = Object.keys(percentages).find((name) => !names.has(name));
  if (stranger !== undefined) return refuseSplit('split-percentages', description, { body: stranger });
  const weights = participants.map(({ name }) => BigInt(percentages[name] ?? 0));
  const sum = Number(weights.reduce((all, weight) => all + weight, 0n));
  return sum === PERCENTAGES_WHOLE ? done(weights) : refuseSplit('split-percentages', description, { sum });
}

function sumOf(bodies: readonly SplitBody[], pick: (body: SplitBody) => number): bigint {
  return bodies.reduce((sum, body) => sum + BigInt(pick(body)), 0n);
}

function isNothing(weights: Weights): boolean {
  return weights.every((weight) => weight === 0n);
}
