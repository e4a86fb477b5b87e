import type { RecordId } from '#shared/domain/identity.ts';
import type { ReportTable } from '#shared/reports/inventory/table-report.ts';
import { createRegisterNames } from './register-names.ts';
import type { ReportRequest } from './report-request.ts';
import { columnLetters } from './sheet-name.ts';
import type { Cell, SheetColumn } from './workbook-plan.ts';

/** A figure of each body: how it is called, and how it is counted among what is the body's. */
export interface CountedFigure<Fact> {
  readonly header: string;
  readonly count: (facts: readonly Fact[]) => number;
  /** The figures that it adds up, by their places: it is then written as a formula. */
  readonly adds?: readonly number[];
}

/** A share of each body: which figure over which other, by their places. */
export interface CountedShare {
  readonly header: string;
  readonly of: number;
  readonly over: number;
}

/** What is counted, body by body. */
export interface Counted<Fact> {
  /** The name of the sheet. */
  readonly name: string;
  readonly groups: readonly (readonly [RecordId<'body'>, readonly Fact[]])[];
  readonly figures: readonly CountedFigure<Fact>[];
  readonly shares?: readonly CountedShare[];
}

/** The figures of each body with their totals: sums and shares are formulas. */
export function countsByBody<Fact>(counted: Counted<Fact>, request: ReportRequest): ReportTable {
  const { name, groups, figures, shares = [] } = counted;
  const { body, total } = request.catalogue.inventoryReports;
  const names = createRegisterNames(request);
  const row = (facts: readonly Fact[], at: number): readonly Cell[] => [
    ...figures.map((figure) => figureCell(figure, facts, at)),
    ...sharesOf(counted, facts, at),
  ];
  return {
    name,
    columns: [
      { header: body, width: 38, format: 'text' },
      ...figures.map(({ header }): SheetColumn => ({ header, width: 18, format: 'integer' })),
      ...shares.map(({ header }): SheetColumn => ({ header, width: 14, format: 'percent' })),
    ],
    count: groups.length,
    shown: true,
    rows: ({ firstRow }) => {
      const rows = groups.map(([bodyId, facts], place) => [
        names.body(bodyId),
        ...row(facts, firstRow + place),
      ]);
      if (rows.length === 0) return rows;
      const last = firstRow + rows.length - 1;
      const whole = groups.flatMap(([, facts]) => facts);
      const sums = figures.map(({ count }, place): Cell => {
        const letters = letterOf(place);
        const formula = `SUM(${letters}${String(firstRow)}:${letters}${String(last)})`;
        return { mark: 'total', value: { formula, result: count(whole) } };
      });
      return [...rows, [{ mark: 'total', value: total }, ...sums, ...sharesOf(counted, whole, last + 1)]];
    },
  };
}

/** The column of a figure, which stands after the body's. */
function letterOf(place: number): string {
  return columnLetters(place + 2);
}

function figureCell<Fact>(
  { count, adds }: CountedFigure<Fact>,
  facts: readonly Fact[],
  row: number,
): number | Cell {
  const result = count(facts);
  if (adds === undefined) return result;
  return { formula: adds.map((place) => `${letterOf(place)}${String(row)}`).join('+'), result };
}

function sharesOf<Fact>(
  { figures, shares = [] }: Counted<Fact>,
  facts: readonly Fact[],
  row: number,
): readonly Cell[] {
  const counts = figures.map(({ count }) => count(facts));
  return shares.map(({ of, over }) => {
    const [share, whole] = [of, over].map((place) => `${letterOf(place)}${String(row)}`);
    const [numerator = 0, denominator = 0] = [counts[of], counts[over]];
    const result = denominator === 0 ? '' : numerator / denominator;
    return { formula: `IF(${String(whole)}=0,"",${String(share)}/${String(whole)})`, result };
  });
}
