import { useMemo } from 'react';
import { assembleSplit, type AssembledSplit } from '#shared/domain/costs/assemble-split.ts';
import { useCostFacts } from './use-cost-facts.ts';

/** The split of a year as its records make it, kept up to date; `undefined` while they are first loaded. */
export function useAssembledSplit(year: number): AssembledSplit | undefined {
  const facts = useCostFacts(year);
  return useMemo(() => (facts === undefined ? undefined : assembleSplit(facts)), [facts]);
}
