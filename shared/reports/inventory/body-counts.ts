import { createRegisterNames } from '#shared/reports/register-names.ts';
import { columnLetters } from '#shared/reports/sheet-name.ts';
import type { Cell, SheetColumn } from '#shared/reports/workbook-plan.ts';
import { byBody, type StandingFact } from './estate-facts.ts';
import type { EstateRequest } from './estate-request.ts';
import type { ReportTable } from './table-report.ts';

/** A figure of each body: how it is called, and how it is counted among the body's assets. */
export interface BodyFigure {
  readonly header: string;
  readonly count: (facts: readonly StandingFact[]) => number;
}

/** A share of each body: which figure over which other, by their places. */
export interface BodyShare {
  readonly header: string;
  readonly of: number;
  readonly over: number;
}

/** The figures of each body with their totals: sums and shares are formulas. */
export function bodyCounts(
  name: string,
  request: EstateRequest,
  facts: readonly StandingFact[],
  figures: readonly BodyFigure[],
  share?: BodyShare,
): ReportTable {
  const { catalogue } = request;
  const { body, total } = catalogue.inventoryReports;
  const names = createRegisterNames(request);
  const bodies = [...byBody(facts)];
  const columns: readonly SheetColumn[] = [
    { header: body, width: 38, format: 'text' },
    ...figures.map(({ header }) => ({ header, width: 18, format: 'integer' as const })),
    ...(share === undefined ? [] : [{ header: share.header, width: 14, format: 'percent' as const }]),
  ];
  const shareOf = (counts: readonly number[], row: number): readonly Cell[] => {
    if (share === undefined) return [];
    const [of, over] = [share.of, share.over].map((place) => `${columnLetters(place + 2)}${String(row)}`);
    const [numerator = 0, denominator = 0] = [counts[share.of], counts[share.over]];
    const result = denominator === 0 ? '' : numerator / denominator;
    return [{ formula: `IF(${String(over)}=0,"",${String(of)}/${String(over)})`, result }];
  };
  return {
    name,
    columns,
    count: bodies.length,
    shown: true,
    rows: ({ firstRow }) => {
      const rows = bodies.map(([bodyId, own], place): readonly Cell[] => {
        const counts = figures.map(({ count }) => count(own));
        return [names.body(bodyId), ...counts, ...shareOf(counts, firstRow + place)];
      });
      if (rows.length === 0) return rows;
      const last = firstRow + rows.length - 1;
      const whole = figures.map(({ count }) => count(facts));
      const sums = whole.map((result, place): Cell => {
        const letters = columnLetters(place + 2);
        return {
          mark: 'total',
          value: { formula: `SUM(${letters}${String(firstRow)}:${letters}${String(last)})`, result },
        };
      });
      return [...rows, [{ mark: 'total', value: total }, ...sums, ...shareOf(whole, last + 1)]];
    },
  };
}
