import { type CountedFigure, type CountedShare, countsByBody } from '#shared/reports/counts-by-body.ts';
import { byBody, type StandingFact } from './estate-facts.ts';
import type { EstateRequest } from './estate-request.ts';
import type { ReportTable } from './table-report.ts';

/** A figure of each body: how it is called, and how it is counted among the body's assets. */
export type BodyFigure = CountedFigure<StandingFact>;

/** The figures of the assets of each body with their totals: sums and shares are formulas. */
export function bodyCounts(
  name: string,
  request: EstateRequest,
  facts: readonly StandingFact[],
  figures: readonly BodyFigure[],
  share?: CountedShare,
): ReportTable {
  const shares = share === undefined ? [] : [share];
  return countsByBody({ name, groups: [...byBody(facts)], figures, shares }, request);
}
