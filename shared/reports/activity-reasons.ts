import { SERVICE_ACTIVITIES, SERVICE_PRODUCTS } from '#shared/domain/service-activities.ts';
import { CALL_REASONS, SOLUTION_MODES } from '#shared/domain/ticket.ts';
import type { ActivitySheetParts } from './activity-functions.ts';
import type { ActivityColumn } from './activity-tickets.ts';
import { MODES_WITHOUT_TRAVEL, withoutTravel } from './activity-totals.ts';
import { countCriterion } from './count-criterion.ts';
import type { Cell, FormulaCell, SheetColumn } from './workbook-plan.ts';

/** One of the things counted: its label and how many there are. */
type Item = readonly [label: string, count: number];

/** *Motivi e modalità*: a thing, how many, which part of the whole. */
export function reasonColumns({ catalogue }: Pick<ActivitySheetParts, 'catalogue'>): readonly SheetColumn[] {
  const { item, count, share } = catalogue.activityReport.reasons;
  return [
    { header: item, width: 52, format: 'text' },
    { header: count, width: 12, format: 'integer' },
    { header: share, width: 12, format: 'percent' },
  ];
}

/**
 * The reasons of the calls in percent, then how concluded tickets were solved, and the share solved without travel.
 *
 * @see CAP-3.1.2-b, REG-2-b
 */
export function* reasonRows(parts: ActivitySheetParts): Generator<readonly Cell[]> {
  const { totals, catalogue, headerRow } = parts;
  const { labels, activityReport } = catalogue;
  const { reasons } = activityReport;
  const reasonItems = CALL_REASONS.map((key): Item => [labels.callReason[key], totals.byReason[key]]);
  yield heading(reasons.byReason);
  yield* itemRows(parts, 'reason', reasonItems, headerRow + 2);
  yield [];
  const modesAt = headerRow + 2 + reasonItems.length + 3;
  const modeItems = SOLUTION_MODES.map((key): Item => [labels.solutionMode[key], totals.byMode[key]]);
  yield heading(reasons.byMode);
  yield* itemRows(parts, 'mode', modeItems, modesAt);
  yield travelRow(parts, modesAt);
  yield [reasons.withoutMode, withoutModeCell(parts, modesAt + modeItems.length)];
  yield [reasons.leftOut, leftOutCell(parts)];
  yield* sheetOfPerformance(parts, modesAt + modeItems.length + 4);
}

/** The activities and the products of the performance sheet, also those of no ticket, from row `first` on. @see PERF-ATT-a */
function* sheetOfPerformance(parts: ActivitySheetParts, first: number): Generator<readonly Cell[]> {
  const { totals, catalogue } = parts;
  const { activityReport, reference } = catalogue;
  const { reasons } = activityReport;
  const activities = SERVICE_ACTIVITIES.map((key): Item => [
    reference.activities[key],
    totals.byActivity[key],
  ]);
  const products = SERVICE_PRODUCTS.map((key): Item => [reference.products[key], totals.byProduct[key]]);
  yield [];
  yield heading(reasons.byActivity);
  yield* itemRows(parts, 'activity', activities, first + 2);
  yield [];
  yield heading(reasons.byProduct);
  yield* itemRows(parts, 'product', products, first + 2 + activities.length + 3);
}

function heading(value: string): readonly Cell[] {
  return [value, null, null].map((each) => ({ mark: 'heading', value: each }));
}

/** A row for each item from row `first` on, then their total. */
function* itemRows(
  parts: ActivitySheetParts,
  column: Extract<ActivityColumn, 'reason' | 'mode' | 'activity' | 'product'>,
  items: readonly Item[],
  first: number,
): Generator<readonly Cell[]> {
  const { tickets, catalogue } = parts;
  const { yes, reasons } = catalogue.activityReport;
  const whole = items.reduce((sum, [, count]) => sum + count, 0);
  const total = first + items.length;
  const counted = tickets.range(column === 'mode' ? 'concluded' : 'counted');
  for (const [index, [label, count]] of items.entries()) {
    const row = first + index;
    const criterion = countCriterion(label, `$A${String(row)}`);
    const formula = `COUNTIFS(${tickets.range(column)},${criterion},${counted},"${yes}")`;
    yield [label, { formula, result: count }, shareCell(parts, [count, whole], `B${String(row)}`, total)];
  }
  const sum = { formula: `SUM(B${String(first)}:B${String(total - 1)})`, result: whole };
  yield [reasons.total, sum, shareCell(parts, [whole, whole], `B${String(total)}`, total)].map((value) => ({
    mark: 'total',
    value,
  }));
}

/** Which part of the total in row `total` a cell is; of nothing there are no parts. */
function shareCell(
  { catalogue }: ActivitySheetParts,
  [count, whole]: readonly [number, number],
  cell: string,
  total: number,
): FormulaCell {
  const { unavailable } = catalogue.activityReport;
  const base = `B$${String(total)}`;
  return {
    formula: `IF(${base}=0,"${unavailable}",${cell}/${base})`,
    result: whole === 0 ? unavailable : count / whole,
  };
}

/** The share solved without travel, over the ways that stand from row `first` on. @see REG-2-b */
function travelRow(parts: ActivitySheetParts, first: number): readonly Cell[] {
  const { reasons } = parts.catalogue.activityReport;
  const { numerator, denominator } = withoutTravel(parts.totals);
  const cells = MODES_WITHOUT_TRAVEL.map((mode) => `B${String(first + SOLUTION_MODES.indexOf(mode))}`);
  const total = first + SOLUTION_MODES.length;
  const row = total + 1;
  const share = shareCell(parts, [numerator, denominator], `B${String(row)}`, total);
  return [reasons.withoutTravel, { formula: cells.join('+'), result: numerator }, share].map((value) => ({
    mark: 'total',
    value,
  }));
}

/** Concluded tickets less those counted in row `total`. */
function withoutModeCell({ tickets, totals, catalogue }: ActivitySheetParts, total: number): FormulaCell {
  const concluded = `COUNTIFS(${tickets.range('concluded')},"${catalogue.activityReport.yes}")`;
  return { formula: `${concluded}-B${String(total)}`, result: totals.withoutMode };
}

function leftOutCell({ tickets, totals, catalogue }: ActivitySheetParts): FormulaCell {
  const { no } = catalogue.activityReport;
  return { formula: `COUNTIFS(${tickets.range('counted')},"${no}")`, result: totals.leftOut };
}
