import type {
  Cell,
  NamedRange,
  SheetPlan,
  SheetRows,
  WorkbookContent,
} from '#shared/reports/workbook-plan.ts';
import { sheetNames } from '#shared/reports/sheet-name.ts';
import { expenseColumns, expenseRows, parameterColumns, parameterRows } from './split-inputs-sheets.ts';
import {
  EXPENSE,
  PARAMETER,
  splitPlaces,
  type SplitPlaces,
  type SplitToTell,
  TRANSFER,
} from './split-places.ts';
import { sourceColumns, sourceRows } from './split-sources-sheet.ts';
import { shareColumns, shareRows } from './split-shares-sheet.ts';
import { bodyColumns, bodyRows, transferColumns, transferRows } from './split-transfers-sheets.ts';

interface Sheet {
  readonly plan: SheetPlan;
  readonly rows: SheetRows;
}

/**
 * The workbook of a split: parameters, expenses, the split itself, transfers, notes and a page for each body. Formulas
 * are live and carry their values, so that accounting may change a number and see it through.
 *
 * @see REG-13.7-a
 */
export function splitWorkbook(told: SplitToTell, creator: string): WorkbookContent {
  const places = placesOf(told);
  const sheets: readonly Sheet[] = [
    parametersSheet(told, places),
    {
      plan: planOf(places.names.expenses, expenseColumns(told), [[told.catalogue.costSplit.sheets.expenses]]),
      rows: expenseRows(told, places),
    },
    {
      plan: planOf(places.names.shares, shareColumns(told), [[told.catalogue.costSplit.sheets.shares]]),
      rows: shareRows(told, places),
    },
    {
      plan: planOf(places.names.transfers, transferColumns(told), [[titleOf(told)]]),
      rows: transferRows(told, places),
    },
    {
      plan: planOf(places.names.sources, sourceColumns(told), [[told.catalogue.costSplit.sheets.sources]]),
      rows: sourceRows(told, places),
    },
    notesSheet(told, places),
    ...told.split.bodies.map((_body, place) => bodySheet(told, places, place)),
  ];
  const { bodies, expenses } = told.split;
  return {
    plan: {
      creator,
      title: titleOf(told),
      sheets: sheets.map(({ plan }) => plan),
      names: namedRanges(told, places),
    },
    rows: sheets.map(({ rows }) => rows),
    totalRows: bodies.length * (3 + expenses.length * 2) + expenses.length,
  };
}

function titleOf({ input, catalogue }: SplitToTell): string {
  return catalogue.costSplit.title(String(input.year));
}

/** When and by whom it was worked out, or issued and frozen. */
function madeLine({ isIssued, madeOn, madeBy, catalogue }: SplitToTell): string {
  const { preamble } = catalogue.costSplit;
  return isIssued ? preamble.issued(madeOn, madeBy) : preamble.made(madeOn, madeBy);
}

/** The cells that accounting may want to name: the parameters, body by body, and what each transfers. */
function namedRanges({ catalogue }: SplitToTell, places: SplitPlaces): readonly NamedRange[] {
  const { ranges } = catalogue.costSplit;
  return [
    { name: ranges.bodies, cells: places.whole('parameters', PARAMETER.body) },
    { name: ranges.pcs, cells: places.whole('parameters', PARAMETER.pcs) },
    { name: ranges.inhabitants, cells: places.whole('parameters', PARAMETER.inhabitants) },
    { name: ranges.correctives, cells: places.whole('parameters', PARAMETER.corrective) },
    { name: ranges.nets, cells: places.whole('expenses', EXPENSE.net) },
    { name: ranges.transfers, cells: places.whole('transfers', TRANSFER.transfer) },
  ];
}

function placesOf({ split, catalogue }: SplitToTell): SplitPlaces {
  const { sheets } = catalogue.costSplit;
  const [parameters, expenses, shares, transfers, sources, notes] = sheetNames([
    sheets.parameters,
    sheets.expenses,
    sheets.shares,
    sheets.transfers,
    sheets.sources,
    sheets.notes,
  ] as const);
  const own = [parameters, expenses, shares, transfers, sources, notes];
  const bodySheets = sheetNames([...own, ...split.bodies.map(({ name }) => name)]).slice(own.length);
  const names = { parameters, expenses, shares, transfers, sources, notes };
  return splitPlaces(split.bodies.length, split.expenses.length, names, bodySheets);
}

function planOf(
  name: string,
  columns: SheetPlan['columns'],
  preamble: readonly (readonly Cell[])[],
  landscape = true,
): SheetPlan {
  return { name, columns, preamble, filter: false, freezeHeader: true, landscape };
}

function parametersSheet(told: SplitToTell, places: SplitPlaces): Sheet {
  const { preamble } = told.catalogue.costSplit;
  const above = [
    [titleOf(told)],
    [preamble.inhabitants(told.inhabitantsOn)],
    [told.input.unionParticipates ? preamble.union.yes : preamble.union.no],
    [madeLine(told)],
    [preamble.changeable],
  ];
  return {
    plan: planOf(places.names.parameters, parameterColumns(told), above),
    rows: parameterRows(told),
  };
}

function notesSheet({ catalogue }: SplitToTell, places: SplitPlaces): Sheet {
  const { noteTitle, notes } = catalogue.costSplit;
  return {
    plan: planOf(
      places.names.notes,
      [{ header: noteTitle, width: 120, format: 'text' }],
      [[catalogue.costSplit.sheets.notes]],
    ),
    rows: notes.map((note) => [note]),
  };
}

function bodySheet(told: SplitToTell, places: SplitPlaces, place: number): Sheet {
  const above = [[titleOf(told)], [told.split.bodies[place]?.name ?? ''], [madeLine(told)]];
  return {
    plan: planOf(places.bodySheets[place] ?? '', bodyColumns(told), above, false),
    rows: bodyRows(told, places, place),
  };
}
