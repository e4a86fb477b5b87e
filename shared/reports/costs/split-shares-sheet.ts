import type { ShareWorking } from '#shared/domain/costs/share-working.ts';
import { CORRECTIVE_ONE } from '#shared/domain/costs/split-input.ts';
import { columnLetters } from '#shared/reports/sheet-name.ts';
import type { Cell, FormulaCell, SheetColumn } from '#shared/reports/workbook-plan.ts';
import { expenseName } from './split-inputs-sheets.ts';
import { EXPENSE, PARAMETER, SHARE, type SplitPlaces, type SplitToTell } from './split-places.ts';

/** The columns of the split: from the weights to the cents. */
export function shareColumns({ catalogue }: SplitToTell): readonly SheetColumn[] {
  const { columns } = catalogue.costSplit;
  const whole = (header: string, width = 16): SheetColumn => ({ header, width, format: 'integer' });
  const money = (header: string): SheetColumn => ({ header, width: 16, format: 'money' });
  return [
    { header: columns.expense, width: 40, format: 'text' },
    { header: columns.body, width: 30, format: 'text' },
    whole(columns.takes('').replace(/[: ]+$/u, ''), 12),
    whole(columns.pcs, 12),
    whole(columns.inhabitants, 14),
    whole(columns.weight),
    whole(columns.corrected, 20),
    whole(columns.reduced),
    whole(columns.netCents),
    whole(columns.product, 22),
    whole(columns.whole),
    whole(columns.remainder),
    whole(columns.left, 12),
    whole(columns.rank, 12),
    whole(columns.cents),
    money(columns.theoreticalShare),
    money(columns.correctedShare),
    money(columns.share),
  ];
}

/** Every body's share of every expense, with whole numbers alone until the euros. @see REG-13.1-c, REG-13.3-a */
export function* shareRows(told: SplitToTell, places: SplitPlaces): Iterable<readonly Cell[]> {
  for (const [expense, workings] of told.workings.entries()) {
    const sums = sumsOf(workings);
    for (const [body, working] of workings.entries())
      yield [
        expenseName(told, expense),
        working.name,
        ...entries(places, expense, body, working),
        ...weights(told, places, expense, body, working),
        ...division(places, expense, body, working, told.split.expenses[expense]?.netCents ?? 0),
        ...euros(told, places, expense, body, working, sums),
      ];
  }
}

/** A cell of the same row. */
function own(column: number, row: number): string {
  return `$${columnLetters(column)}${String(row)}`;
}

function entries(places: SplitPlaces, expense: number, body: number, working: ShareWorking): readonly Cell[] {
  const row = places.shareRow(expense, body);
  const takes = own(SHARE.takes, row);
  const counted = (column: number): string =>
    `IF(${takes}>0,${places.cell('parameters', column, places.parameterRow(body))},0)`;
  return [
    {
      formula: places.cell('expenses', EXPENSE.takes + body, places.expenseRow(expense)),
      result: working.takes,
    },
    { formula: counted(PARAMETER.pcs), result: working.pcs },
    { formula: counted(PARAMETER.inhabitants), result: working.inhabitants },
  ];
}

function weights(
  { catalogue }: SplitToTell,
  places: SplitPlaces,
  expense: number,
  body: number,
  { theoretical, corrected, reduced }: ShareWorking,
): readonly Cell[] {
  const row = places.shareRow(expense, body);
  const criterion = places.cell('expenses', EXPENSE.criterion, places.expenseRow(expense));
  const isGeneral = `${criterion}="${catalogue.costSplit.criteria.general}"`;
  const pcs = places.block(SHARE.pcs, expense);
  const inhabitants = places.block(SHARE.inhabitants, expense);
  const half = `${own(SHARE.pcs, row)}*SUM(${inhabitants})+${own(SHARE.inhabitants, row)}*SUM(${pcs})`;
  const factor = places.cell('parameters', PARAMETER.corrective, places.parameterRow(body));
  const weight = own(SHARE.weight, row);
  const all = places.block(SHARE.corrected, expense);
  return [
    { formula: `IF(${isGeneral},${half},${own(SHARE.takes, row)})`, result: theoretical },
    {
      formula: `IF(${isGeneral},${weight}*ROUND(${factor}*${String(CORRECTIVE_ONE)},0),${weight})`,
      result: corrected,
    },
    { formula: `IF(SUM(${all})=0,0,${own(SHARE.corrected, row)}/GCD(${all}))`, result: reduced },
  ];
}

