import { done, type Result } from '#shared/domain/refusal.ts';
import { apportion } from './largest-remainder.ts';
import { CORRECTIVE_ONE, type SplitBody, type SplitExpense, type SplitInput } from './split-input.ts';
import { refuseSplit, type SplitRefusal } from './split-refusal.ts';
import { type ExpenseWeights, weightsOf } from './split-weights.ts';

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
  const parties = partiesTo(input);
  for (const expense of input.expenses) {
    const divided = divideExpense(input, expense, parties);
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
    bodies: bodySplits(input.bodies, expenses),
  });
}

/** Who takes part in expenses, and with what weights: what many expenses share is worked out once. */
interface Parties {
  /** Those who pay what all pay. */
  readonly payers: readonly SplitBody[];
  readonly weigh: typeof weightsOf;
}

function partiesTo(input: SplitInput): Parties {
  const everybody = payers(input);
  let general: ReturnType<typeof weightsOf> | undefined;
  return {
    payers: everybody,
    weigh: (expense, participants) =>
      expense.criterion === 'general' && participants === everybody
        ? (general ??= weightsOf(expense, participants))
        : weightsOf(expense, participants),
  };
}

function inputRefusal({ year, inhabitantsDate, bodies }: SplitInput) {
  const wanted = `${String(year - 1).padStart(4, '0')}-12-31`;
  if (inhabitantsDate !== wanted) return refuseSplit('split-inhabitants-date', inhabitantsDate, { wanted });
  const names = bodies.map(({ name }) => name);
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  return twice === undefined ? undefined : refuseSplit('split-body-twice', twice);
}

function divideExpense(
  input: SplitInput,
  expense: SplitExpense,
  parties: Parties,
): Result<DividedExpense, SplitRefusal> {
  const { description, cents, contributions } = expense;
  const refused = expenseRefusal(input, expense);
  if (refused !== undefined) return refused;
  const contributionsCents = sum(contributions.map((each) => each.cents));
  if (contributionsCents > cents) return refuseSplit('split-contributions-exceed', description);
  const participants = participantsOf(input, expense, parties);
  if (participants.length === 0) return refuseSplit('split-no-participants', description);
  const weights = parties.weigh(expense, participants);
  if (!weights.ok) return weights;
  const netCents = cents - contributionsCents;
  const shares = sharesOf(participants, netCents, weights.value);
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
function participantsOf(
  input: SplitInput,
  { nature, participants }: SplitExpense,
  parties: Parties,
): readonly SplitBody[] {
  if (nature !== 'capital' || participants === null) return parties.payers;
  return input.bodies.filter(({ name }) => participants.includes(name));
}

function sharesOf(
  participants: readonly SplitBody[],
  netCents: number,
  { theoretical, corrected }: ExpenseWeights,
): readonly ExpenseShare[] {
  const plain = apportion(netCents, theoretical);
  // Weights multiplied all alike divide alike.
  const isCorrected = participants.some(({ corrective }) => corrective !== CORRECTIVE_ONE);
  const real = isCorrected ? apportion(netCents, corrected) : plain;
  return participants.map(({ name }, place) => ({
    name,
    theoreticalCents: plain[place] ?? 0,
    cents: real[place] ?? 0,
  }));
}

/** What each body pays in all, in the order of the bodies. */
function bodySplits(bodies: readonly SplitBody[], expenses: readonly DividedExpense[]): readonly BodySplit[] {
  const theoretical = new Map<string, number>();
  const shares = new Map<string, number>();
  const reimbursements = new Map<string, number>();
  for (const { expense, shares: own } of expenses) {
    for (const { name, theoreticalCents, cents } of own) {
      add(theoretical, name, theoreticalCents);
      add(shares, name, cents);
    }
    if (expense.nature === 'staff' && expense.lender !== null)
      add(reimbursements, expense.lender, expense.cents);
  }
  return bodies.map(({ name }) => {
    const shareCents = shares.get(name) ?? 0;
    const reimbursementCents = reimbursements.get(name) ?? 0;
    return {
      name,
      theoreticalCents: theoretical.get(name) ?? 0,
      shareCents,
      reimbursementCents,
      transferCents: shareCents - reimbursementCents,
    };
  });
}

function add(sums: Map<string, number>, name: string, cents: number): void {
  sums.set(name, (sums.get(name) ?? 0) + cents);
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
