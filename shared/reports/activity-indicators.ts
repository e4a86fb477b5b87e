import type { Completeness } from '#shared/domain/indicators/completeness.ts';
import type { Timeliness } from '#shared/domain/indicators/timeliness.ts';
import type { ActivitySheetParts } from './activity-functions.ts';
import type { ActivityColumn } from './activity-tickets.ts';
import type { Cell, FormulaCell, SheetColumn } from './workbook-plan.ts';

/** The indicators that tickets give. @see PERF-IND-3, PERF-IND-4, PERF-IND-8, PERF-IND-9 */
export interface DeskIndicators {
  readonly ordinary: Timeliness;
  readonly extraordinary: Timeliness;
  readonly desk: Completeness;
  readonly systems: Completeness;
}

/** *Indicatori*: what is measured, numerator, denominator, value, the maximum it is measured against. */
export function indicatorColumns({
  catalogue,
}: Pick<ActivitySheetParts, 'catalogue'>): readonly SheetColumn[] {
  const { indicators } = catalogue.activityReport;
  return [
    { header: indicators.name, width: 66, format: 'text' },
    { header: indicators.numerator, width: 14, format: 'integer' },
    { header: indicators.denominator, width: 14, format: 'integer' },
    { header: indicators.mean, width: 14, format: 'decimal' },
    { header: indicators.share, width: 14, format: 'percent' },
    { header: indicators.written, width: 16, format: 'text' },
  ];
}

/** Timeliness as a mean of days and as the sheet writes it (`2/3`); completeness as a share. */
export function* indicatorRows(
  parts: ActivitySheetParts & { readonly indicators: DeskIndicators },
): Generator<readonly Cell[]> {
  const { catalogue, indicators, headerRow } = parts;
  const words = catalogue.activityReport.indicators;
  const { labels } = catalogue;
  const sort = (category: 'workstation' | 'infrastructure', extraordinary: boolean) =>
    criteria(parts, [
      ['category', labels.ticketCategory[category]],
      ['extraordinary', extraordinary ? catalogue.activityReport.yes : catalogue.activityReport.no],
    ]);
  const first = headerRow + 1;
  yield timelinessRow(parts, words.ordinary, indicators.ordinary, sort('workstation', false), first);
  yield timelinessRow(
    parts,
    words.extraordinary,
    indicators.extraordinary,
    sort('infrastructure', true),
    first + 1,
  );
  yield completenessRow(parts, words.desk, indicators.desk, criteria(parts, []), first + 2);
  const systems = criteria(parts, [['category', labels.ticketCategory.systems]]);
  yield completenessRow(parts, words.systems, indicators.systems, systems, first + 3);
}

/** The criteria that choose the tickets of an indicator: those that count, and of its sort. */
function criteria(
  { tickets, catalogue }: ActivitySheetParts,
  chosen: readonly (readonly [ActivityColumn, string])[],
): string {
  const all: typeof chosen = [['counted', catalogue.activityReport.yes], ...chosen];
  return all.map(([column, value]) => `${tickets.range(column)},"${value}"`).join(',');
}

function timelinessRow(
  { tickets, catalogue }: ActivitySheetParts,
  name: string,
  { days, tickets: count, maximum }: Timeliness,
  chosen: string,
  row: number,
): readonly Cell[] {
  const { unavailable } = catalogue.activityReport;
  const range = tickets.range('interventionDays');
  const [sum, among] = [`B${String(row)}`, `C${String(row)}`];
  const numerator: FormulaCell = { formula: `SUMIFS(${range},${chosen})`, result: days };
  const denominator: FormulaCell = { formula: `COUNTIFS(${chosen},${range},">=0")`, result: count };
  const ifAny = (formula: string): string => `IF(${among}=0,"${unavailable}",${formula})`;
  const mean: FormulaCell = {
    formula: ifAny(`${sum}/${among}`),
    result: count === 0 ? unavailable : days / count,
  };
  const share: FormulaCell = {
    formula: ifAny(`${sum}/${among}/${String(maximum)}`),
    result: count === 0 ? unavailable : days / count / maximum,
  };
  const written: FormulaCell = {
    formula: ifAny(`ROUND(${sum}/${among},0)&"/${String(maximum)}"`),
    result: count === 0 ? unavailable : `${String(Math.round(days / count))}/${String(maximum)}`,
  };
  return [name, numerator, denominator, mean, share, written];
}

function completenessRow(
  { tickets, catalogue }: ActivitySheetParts,
  name: string,
  { positive, requests }: Completeness,
  chosen: string,
  row: number,
): readonly Cell[] {
  const { unavailable } = catalogue.activityReport;
  const outcome = catalogue.labels.outcome.positive;
  const numerator: FormulaCell = {
    formula: `COUNTIFS(${chosen},${tickets.range('outcome')},"${outcome}")`,
    result: positive,
  };
  const denominator: FormulaCell = { formula: `COUNTIFS(${chosen})`, result: requests };
  const share: FormulaCell = {
    formula: `IF(C${String(row)}=0,"${unavailable}",B${String(row)}/C${String(row)})`,
    result: requests === 0 ? unavailable : positive / requests,
  };
  const written: FormulaCell = {
    formula: `B${String(row)}&"/"&C${String(row)}`,
    result: `${String(positive)}/${String(requests)}`,
  };
  return [name, numerator, denominator, null, share, written];
}
