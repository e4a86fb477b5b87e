import type WorkbookWriter from 'exceljs/lib/stream/xlsx/workbook-writer.js';
import type { SheetOptions, SheetWriter } from 'exceljs/lib/stream/xlsx/workbook-writer.js';
import type { SheetPlan } from '#shared/reports/workbook-plan.ts';

const A4 = 9;
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/** The row that holds the header: below the preamble. */
export function headerRow(plan: SheetPlan): number {
  return plan.preamble.length + 1;
}

/** How many characters of columns go on the width of a page and can still be read. */
const CHARACTERS_A_PAGE = 240;

/** How many pages a sheet is wide. */
function pagesWide(plan: SheetPlan): number {
  const characters = plan.columns.reduce((sum, { width }) => sum + width, 0);
  return Math.ceil(characters / CHARACTERS_A_PAGE);
}

/** How a sheet is looked at and printed: header and first column in sight on every page. */
function optionsOf(plan: SheetPlan): SheetOptions {
  const header = headerRow(plan);
  const wide = pagesWide(plan);
  return {
    properties: { dyDescent: 0.25 },
    views: plan.freezeHeader
      ? [{ state: 'frozen', ySplit: header, topLeftCell: `A${String(header + 1)}` }]
      : [],
    pageSetup: {
      paperSize: A4,
      orientation: plan.landscape ? 'landscape' : 'portrait',
      margins: MARGINS,
      fitToPage: true,
      fitToWidth: wide,
      fitToHeight: 0,
      printTitlesRow: `${String(header)}:${String(header)}`,
      ...(wide > 1 && { printTitlesColumn: 'A:A' }),
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  };
}

/** Adds a sheet to the workbook, its columns set, ready for its first row. */
export function openSheet(workbook: WorkbookWriter, plan: SheetPlan): SheetWriter {
  const sheet = workbook.addWorksheet(plan.name, optionsOf(plan));
  sheet.columns = plan.columns.map(({ width }) => ({ width }));
  // An empty row makes the writer close the sheet's head; the rows themselves are written as text after it.
  sheet.addRow([]).commit();
  return sheet;
}
