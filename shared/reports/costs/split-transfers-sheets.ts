import type { Cell, FormulaCell, SheetColumn } from '#shared/reports/workbook-plan.ts';
import { expenseName } from './split-inputs-sheets.ts';
import { EXPENSE, PARAMETER, SHARE, type SplitPlaces, type SplitToTell, TRANSFER } from './split-places.ts';

/** The longest bar, in characters. */
const BAR_LENGTH = 30;

/** The columns of the transfers. */
export function transferColumns({ catalogue }: SplitToTell): readonly SheetColumn[] {
  const { columns } = catalogue.costSplit;
  const money = (header: string): SheetColumn => ({ header, width: 20, format: 'money' });
  return [
    { header: columns.body, width: 36, format: 'text' },
    money(columns.theoreticalShare),
    money(columns.share),
    money(columns.reimbursement),
    money(columns.transfer),
    { header: columns.chart, width: BAR_LENGTH + 10, format: 'text' },
  ];
}

/** What each body transfers, the totals, and a check that must say nought. @see REG-13.5-a, REG-13.7-a */
export function transferRows(told: SplitToTell, places: SplitPlaces): readonly (readonly Cell[])[] {
  const { split, catalogue } = told;
  const sum = (pick: (body: (typeof split.bodies)[number]) => number): number =>
    split.bodies.reduce((all, body) => all + pick(body), 0);
  const total = (column: number, cents: number): Cell => ({
    mark: 'total',
    value: { formula: `SUM(${places.whole('transfers', column)})`, result: cents / 100 },
  });
  return [
    ...split.bodies.map((_body, place) => transferRow(told, places, place)),
    [
      { mark: 'total', value: catalogue.costSplit.total },
      total(TRANSFER.theoretical, split.netCents),
      total(
        TRANSFER.share,
        sum(({ shareCents }) => shareCents),
      ),
      total(
        TRANSFER.reimbursement,
        sum(({ reimbursementCents }) => reimbursementCents),
      ),
      total(
        TRANSFER.transfer,
        sum(({ transferCents }) => transferCents),
      ),
    ],
    [],
    [catalogue.costSplit.check, null, check(places)],
  ];
}

/** What the shares that are paid and the net of the expenses differ by. */
function check(places: SplitPlaces): FormulaCell {
  const shares = places.whole('transfers', TRANSFER.share);
  return {
    formula: `ROUND(SUM(${shares})-SUM(${places.whole('expenses', EXPENSE.net)}),2)`,
    result: 0,
  };
}

function transferRow(told: SplitToTell, places: SplitPlaces, place: number): readonly Cell[] {
  const { split, catalogue, workings } = told;
  const body = split.bodies[place];
  if (body === undefined) return [];
  const row = String(places.firstRow('transfers') + place);
  const name = places.cell('parameters', PARAMETER.body, places.parameterRow(place));
  const summed = (column: number): string =>
    `SUMPRODUCT((${places.whole('shares', SHARE.body)}=A${row})*${places.whole('shares', column)})`;
  const staff = catalogue.costSplit.natures.staff;
  const lent =
    `SUMPRODUCT((${places.whole('expenses', EXPENSE.lender)}=A${row})` +
    `*(${places.whole('expenses', EXPENSE.nature)}="${staff}")*${places.whole('expenses', EXPENSE.gross)})`;
  const theoretical = workings.reduce((all, each, expense) => {
    const weights = each.reduce((sum, working) => sum + working.theoretical, 0);
    const netCents = split.expenses[expense]?.netCents ?? 0;
    return all + (netCents * (each[place]?.theoretical ?? 0)) / weights / 100;
  }, 0);
  return [
    { formula: name, result: body.name },
    { formula: summed(SHARE.theoretical), result: theoretical },
    { formula: `${summed(SHARE.cents)}/100`, result: body.shareCents / 100 },
    { formula: lent, result: body.reimbursementCents / 100 },
    { formula: `ROUND(C${row}-D${row},2)`, result: body.transferCents / 100 },
    bar(told, places, place),
  ];
}

/** A body's share as a bar of characters: it follows the figure, and every program draws it the same. */
function bar({ split }: SplitToTell, places: SplitPlaces, place: number): FormulaCell {
  const row = places.firstRow('transfers') + place;
  const shares = places.whole('transfers', TRANSFER.share);
  const most = Math.max(0, ...split.bodies.map(({ shareCents }) => shareCents));
  const shareCents = split.bodies[place]?.shareCents ?? 0;
  const length = most === 0 ? 0 : Math.round((BAR_LENGTH * shareCents) / most);
  return {
    formula: `IF(MAX(${shares})=0,"",REPT("█",ROUND(${String(BAR_LENGTH)}*C${String(row)}/MAX(${shares}),0)))`,
    result: '█'.repeat(length),
  };
}

/** The columns of the page of one body. */
export function bodyColumns({ catalogue }: SplitToTell): readonly SheetColumn[] {
  const { columns } = catalogue.costSplit;
  return [
    { header: columns.expense, width: 52, format: 'text' },
    { header: columns.net, width: 18, format: 'money' },
    { header: columns.share, width: 18, format: 'money' },
  ];
}

/** What one body pays, expense by expense, and what it transfers: ready to be sent to it. */
export function bodyRows(
  told: SplitToTell,
  places: SplitPlaces,
  place: number,
): readonly (readonly Cell[])[] {
  const { split, workings, catalogue } = told;
  const { total, columns } = catalogue.costSplit;
  const body = split.bodies[place];
  if (body === undefined) return [];
  const first = places.firstRow('body');
  const last = String(first + Math.max(1, split.expenses.length) - 1);
  const row = places.firstRow('transfers') + place;
  const ending = (label: string, column: number, cents: number): readonly Cell[] => [
    { mark: 'total', value: label },
    null,
    { mark: 'total', value: { formula: places.cell('transfers', column, row), result: cents / 100 } },
  ];
  return [
    ...split.expenses.map(({ netCents }, expense): readonly Cell[] => [
      expenseName(told, expense),
      { formula: places.cell('expenses', EXPENSE.net, places.expenseRow(expense)), result: netCents / 100 },
      {
        formula: places.cell('shares', SHARE.share, places.shareRow(expense, place)),
        result: (workings[expense]?.[place]?.cents ?? 0) / 100,
      },
    ]),
    [
      { mark: 'total', value: total },
      null,
      {
        mark: 'total',
        value: { formula: `SUM(C${String(first)}:C${last})`, result: body.shareCents / 100 },
      },
    ],
    ending(columns.reimbursement, TRANSFER.reimbursement, body.reimbursementCents),
    ending(columns.transfer, TRANSFER.transfer, body.transferCents),
  ];
}
