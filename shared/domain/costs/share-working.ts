import { done, type Result } from '#shared/domain/refusal.ts';
import type { DividedExpense } from './split-costs.ts';
import type { SplitBody, SplitExpense } from './split-input.ts';
import { refuseSplit, type SplitRefusal } from './split-refusal.ts';
import { type Weights, weightsOf } from './split-weights.ts';

/** How a body's share of an expense is worked out with whole numbers alone, so that a spreadsheet can do it again. */
export interface ShareWorking {
  readonly name: string;
  /** How it takes part: nought, one, or its percentage in hundredths. */
  readonly takes: number;
  /** Its PCs and inhabitants, as far as it takes part. */
  readonly pcs: number;
  readonly inhabitants: number;
  readonly theoretical: number;
  readonly corrected: number;
  /** The corrected weight, all of them brought to their lowest terms. */
  readonly reduced: number;
  /** Net cents times the reduced weight, and what its division by the sum of the weights gives. */
  readonly product: number;
  readonly whole: number;
  readonly remainder: number;
  /** The cents that whole parts leave over: the same for every body. */
  readonly left: number;
  /** Its place among those to whom the cents that are left go, from 1. */
  readonly rank: number;
  readonly cents: number;
}

/**
 * The working of an expense for every body, in their order: those that take no part have noughts.
 *
 * Refuses `split-too-large` where a number would pass what a spreadsheet counts exactly (2^53).
 *
 * @see REG-13.1-c, REG-13.7-a
 */
export function shareWorkings(
  bodies: readonly SplitBody[],
  { expense, netCents, shares }: DividedExpense,
): Result<readonly ShareWorking[], SplitRefusal> {
  const names = new Set(shares.map(({ name }) => name));
  const participants = bodies.filter(({ name }) => names.has(name));
  const weights = weightsOf(expense, participants);
  if (!weights.ok) return weights;
  const all = (some: Weights): Weights => bodies.map((body) => some[participants.indexOf(body)] ?? 0n);
  const corrected = all(weights.value.corrected);
  const divisor = corrected.reduce(greatestCommonDivisor, 0n);
  const reduced = corrected.map((weight) => weight / divisor);
  const total = reduced.reduce((sum, weight) => sum + weight, 0n);
  const products = reduced.map((weight) => BigInt(netCents) * weight);
  if (![...corrected, ...products].every(isExact)) return refuseSplit('split-too-large', expense.description);
  const divisions = products.map((product, place) => ({
    reduced: Number(reduced[place]),
    product: Number(product),
    whole: Number(product / total),
    remainder: Number(product % total),
  }));
  const left = netCents - divisions.reduce((sum, { whole }) => sum + whole, 0);
  const theoretical = all(weights.value.theoretical);
  return done(
    divisions.map((division, place) => {
      const rank = rankOf(place, divisions);
      return {
        ...entered(expense, bodies[place], names),
        theoretical: Number(theoretical[place]),
        corrected: Number(corrected[place]),
        ...division,
        left,
        rank,
        cents: division.whole + (rank <= left ? 1 : 0),
      };
    }),
  );
}

/** With what a body enters the count of an expense. */
function entered(
  { criterion, percentages }: SplitExpense,
  body: SplitBody | undefined,
  names: ReadonlySet<string>,
): Pick<ShareWorking, 'name' | 'takes' | 'pcs' | 'inhabitants'> {
  const name = body?.name ?? '';
  if (body === undefined || !names.has(name)) return { name, takes: 0, pcs: 0, inhabitants: 0 };
  const takes = criterion === 'percentages' ? (percentages[name] ?? 0) : 1;
  const counts = takes === 0 ? { pcs: 0, inhabitants: 0 } : { pcs: body.pcs, inhabitants: body.inhabitants };
  return { name, takes, ...counts };
}

/** The largest remainder first; among equal ones the larger share, then the one that comes first. */
function rankOf(
  place: number,
  divisions: readonly { readonly reduced: number; readonly remainder: number }[],
): number {
  const own = divisions[place];
  if (own === undefined) return divisions.length;
  const before = divisions.filter(
    ({ reduced, remainder }, other) =>
      remainder > own.remainder ||
      (remainder === own.remainder && (reduced > own.reduced || (reduced === own.reduced && other < place))),
  );
  return before.length + 1;
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : greatestCommonDivisor(other, one % other);
}

function isExact(value: bigint): boolean {
  return value <= BigInt(Number.MAX_SAFE_INTEGER);
}