function division(
  places: SplitPlaces,
  expense: number,
  body: number,
  { product, whole, remainder, left, rank, cents }: ShareWorking,
  netCents: number,
): readonly FormulaCell[] {
  const row = places.shareRow(expense, body);
  const net = own(SHARE.netCents, row);
  const total = `SUM(${places.block(SHARE.reduced, expense)})`;
  // A quotient of large numbers may be rounded up to the whole above it.
  const quotient = `INT(${own(SHARE.product, row)}/${total})`;
  return [
    { formula: places.cell('expenses', EXPENSE.netCents, places.expenseRow(expense)), result: netCents },
    { formula: `${net}*${own(SHARE.reduced, row)}`, result: product },
    {
      formula: `IF(${total}=0,0,${quotient}-IF(${quotient}*${total}>${own(SHARE.product, row)},1,0))`,
      result: whole,
    },
    { formula: `${own(SHARE.product, row)}-${own(SHARE.whole, row)}*${total}`, result: remainder },
    { formula: `${net}-SUM(${places.block(SHARE.whole, expense)})`, result: left },
    { formula: rankFormula(places, expense, body), result: rank },
    {
      formula: `${own(SHARE.whole, row)}+IF(${own(SHARE.rank, row)}<=${own(SHARE.left, row)},1,0)`,
      result: cents,
    },
  ];
}

/** The largest remainder first; among equal ones the larger share, then the one above. @see A-15 */
function rankFormula(places: SplitPlaces, expense: number, body: number): string {
  const row = places.shareRow(expense, body);
  const remainders = places.block(SHARE.remainder, expense);
  const reduced = places.block(SHARE.reduced, expense);
  const remainder = own(SHARE.remainder, row);
  const weight = own(SHARE.reduced, row);
  const tied = `(${remainders}=${remainder})`;
  const above = `(ROW(${remainders})<${String(row)})`;
  return (
    `1+SUMPRODUCT((${remainders}>${remainder})*1)` +
    `+SUMPRODUCT(${tied}*(${reduced}>${weight}))` +
    `+SUMPRODUCT(${tied}*(${reduced}=${weight})*${above})`
  );
}

function sumsOf(workings: readonly ShareWorking[]) {
  const sum = (pick: (working: ShareWorking) => number): number =>
    workings.reduce((all, working) => all + pick(working), 0);
  return { theoretical: sum(({ theoretical }) => theoretical), corrected: sum(({ corrected }) => corrected) };
}

/** The shares in euros: not rounded without and with correctives, then as they are paid. */
function euros(
  { split }: SplitToTell,
  places: SplitPlaces,
  expense: number,
  body: number,
  { theoretical, corrected, cents }: ShareWorking,
  sums: ReturnType<typeof sumsOf>,
): readonly FormulaCell[] {
  const row = places.shareRow(expense, body);
  const netCents = split.expenses[expense]?.netCents ?? 0;
  const unrounded = (column: number): string => {
    const all = `SUM(${places.block(column, expense)})`;
    return `IF(${all}=0,0,${own(SHARE.netCents, row)}*${own(column, row)}/${all}/100)`;
  };
  return [
    { formula: unrounded(SHARE.weight), result: (netCents * theoretical) / sums.theoretical / 100 },
    { formula: unrounded(SHARE.corrected), result: (netCents * corrected) / sums.corrected / 100 },
    { formula: `${own(SHARE.cents, row)}/100`, result: cents / 100 },
  ];
}
