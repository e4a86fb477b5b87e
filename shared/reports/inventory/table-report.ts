import { methodColumns, methodRows } from '#shared/reports/register-method.ts';
import { createRegisterNames, type RegisterNames } from '#shared/reports/register-names.ts';
import { isDemonstration, selectedBodyName } from '#shared/reports/report-preamble.ts';
import { sheetNames } from '#shared/reports/sheet-name.ts';
import { createWallClock } from '#shared/reports/wall-clock.ts';
import type { Cell, SheetColumn, SheetPlan, WorkbookContent } from '#shared/reports/workbook-plan.ts';
import type { ReportRequest } from '#shared/reports/report-request.ts';

/** Where the rows of a table stand in their sheet. */
export interface RowsPlace {
  readonly sheet: string;
  /** The first row below the header. */
  readonly firstRow: number;
  readonly count: number;
}

/** A table of a report, a sheet by itself. */
export interface ReportTable {
  /** What its sheet is called, as far as a spreadsheet allows. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** How many rows it has, totals apart. */
  readonly count: number;
  /** Its rows; a formula may name cells of its own sheet, or of those of the other tables. */
  readonly rows: (own: RowsPlace, all: readonly RowsPlace[]) => readonly (readonly Cell[])[];
  /** Whether the screen shows it before the file is written. */
  readonly shown: boolean;
}

/** A report that is a few tables and says how it was made. */
export interface TableReport {
  readonly title: string;
  /** Whether it tells a period, or how things stand on its last day. */
  readonly about: 'day' | 'period';
  readonly tables: readonly ReportTable[];
  /** What the method tells of this report in particular. */
  readonly facts: readonly (readonly [item: string, value: Cell])[];
  /** How it counts, one thing a row. */
  readonly notes: readonly string[];
  /** How many things it is about. */
  readonly things: number;
}

/** Where the rows of each table stand: the first sheet has a preamble. */
export function placesOf(report: TableReport, request: ReportRequest): readonly RowsPlace[] {
  const names = sheetNames(report.tables.map(({ name }) => name));
  const above = preambleOf(report, request, createRegisterNames(request)).length;
  return report.tables.map(({ count }, place) => ({
    sheet: names[place] ?? '',
    firstRow: place === 0 ? above + 2 : 2,
    count,
  }));
}

/** The workbook: a sheet for each table, then the method. */
export function tableWorkbook(report: TableReport, request: ReportRequest): WorkbookContent {
  const { catalogue, version } = request;
  const places = placesOf(report, request);
  const { method: methodTitle } = catalogue.report.register.sheets;
  const [methodName = methodTitle] = sheetNames([...places.map(({ sheet }) => sheet), methodTitle]).slice(-1);
  const registerNames = createRegisterNames(request);
  const shape = { freezeHeader: true, landscape: true };
  const sheets: readonly SheetPlan[] = [
    ...report.tables.map(({ columns }, place) => ({
      ...shape,
      name: places[place]?.sheet ?? '',
      columns,
      filter: place > 0,
      preamble: place === 0 ? preambleOf(report, request, registerNames) : [],
    })),
    {
      ...shape,
      name: methodName,
      columns: methodColumns(catalogue),
      filter: false,
      preamble: [[methodTitle]],
    },
  ];
  const rows = report.tables.map((table, place) => {
    const own = places[place];
    return own === undefined ? [] : table.rows(own, places);
  });
  const method = [...methodOf(report, request, registerNames)];
  return {
    plan: { creator: `Presidio ${version}`, title: report.title, sheets },
    rows: [...rows, method],
    totalRows: rows.reduce((sum, each) => sum + each.length, method.length),
  };
}

function preambleOf(
  { title, about }: TableReport,
  request: ReportRequest,
  names: RegisterNames,
): readonly (readonly Cell[])[] {
  const { catalogue, selection } = request;
  const { from, to } = selection.period;
  const words = catalogue.inventoryReports;
  const { demonstration } = catalogue.report.register;
  const when = about === 'day' ? words.onDay(written(to)) : words.inPeriod(written(from), written(to));
  return [
    [title],
    [when],
    [selectedBodyName({ ...request, names })],
    ...(isDemonstration(request) ? [[demonstration]] : []),
  ];
}

function written(day: string): string {
  return day.split('-').reverse().join('/');
}

function methodOf(
  { title, facts, notes }: TableReport,
  request: ReportRequest,
  names: RegisterNames,
): ReturnType<typeof methodRows> {
  return methodRows({
    ...request,
    title,
    bodyName: selectedBodyName({ ...request, names }),
    hasDemonstration: isDemonstration(request),
    facts,
    notes: [...notes, request.catalogue.inventoryReports.baseline],
    generatedAt: createWallClock()(request.generatedAt),
  });
}
