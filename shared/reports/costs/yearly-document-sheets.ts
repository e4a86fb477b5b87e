import type { DocumentLine } from '#shared/domain/kinds.ts';
import { columnLetters } from '#shared/reports/sheet-name.ts';
import type { Cell, SheetColumn } from '#shared/reports/workbook-plan.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { ToldDocument } from './told-document.ts';

/** A document, and where its cells stand. */
export interface DocumentSheets {
  readonly told: ToldDocument;
  readonly catalogue: Catalogue;
  /** The bodies that transfer something or could, in the order of their columns. */
  readonly bodies: readonly string[];
  /** The name of the sheet of the lines, and its first row below the header. */
  readonly linesSheet: string;
  readonly firstRow: number;
}

/** The columns of the lines, from 1; quotas follow, then the check. */
const LINE = {
  number: 1,
  subject: 2,
  category: 3,
  objective: 4,
  funding: 5,
  quantity: 6,
  unit: 7,
  amount: 8,
};

const FIRST_QUOTA = LINE.amount + 1;

function cell(column: number, row: number): string {
  return `${columnLetters(column)}${String(row)}`;
}

function lastRow({ told, firstRow }: DocumentSheets): number {
  return firstRow + Math.max(1, told.frozen.lines.length) - 1;
}

/** The columns of the lines. */
export function lineColumns({ catalogue, bodies }: DocumentSheets): readonly SheetColumn[] {
  const { columns: words, report } = catalogue.costsDocuments;
  const text = (header: string, width: number): SheetColumn => ({ header, width, format: 'text' });
  const money = (header: string): SheetColumn => ({ header, width: 16, format: 'money' });
  return [
    { header: report.columns.number, width: 6, format: 'integer' },
    text(words.subject, 44),
    text(words.category, 26),
    text(report.columns.objective, 40),
    text(report.columns.funding, 24),
    { header: words.quantity, width: 10, format: 'integer' },
    money(report.columns.unit),
    money(report.columns.amount),
    ...bodies.map((name) => money(name)),
    { header: report.columns.check, width: 12, format: 'money' },
  ];
}

/** One line a row, its amount worked out and its quotas checked against it; then the totals. @see REG-10.1-a */
export function lineRows(sheets: DocumentSheets): readonly (readonly Cell[])[] {
  const { told, bodies, catalogue } = sheets;
  const { lines } = told.frozen;
  const last = lastRow(sheets);
  const sum = (column: number, cents: number): Cell => ({
    mark: 'total',
    value: {
      formula: `SUM(${cell(column, sheets.firstRow)}:${cell(column, last)})`,
      result: cents / 100,
    },
  });
  const total = lines.reduce((all, { cents }) => all + cents, 0);
  return [
    ...(lines.length === 0 ? [[null]] : lines.map((_line, place) => lineRow(sheets, place))),
    [
      null,
      { mark: 'total', value: catalogue.costsDocuments.total },
      ...[null, null, null, null, null],
      sum(LINE.amount, total),
      ...bodies.map((name, place) => sum(FIRST_QUOTA + place, told.frozen.totals[name] ?? 0)),
      sum(FIRST_QUOTA + bodies.length, 0),
    ],
  ];
}

function lineRow({ told, bodies, catalogue, firstRow }: DocumentSheets, place: number): readonly Cell[] {
  const line = told.frozen.lines[place];
  if (line === undefined) return [];
  const row = firstRow + place;
  const { subject, category, quantity, cents, shares } = line;
  const now: DocumentLine | undefined = told.lines.find(({ id }) => id === line.id);
  const amount = cell(LINE.amount, row);
  const quotas = `${cell(FIRST_QUOTA, row)}:${cell(FIRST_QUOTA + bodies.length - 1, row)}`;
  return [
    place + 1,
    subject,
    catalogue.labels.lineCategory[category],
    now?.objective ?? '',
    now?.funding ?? '',
    quantity,
    cents / quantity / 100,
    { formula: `${cell(LINE.quantity, row)}*${cell(LINE.unit, row)}`, result: cents / 100 },
    ...bodies.map((name): Cell => (shares[name] ?? 0) / 100),
    bodies.length === 0 ? null : { formula: `ROUND(SUM(${quotas})-${amount},2)`, result: 0 },
  ];
}

/** The columns of the quotas. */
export function quotaColumns({ catalogue }: DocumentSheets): readonly SheetColumn[] {
  const { columns, report } = catalogue.costsDocuments;
  return [
    { header: columns.body, width: 40, format: 'text' },
    { header: report.columns.quota, width: 18, format: 'money' },
  ];
}

/** What each body transfers, and that it all comes to the document’s total. @see REG-10.1-a */
export function quotaRows(sheets: DocumentSheets, firstRow: number): readonly (readonly Cell[])[] {
  const { told, bodies, catalogue, linesSheet } = sheets;
  const words = catalogue.costsDocuments;
  const totals = lastRow(sheets) + 1;
  const whole = told.frozen.lines.reduce((all, { cents }) => all + cents, 0);
  const range = `B${String(firstRow)}:B${String(firstRow + Math.max(1, bodies.length) - 1)}`;
  return [
    ...bodies.map((name, place): readonly Cell[] => [
      name,
      {
        formula: `'${linesSheet}'!${cell(FIRST_QUOTA + place, totals)}`,
        result: (told.frozen.totals[name] ?? 0) / 100,
      },
    ]),
    [
      { mark: 'total', value: words.total },
      { mark: 'total', value: { formula: `SUM(${range})`, result: whole / 100 } },
    ],
    [
      words.report.check,
      { formula: `ROUND(SUM(${range})-'${linesSheet}'!${cell(LINE.amount, totals)},2)`, result: 0 },
    ],
  ];
}

/** The columns of the page of one body. */
export function bodyPageColumns({ catalogue }: DocumentSheets): readonly SheetColumn[] {
  const { columns, report } = catalogue.costsDocuments;
  return [
    { header: columns.subject, width: 52, format: 'text' },
    { header: report.columns.amount, width: 18, format: 'money' },
    { header: report.columns.quota, width: 18, format: 'money' },
  ];
}

/** What one body appropriates, line by line: ready to be sent to its accounting office. @see REG-10.3-a */
export function bodyPageRows(
  sheets: DocumentSheets,
  body: number,
  firstRow: number,
): readonly (readonly Cell[])[] {
  const { told, bodies, catalogue, linesSheet } = sheets;
  const name = bodies[body] ?? '';
  const own = told.frozen.lines.flatMap((line, place) =>
    (line.shares[name] ?? 0) === 0 ? [] : [{ ...line, row: sheets.firstRow + place }],
  );
  const from = (column: number, row: number): string => `'${linesSheet}'!${cell(column, row)}`;
  const last = firstRow + Math.max(1, own.length) - 1;
  return [
    ...own.map(({ subject, cents, shares, row }): readonly Cell[] => [
      subject,
      { formula: from(LINE.amount, row), result: cents / 100 },
      { formula: from(FIRST_QUOTA + body, row), result: (shares[name] ?? 0) / 100 },
    ]),
    ...(own.length === 0 ? [[null]] : []),
    [
      { mark: 'total', value: catalogue.costsDocuments.report.columns.appropriate },
      null,
      {
        mark: 'total',
        value: {
          formula: `SUM(C${String(firstRow)}:C${String(last)})`,
          result: (told.frozen.totals[name] ?? 0) / 100,
        },
      },
    ],
  ];
}
