import type { SplitExpense, SplitInput } from './split-input.ts';
import { type Weights, weightsOf } from './split-weights.ts';

/** How large the share of a body is of what all pay by the general criterion: from 0 to 1, to be shown. */
export interface GeneralShare {
  readonly name: string;
  /** Whether it pays what all pay. */
  readonly pays: boolean;
  /** Without correctives. */
  readonly theoretical: number;
  readonly corrected: number;
}

/**
 * The share of every body in what all pay by the general criterion, in the order of the bodies: noughts for one that
 * does not pay it, and for all while there is nothing to divide by. Amounts are never computed from these.
 *
 * @see REG-13.1-a, REG-13.3-a, REG-13.6-a
 */
export function generalShares({ bodies, unionParticipates }: SplitInput): readonly GeneralShare[] {
  const payers = bodies.filter(({ isUnion }) => unionParticipates || !isUnion);
  const weights = weightsOf(GENERAL, payers);
  const theoretical = ratios(weights.ok ? weights.value.theoretical : []);
  const corrected = ratios(weights.ok ? weights.value.corrected : []);
  return bodies.map((body) => {
    const place = payers.indexOf(body);
    return {
      name: body.name,
      pays: place >= 0,
      theoretical: theoretical[place] ?? 0,
      corrected: corrected[place] ?? 0,
    };
  });
}

/** Stands for whatever all pay. */
const GENERAL: SplitExpense = {
  description: '',
  nature: 'current',
  cents: 0,
  contributions: [],
  participants: null,
  criterion: 'general',
  percentages: {},
  lender: null,
};

function ratios(weights: Weights): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  return weights.map((weight) => (total === 0n ? 0 : Number(weight) / Number(total)));
}
