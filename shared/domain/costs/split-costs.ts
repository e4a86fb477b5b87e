import { done, type Result } from '#shared/domain/refusal.ts';
import { apportion } from './largest-remainder.ts';
import type { SplitBody, SplitExpense, SplitInput } from './split-input.ts';
import { refuseSplit, type SplitRefusal } from './split-refusal.ts';
import { type Weights, weightsOf } from './split-weights.ts';

/** What a body pays of an expense, in whole cents. */
export interface ExpenseShare {
  readonly name: string;
  /** Without correctives. */
  readonly theoreticalCents: number;
  readonly cents: number;
}

/** An expense, divided. */
export interface DividedExpense {
  readonly expense: SplitExpense;
  readonly contributionsCents: number;
  readonly netCents: number;
  /** One for each body that takes part, in their order: they sum to the net. */
  readonly shares: readonly ExpenseShare[];
}

/** What a body pays in all, in whole cents. */
export interface BodySplit {
  readonly name: string;
  readonly theoreticalCents: number;
  readonly shareCents: number;
  /** What the staff that it lends costs. @see REG-13.5-a */
  readonly reimbursementCents: number;
  /** Its share without what it is given back: below zero it is owed. */
  readonly transferCents: number;
}

/** Costs, divided. */
export interface CostSplit {
  readonly grossCents: number;
  readonly contributionsCents: number;
  readonly netCents: number;
  readonly expenses: readonly DividedExpense[];
  /** Every body that was given, in its order; those who pay nothing too. */
  readonly bodies: readonly BodySplit[];
}

/**
 * Divides the costs of a year: each expense net of its contributions, by its own criterion, rounded to the cent by
 * largest remainder; then summed by body, less what each is given back for the staff that it lends.
 *
 * @see REG-13.1-a, REG-13.1-c, REG-13.2-a, REG-13.3-a, REG-13.4-a, REG-13.5-a, REG-13.6-a, A-15, A-37
 */
export function splitCosts(input: SplitInput): Result<CostSplit, SplitRefusal> {
  const refused = inputRefusal(input);
  if (refused !== undefined) return refused;
  const expenses: DividedExpense[] = [];
  for (const expense of input.expenses) {
    const divided = divideExpense(input, expense);
    if (!divided.ok) return divided;
    expenses.push(divided.value);
  }
  const contributionsCents = sum(expenses.map((each) => each.contributionsCents));
  const grossCents = sum(input.expenses.map(({ cents }) => cents));
  if (!Number.isSafeInteger(grossCents)) return refuseSplit('split-too-large', String(input.year));
  return done({
    grossCents,
    contributionsCents,
    netCents: grossCents - contributionsCents,
    expenses,
    bodies: input.bodies.map((body) => bodySplit(body, expenses)),
  });
}

function inputRefusal({ year, inhabitantsDate, bodies }: SplitInput) {
  const wanted = `${String(year - 1).padStart(4, '0')}-12-31`;
  if (inhabitantsDate !== wanted) return refuseSplit('split-inhabitants-date', inhabitantsDate, { wanted });
  const names = bodies.map(({ name }) => name);
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  return twice === undefined ? undefined : refuseSplit('split-body-twice', twice);
}

function divideExpense(input: SplitInput, expense: SplitExpense): Result<DividedExpense, SplitRefusal> {
  const { description, cents, contributions } = expense;
  const refused = expenseRefusal(input, expense);
  if (refused !== undefined) return refused;
  const contributionsCents = sum(contributions.map((each) => each.cents));
  if (contributionsCents > cents) return refuseSplit('split-contributions-exceed', description);
  const participants = participantsOf(input, expense);
  if (participants.length === 0) return refuseSplit('split-no-participants', description);
  const weights = weightsOf(expense, participants);
  if (!weights.ok) return weights;
  const netCents = cents - contributionsCents;
  const { theoretical, corrected } = weights.value;
  const shares = sharesOf(participants, netCents, theoretical, corrected);
  return done({ expense, contributionsCents, netCents, shares });
}

function expenseRefusal(input: SplitInput, expense: SplitExpense) {
  const { description, nature, participants, criterion, lender, percentages } = expense;
  const isOwn = criterion !== 'general' || leavesSomebodyOut(input, participants);
  if (isOwn && nature !== 'capital') return refuseSplit('split-not-capital', description);
  if (nature === 'staff' && lender === null) return refuseSplit('split-lender-missing', description);
  const known = new Set(input.bodies.map(({ name }) => name));
  const named = [...(participants ?? []), ...(lender === null ? [] : [lender]), ...Object.keys(percentages)];
  const unknown = named.find((name) => !known.has(name));
  return unknown === undefined ? undefined : refuseSplit('split-body-unknown', unknown, { description });
}

/** Whether somebody who pays what all pay is not among those who were named. */
function leavesSomebodyOut(input: SplitInput, participants: readonly string[] | null): boolean {
  return participants !== null && payers(input).some(({ name }) => !participants.includes(name));
}

/** Those who pay what all pay: the Unione only where it was chosen. @see REG-13.6-a */
function payers({ bodies, unionParticipates }: SplitInput): readonly SplitBody[] {
  return bodies.filter(({ isUnion }) => unionParticipates || !isUnion);
}

/** Those who pay: of a capital project who was named, of anything else all. @see REG-13.4-a */
function participantsOf(input: SplitInput, { nature, participants }: SplitExpense): readonly SplitBody[] {
  if (nature !== 'capital' || participants === null) return payers(input);
  return input.bodies.filter(({ name }) => participants.includes(name));
}

function sharesOf(
  participants: readonly SplitBody[],
  netCents: number,
  theoretical: Weights,
  corrected: Weights,
): readonly ExpenseShare[] {
  const plain = apportion(netCents, theoretical);
  const real = apportion(netCents, corrected);
  return participants.map(({ name }, place) => ({
    name,
    theoreticalCents: plain[place] ?? 0,
    cents: real[place] ?? 0,
  }));
}

function bodySplit({ name }: SplitBody, expenses: readonly DividedExpense[]): BodySplit {
  const own = expenses.flatMap(({ shares }) => shares.filter((share) => share.name === name));
  const lent = expenses.filter(({ expense }) => expense.nature === 'staff' && expense.lender === name);
  const shareCents = sum(own.map(({ cents }) => cents));
  const reimbursementCents = sum(lent.map(({ expense }) => expense.cents));
  return {
    name,
    theoreticalCents: sum(own.map(({ theoreticalCents }) => theoreticalCents)),
    shareCents,
    reimbursementCents,
    transferCents: shareCents - reimbursementCents,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
