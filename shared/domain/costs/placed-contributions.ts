import type { RecordId } from '#shared/domain/identity.ts';
import type { Contribution, Expense } from '#shared/domain/kinds.ts';
import { apportion } from './largest-remainder.ts';
import type { MissingFact } from './missing-fact.ts';
import type { SplitContribution } from './split-input.ts';

/** The contributions of a year, each with the expenses that it lessens. */
export interface PlacedContributions {
  readonly of: (expenseId: RecordId<'expense'>) => readonly SplitContribution[];
  readonly missing: readonly MissingFact[];
}

/**
 * Puts each contribution with its expense, and divides what was given for a project among the project's expenses in
 * proportion to what is left of each, to the cent by largest remainder. What was given for staff that stays outside the
 * total stays outside with it.
 *
 * @param expenses those that are divided.
 * @param leftOut those that are not.
 * @see REG-13.2-a, REG-3.16-a
 */
export function placeContributions(
  contributions: readonly Contribution[],
  expenses: readonly Expense[],
  leftOut: readonly Expense[],
): PlacedContributions {
  const placed = new Map<RecordId<'expense'>, SplitContribution[]>(expenses.map(({ id }) => [id, []]));
  const outside = new Set(leftOut.map(({ id }) => id));
  const missing: MissingFact[] = [];
  const ofProjects = new Map<RecordId<'project'>, Contribution[]>();
  for (const contribution of contributions.toSorted(byId)) {
    const { id, source, cents, expenseId, projectId } = contribution;
    const place = expenseId === null ? undefined : placed.get(expenseId);
    if (place !== undefined) place.push({ source, cents });
    else if (expenseId === null && projectId !== null)
      ofProjects.set(projectId, [...(ofProjects.get(projectId) ?? []), contribution]);
    else if (expenseId === null || !outside.has(expenseId))
      missing.push({ code: 'contribution-unplaced', contributionId: id });
  }
  for (const [projectId, given] of ofProjects) {
    const own = expenses.filter((expense) => expense.projectId === projectId);
    missing.push(...placeProject(projectId, given, own, placed));
  }
  return { of: (expenseId) => placed.get(expenseId) ?? [], missing };
}

function placeProject(
  projectId: RecordId<'project'>,
  given: readonly Contribution[],
  expenses: readonly Expense[],
  placed: ReadonlyMap<RecordId<'expense'>, SplitContribution[]>,
): readonly MissingFact[] {
  if (expenses.length === 0)
    return given.map(({ id }) => ({ code: 'contribution-unplaced', contributionId: id }));
  const left = (): readonly number[] =>
    expenses.map(({ id, cents }) => Math.max(0, cents - sum(placed.get(id) ?? [])));
  const cents = sum(given);
  const leftCents = left().reduce((all, each) => all + each, 0);
  if (cents > leftCents) return [{ code: 'project-over-funded', projectId, cents, leftCents }];
  for (const contribution of given)
    apportion(contribution.cents, left().map(BigInt)).forEach((part, place) => {
      const expense = expenses[place];
      if (part > 0 && expense !== undefined)
        placed.get(expense.id)?.push({ source: contribution.source, cents: part });
    });
  return [];
}

function sum(amounts: readonly { readonly cents: number }[]): number {
  return amounts.reduce((all, { cents }) => all + cents, 0);
}

function byId(one: Contribution, other: Contribution): number {
  return one.id < other.id ? -1 : 1;
}
