import type WorkbookWriter from 'exceljs/lib/stream/xlsx/workbook-writer.js';
import type { SheetOptions, SheetWriter } from 'exceljs/lib/stream/xlsx/workbook-writer.js';
import type { SheetPlan } from '#shared/reports/workbook-plan.ts';

const A4 = 9;
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/** The row that holds the header: below the preamble. */
export function headerRow(plan: SheetPlan): number {
  return plan.preamble.length + 1;
}

/** How a sheet is looked at and printed: header always in sight and on every page, as wide as a page. */
function optionsOf(plan: SheetPlan): SheetOptions {
  const header = headerRow(plan);
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
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${String(header)}:${String(header)}`,
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
