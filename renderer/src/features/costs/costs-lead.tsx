import type { ReactNode } from 'react';
import { MissingFacts } from './missing-facts.tsx';
import { useAssembledSplit } from './use-assembled-split.ts';
import { useCostWays } from './cost-ways.ts';
import './costs-lead.css';

/** What is to be known of a part of costs: what is missing in the year, and then what the part says of itself. */
export function CostsLead({ children }: { readonly children: ReactNode }): ReactNode {
  const { year } = useCostWays();
  const assembled = useAssembledSplit(year);
  return (
    <>
      {assembled !== undefined && <MissingFacts missing={assembled.missing} />}
      {children}
    </>
  );
}
