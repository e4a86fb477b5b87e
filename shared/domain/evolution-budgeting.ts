import type { EvolutionState } from './evolution.ts';
import type { RecordId } from './identity.ts';
import type { Evolution, EvolutionBudget } from './kinds.ts';
import { yearOf } from './rome-time.ts';

/** The states in which a body has agreed to spend. */
const AGREED: readonly EvolutionState[] = ['approved', 'running', 'accepted'];

/** How a body's budget for evolutive work of a year stands, in integer cents. @see CAP-1-b */
export interface BudgetStanding {
  readonly budgetCents: number;
  /** What was approved in the year. */
  readonly approvedCents: number;
  /** What is left: below zero once more was approved than there was. */
  readonly residualCents: number;
}

type BudgetedWork = Pick<Evolution, 'id' | 'bodyId' | 'state' | 'quoteCents' | 'approvedAt'>;
type YearBudget = Pick<EvolutionBudget, 'bodyId' | 'year' | 'cents'>;

/**
 * How a body's budget of a year stands: `null` where nobody has said what it is. Work counts in the year in which it was
 * approved, in Italy; `except` leaves one out, to compare it with what the others leave.
 *
 * @see CAP-1-b
 */
export function budgetStanding(
  bodyId: RecordId<'body'>,
  year: number,
  budgets: readonly YearBudget[],
  works: readonly BudgetedWork[],
  except: RecordId<'evolution'> | null = null,
): BudgetStanding | null {
  const budget = budgets.find((each) => each.bodyId === bodyId && each.year === year);
  if (budget === undefined) return null;
  const approvedCents = works
    .filter(
      ({ id, bodyId: owner, state, approvedAt }) =>
        id !== except &&
        owner === bodyId &&
        AGREED.includes(state) &&
        approvedAt !== null &&
        yearOf(approvedAt) === year,
    )
    .reduce((sum, { quoteCents }) => sum + (quoteCents ?? 0), 0);
  return { budgetCents: budget.cents, approvedCents, residualCents: budget.cents - approvedCents };
}

/** By how many cents a quote is more than what is left: 0 where it fits. @see CAP-1-b */
export function quoteExcess(quoteCents: number, { residualCents }: BudgetStanding): number {
  return Math.max(0, quoteCents - residualCents);
}

/** The year whose budget pays for evolutive work: that of its approval, or the present one while it waits. */
export function budgetYear({ approvedAt }: Pick<Evolution, 'approvedAt'>, thisYear: number): number {
  return approvedAt === null ? thisYear : yearOf(approvedAt);
}
