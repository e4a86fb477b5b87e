import { useMemo } from 'react';
import { type AssembledSplit, assembleSplit } from '#shared/domain/costs/assemble-split.ts';
import type { CostFacts } from '#shared/domain/costs/cost-facts.ts';
import { type CostSplit, splitCosts } from '#shared/domain/costs/split-costs.ts';
import type { SplitRefusal } from '#shared/domain/costs/split-refusal.ts';
import type { Result } from '#shared/domain/refusal.ts';
import { useCostFacts } from '#renderer/features/costs/use-cost-facts.ts';

/** The split that the records of a year make. */
export interface LiveSplit {
  readonly facts: CostFacts;
  readonly assembled: AssembledSplit;
  readonly split: Result<CostSplit, SplitRefusal>;
}

/** The split of a year, kept up to date; `undefined` while its records are first loaded. */
export function useLiveSplit(year: number): LiveSplit | undefined {
  const facts = useCostFacts(year);
  return useMemo(() => {
    if (facts === undefined) return undefined;
    const assembled = assembleSplit(facts);
    return { facts, assembled, split: splitCosts(assembled.input) };
  }, [facts]);
}
