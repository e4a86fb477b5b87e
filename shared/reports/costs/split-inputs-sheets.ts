import { CORRECTIVE_ONE, type SplitExpense } from '#shared/domain/costs/split-input.ts';
import type { Cell, SheetColumn } from '#shared/reports/workbook-plan.ts';
import { EXPENSE, PARAMETER, type SplitPlaces, type SplitToTell } from './split-places.ts';

/** The columns of the parameters: what may be changed, body by body. */
export function parameterColumns({ catalogue }: SplitToTell): readonly SheetColumn[] {
  const { columns } = catalogue.costSplit;
  return [
    { header: columns.body, width: 36, format: 'text' },
    { header: columns.pcs, width: 12, format: 'integer' },
    { header: columns.inhabitants, width: 14, format: 'integer' },
    { header: columns.corrective, width: 12, format: 'decimal' },
    { header: columns.takesPart, width: 22, format: 'integer' },
  ];
}

/** One body a row: its PCs, its inhabitants, its corrective, and whether it pays what all pay. @see REG-13.1-a, REG-13.3-a */
export function parameterRows({ input }: SplitToTell): readonly (readonly Cell[])[] {
  return input.bodies.map(({ name, pcs, inhabitants, corrective, isUnion }) => [
    name,
    pcs,
    inhabitants,
    corrective / CORRECTIVE_ONE,
    isUnion && !input.unionParticipates ? 0 : 1,
  ]);
}

/** The columns of the expenses, one for each body at the end. */
export function expenseColumns({ input, catalogue }: SplitToTell): readonly SheetColumn[] {
  const { columns } = catalogue.costSplit;
  return [
    { header: columns.expense, width: 44, format: 'text' },
    { header: columns.nature, width: 26, format: 'text' },
    { header: columns.criterion, width: 20, format: 'text' },
    { header: columns.gross, width: 16, format: 'money' },
    { header: columns.contributions, width: 16, format: 'money' },
    { header: columns.net, width: 16, format: 'money' },
    { header: columns.netCents, width: 16, format: 'integer' },
    { header: columns.lender, width: 26, format: 'text' },
    ...input.bodies.map(({ name }): SheetColumn => ({
      header: columns.takes(name),
      width: 16,
      format: 'integer',
    })),
  ];
}

/** One expense a row, its net worked out from gross and contributions; then the totals. @see REG-13.2-a */
export function expenseRows(told: SplitToTell, places: SplitPlaces): readonly (readonly Cell[])[] {
  const { split } = told;
  return [...split.expenses.map((_each, place) => expenseRow(told, places, place)), totals(told, places)];
}

function expenseRow(told: SplitToTell, places: SplitPlaces, place: number): readonly Cell[] {
  const { input, split, workings, catalogue } = told;
  const { natures, criteria } = catalogue.costSplit;
  const divided = split.expenses[place];
  if (divided === undefined) return [];
  const { expense, contributionsCents, netCents } = divided;
  const row = String(places.expenseRow(place));
  const takes = input.bodies.map(({ name }, body): Cell => {
    const result = workings[place]?.find((each) => each.name === name)?.takes ?? 0;
    return isEverybodys(expense)
      ? { formula: places.cell('parameters', PARAMETER.takesPart, places.parameterRow(body)), result }
      : result;
  });
  return [
    expenseName(told, place),
    natures[expense.nature],
    criteria[expense.criterion],
    expense.cents / 100,
    contributionsCents / 100,
    { formula: `D${row}-E${row}`, result: netCents / 100 },
    { formula: `ROUND(F${row}*100,0)`, result: netCents },
    expense.lender ?? '',
    ...takes,
  ];
}

/** What an expense is called in every sheet: its number keeps two of the same name apart. */
export function expenseName({ split, catalogue }: SplitToTell, place: number): string {
  const description = split.expenses[place]?.expense.description ?? '';
  return catalogue.costSplit.expenseName(String(place + 1), description);
}

/** Whether whoever pays what all pay pays it: the parameters say who. */
function isEverybodys({ nature, participants, criterion }: SplitExpense): boolean {
  return nature !== 'capital' || (participants === null && criterion !== 'percentages');
}

function totals({ split, catalogue }: SplitToTell, places: SplitPlaces): readonly Cell[] {
  const { grossCents, contributionsCents, netCents } = split;
  const total = (column: number, result: number): Cell => ({
    mark: 'total',
    value: { formula: `SUM(${places.whole('expenses', column)})`, result },
  });
  return [
    { mark: 'total', value: catalogue.costSplit.total },
    null,
    null,
    total(EXPENSE.gross, grossCents / 100),
    total(EXPENSE.contributions, contributionsCents / 100),
    total(EXPENSE.net, netCents / 100),
    total(EXPENSE.netCents, netCents),
  ];
}
