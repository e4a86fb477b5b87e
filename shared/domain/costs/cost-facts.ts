import type {
  Body,
  Contribution,
  Corrective,
  CostYear,
  Expense,
  PcCount,
  Project,
  RecordOf,
} from '#shared/domain/kinds.ts';

/** The records of costs, of every year. */
export interface CostRecords {
  readonly costYears: readonly CostYear[];
  readonly bodies: readonly Body[];
  readonly expenses: readonly Expense[];
  readonly contributions: readonly Contribution[];
  readonly projects: readonly Project[];
  readonly correctives: readonly Corrective[];
  readonly pcCounts: readonly PcCount[];
  readonly inhabitants: readonly RecordOf<'inhabitants'>[];
}

/** Everything that the split of a year is assembled from, none of it of another year. */
export interface CostFacts extends Omit<CostRecords, 'costYears'> {
  readonly year: number;
  /** The choices of the year; `undefined` while nobody made any. */
  readonly costYear: CostYear | undefined;
}

/**
 * The day, `aaaa-mm-gg`, to which the PCs and the inhabitants of a year's split refer: 31 December of the year before.
 *
 * @see REG-13.1-a, A-14
 */
export function referenceDayOf(year: number): string {
  return `${String(year - 1).padStart(4, '0')}-12-31`;
}

/** What of the records of costs the split of a year is assembled from. */
export function costFactsOf(records: CostRecords, year: number): CostFacts {
  const day = referenceDayOf(year);
  const ofYear = (record: { readonly year: number }): boolean => record.year === year;
  const ofDay = (record: { readonly day: string }): boolean => record.day === day;
  return {
    year,
    costYear: records.costYears.find(ofYear),
    bodies: records.bodies,
    expenses: records.expenses.filter(ofYear),
    contributions: records.contributions.filter(ofYear),
    projects: records.projects,
    correctives: records.correctives.filter(ofYear),
    pcCounts: records.pcCounts.filter(ofDay),
    inhabitants: records.inhabitants.filter(ofDay),
  };
}
