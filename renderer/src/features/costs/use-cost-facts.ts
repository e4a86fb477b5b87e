import { useMemo } from 'react';
import { type CostFacts, costFactsOf, type CostRecords } from '#shared/domain/costs/cost-facts.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';

/** The records of costs, of every year, kept up to date; `undefined` while they are first loaded. */
export function useCostRecords(): CostRecords | undefined {
  const costYears = useRecords('costYear');
  const bodies = useRecords('body');
  const expenses = useRecords('expense');
  const contributions = useRecords('contribution');
  const projects = useRecords('project');
  const correctives = useRecords('corrective');
  const pcCounts = useRecords('pcCount');
  const inhabitants = useRecords('inhabitants');
  return useMemo(() => {
    if (costYears === undefined || bodies === undefined || expenses === undefined) return undefined;
    if (contributions === undefined || projects === undefined || correctives === undefined) return undefined;
    if (pcCounts === undefined || inhabitants === undefined) return undefined;
    return { costYears, bodies, expenses, contributions, projects, correctives, pcCounts, inhabitants };
  }, [costYears, bodies, expenses, contributions, projects, correctives, pcCounts, inhabitants]);
}

/** What the split of a year is assembled from, kept up to date; `undefined` while it is first loaded. */
export function useCostFacts(year: number): CostFacts | undefined {
  const records = useCostRecords();
  return useMemo(() => (records === undefined ? undefined : costFactsOf(records, year)), [records, year]);
}
