import type { FrozenSplit } from '#shared/domain/cost-issue.ts';
import { type CostSplit, splitCosts } from './split-costs.ts';
import type { SplitInput } from './split-input.ts';

/** What an issued split was computed from, as it was frozen. @see REG-13.7-a */
export function frozenInput(year: number, frozen: FrozenSplit): SplitInput {
  const { inhabitantsDate, unionParticipates, bodies, expenses } = frozen;
  return {
    year,
    inhabitantsDate,
    unionParticipates,
    bodies: bodies.map(({ name, pcs, inhabitants, corrective, isUnion }) => ({
      ...{ name, pcs, inhabitants, corrective, isUnion },
    })),
    expenses: expenses.map(
      ({ description, nature, cents, contributions, participants, criterion, percentages, lender }) => ({
        ...{ description, nature, cents, contributions, participants, criterion, percentages, lender },
      }),
    ),
  };
}

/** Where a computed figure is not the frozen one, in whole cents; `null` for what is not computed. */
export interface FrozenDeviation {
  readonly name: string;
  readonly frozenCents: number;
  readonly computedCents: number | null;
}

/** What the computing anew of an issued split says of it. */
export interface FrozenCheck {
  /** `null` when today's rules refuse the input that was frozen. */
  readonly split: CostSplit | null;
  /** The bodies whose transfer comes out otherwise: none when the issue holds. */
  readonly deviations: readonly FrozenDeviation[];
}

/**
 * Computes an issued split anew from its frozen input, and says which figures come out otherwise.
 *
 * @see REG-13.7-a
 */
export function checkFrozen(year: number, frozen: FrozenSplit): FrozenCheck {
  const computed = splitCosts(frozenInput(year, frozen));
  const split = computed.ok ? computed.value : null;
  const deviations = frozen.bodies.flatMap((body, place): readonly FrozenDeviation[] => {
    const again = split?.bodies[place];
    const isSame =
      again?.transferCents === body.transferCents &&
      again.shareCents === body.shareCents &&
      again.reimbursementCents === body.reimbursementCents &&
      again.theoreticalCents === body.theoreticalCents;
    if (isSame) return [];
    return [
      { name: body.name, frozenCents: body.transferCents, computedCents: again?.transferCents ?? null },
    ];
  });
  return { split, deviations };
}
