import type { RecordId } from '#shared/domain/identity.ts';
import { ICT_FUNCTIONS } from '#shared/domain/ict-functions.ts';
import type { ActivityColumn, ActivityRowParts } from './activity-tickets.ts';
import type { ActivityFacts } from './activity-facts.ts';
import type { ActivityTotals, CountByBody } from './activity-totals.ts';
import { countCriterion } from './count-criterion.ts';
import { columnLetters } from './sheet-name.ts';
import type { SheetTable } from './sheet-table.ts';
import type { Cell, FormulaCell, SheetColumn } from './workbook-plan.ts';

/** What the sheets of figures are made from. */
export interface ActivitySheetParts extends ActivityRowParts {
  readonly totals: ActivityTotals;
  /** The bodies of the report, in the order of their columns. */
  readonly bodies: readonly RecordId<'body'>[];
  /** The sheet that everything is counted from. */
  readonly tickets: SheetTable<ActivityColumn, ActivityFacts>;
  /** The row of this sheet's header. */
  readonly headerRow: number;
}

/** Number and name of the function come before the bodies. */
const FIRST_BODY = 3;

/** *Attività per funzione*: the functions in their order, a column for each body. */
export function functionColumns({
  bodies,
  names,
  catalogue,
}: Pick<ActivitySheetParts, 'bodies' | 'names' | 'catalogue'>): readonly SheetColumn[] {
  const { functions } = catalogue.activityReport;
  return [
    { header: functions.number, width: 6, format: 'integer' },
    { header: functions.name, width: 62, format: 'text' },
    ...bodies.map((body): SheetColumn => ({ header: names.body(body), width: 16, format: 'integer' })),
    { header: functions.total, width: 12, format: 'integer' },
  ];
}

/**
 * The seventeen functions in order, then the tickets without one, the total, and the cell that must be 0.
 *
 * @see REG-3-a
 */
export function* functionRows(parts: ActivitySheetParts): Generator<readonly Cell[]> {
  const { totals, catalogue, headerRow } = parts;
  const { labels, activityReport } = catalogue;
  const { functions } = activityReport;
  const first = headerRow + 1;
  for (const [index, n] of ICT_FUNCTIONS.entries()) {
    yield functionRow(parts, [n, labels.ictFunction[n]], totals.byFunction[n], first + index);
  }
  const without = first + ICT_FUNCTIONS.length;
  yield withoutRow(parts, first, without);
  yield totalRow(parts, without + 1);
  yield [];
  yield [null, functions.difference, { mark: 'total', value: difference(parts, without + 1) }];
}

function bodyColumn(index: number): string {
  return columnLetters(FIRST_BODY + index);
}

function totalColumn({ bodies }: ActivitySheetParts): string {
  return columnLetters(FIRST_BODY + bodies.length);
}

/** The criteria of a count: those of the body of a column, and that the ticket counts. */
function ofBody(parts: ActivitySheetParts, index: number): string {
  const { tickets, bodies, names, headerRow, catalogue } = parts;
  const body = bodies[index];
  const header = `${bodyColumn(index)}$${String(headerRow)}`;
  const criterion = countCriterion(body === undefined ? '' : names.body(body), header);
  return `${tickets.range('body')},${criterion},${tickets.range('counted')},"${catalogue.activityReport.yes}"`;
}

function functionRow(
  parts: ActivitySheetParts,
  named: readonly [number, string],
  counts: CountByBody,
  row: number,
): readonly Cell[] {
  const { tickets, bodies } = parts;
  const cells = bodies.map((body, index): FormulaCell => ({
    formula: `COUNTIFS(${tickets.range('function')},$A${String(row)},${ofBody(parts, index)})`,
    result: counts.get(body) ?? 0,
  }));
  return [...named, ...cells, sumOfRow(parts, row, sum(counts))];
}

function sum(counts: CountByBody): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

function sumOfRow(parts: ActivitySheetParts, row: number, result: number): Cell {
  if (parts.bodies.length === 0) return result;
  const last = bodyColumn(parts.bodies.length - 1);
  return { formula: `SUM(${bodyColumn(0)}${String(row)}:${last}${String(row)})`, result };
}

/** What no function has: the total less the functions. */
function withoutRow(parts: ActivitySheetParts, first: number, row: number): readonly Cell[] {
  const { bodies, totals, catalogue } = parts;
  const tagged = (body: RecordId<'body'>): number =>
    ICT_FUNCTIONS.reduce((count, n) => count + (totals.byFunction[n].get(body) ?? 0), 0);
  const cells = bodies.map((body, index): FormulaCell => {
    const column = bodyColumn(index);
    const functions = `SUM(${column}${String(first)}:${column}${String(row - 1)})`;
    return {
      formula: `${column}${String(row + 1)}-${functions}`,
      result: (totals.byBody.get(body) ?? 0) - tagged(body),
    };
  });
  const all = bodies.reduce((count, body) => count + (totals.byBody.get(body) ?? 0) - tagged(body), 0);
  return [null, catalogue.activityReport.functions.without, ...cells, sumOfRow(parts, row, all)];
}

function totalRow(parts: ActivitySheetParts, row: number): readonly Cell[] {
  const { bodies, totals, catalogue } = parts;
  const cells = bodies.map((body, index): FormulaCell => ({
    formula: `COUNTIFS(${ofBody(parts, index)})`,
    result: totals.byBody.get(body) ?? 0,
  }));
  const all = [null, catalogue.activityReport.functions.total, ...cells];
  const total = sumOfRow(parts, row, totals.counted);
  return [...all, total].map((value) => ({ mark: 'total', value }) as Cell);
}

function difference(parts: ActivitySheetParts, row: number): FormulaCell {
  const { tickets, catalogue } = parts;
  const counted = `COUNTIFS(${tickets.range('counted')},"${catalogue.activityReport.yes}")`;
  return { formula: `${totalColumn(parts)}${String(row)}-${counted}`, result: 0 };
}
