import { dayOf } from '#shared/domain/rome-time.ts';
import { sheetNames } from '#shared/reports/sheet-name.ts';
import type { Cell, SheetPlan, SheetRows, WorkbookContent } from '#shared/reports/workbook-plan.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { ToldDocument } from './told-document.ts';
import {
  bodyPageColumns,
  bodyPageRows,
  type DocumentSheets,
  lineColumns,
  lineRows,
  quotaColumns,
  quotaRows,
} from './yearly-document-sheets.ts';

/** By whom and when a workbook is made, in words. */
export interface DocumentMaking {
  /** `gg/mm/aaaa`. */
  readonly madeOn: string;
  readonly creator: string;
  readonly catalogue: Catalogue;
}

interface Sheet {
  readonly plan: SheetPlan;
  readonly rows: SheetRows;
}

/**
 * The workbook of a yearly document: its lines with the quota of each body, the quotas, a page for each body with what it
 * appropriates, and how to read it. Sums are live formulas that carry their values.
 *
 * @see REG-10.1-a, REG-10.2-a, REG-10.3-a
 */
export function yearlyDocumentWorkbook(told: ToldDocument, making: DocumentMaking): WorkbookContent {
  const { catalogue, creator } = making;
  const { report } = catalogue.costsDocuments;
  const bodies = Object.keys(told.frozen.totals);
  const names = sheetNames([report.sheets.lines, report.sheets.quotas, report.sheets.notes, ...bodies]);
  const [linesSheet, quotasSheet, notesSheet, ...bodySheets] = names;
  const above = preambleOf(told, making);
  const firstRow = above.length + 2;
  const sheets: DocumentSheets = { told, catalogue, bodies, linesSheet, firstRow };
  const all: readonly Sheet[] = [
    { plan: planOf(linesSheet, lineColumns(sheets), above, true), rows: lineRows(sheets) },
    {
      plan: planOf(quotasSheet, quotaColumns(sheets), above),
      rows: quotaRows(sheets, firstRow),
    },
    ...bodies.map((name, place) => ({
      plan: planOf(bodySheets[place] ?? '', bodyPageColumns(sheets), [...above, [name]]),
      rows: bodyPageRows(sheets, place, firstRow + 1),
    })),
    {
      plan: planOf(
        notesSheet,
        [{ header: report.noteTitle, width: 120, format: 'text' }],
        [[report.sheets.notes]],
      ),
      rows: report.notes.map((note) => [note]),
    },
  ];
  return {
    plan: { creator, title: titleOf(told, catalogue), sheets: all.map(({ plan }) => plan) },
    rows: all.map(({ rows }) => rows),
    totalRows: (told.frozen.lines.length + 2) * (bodies.length + 2),
  };
}

function titleOf({ document: { type, year } }: ToldDocument, { costsDocuments, labels }: Catalogue): string {
  return costsDocuments.title(labels.yearlyDocumentType[type], String(year));
}

function planOf(
  name: string,
  columns: SheetPlan['columns'],
  preamble: readonly (readonly Cell[])[],
  landscape = false,
): SheetPlan {
  return { name, columns, preamble, filter: false, freezeHeader: true, landscape };
}

function preambleOf(
  told: ToldDocument,
  { catalogue, madeOn, creator }: DocumentMaking,
): readonly (readonly Cell[])[] {
  const { report } = catalogue.costsDocuments;
  const { edition, issuedAt } = told;
  const standing =
    edition === null || issuedAt === null
      ? report.live
      : `${report.edition(catalogue.labels.documentEdition[edition])}. ${report.frozen(written(dayOf(issuedAt)))}`;
  return [[titleOf(told, catalogue)], [standing], [report.made(madeOn, creator)]];
}

function written(day: string): string {
  return day.split('-').reverse().join('/');
}
