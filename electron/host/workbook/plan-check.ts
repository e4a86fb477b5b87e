import { sheetName } from '#shared/reports/sheet-name.ts';
import type { SheetPlan, WorkbookPlan } from '#shared/reports/workbook-plan.ts';
import { createRowSerializer, UnwritableCell } from './row-xml.ts';

/**
 * Sees that a plan is one a spreadsheet opens without repairing it, before there is a file.
 *
 * @throws UnwritableCell naming what is wrong.
 */
export function checkPlan({ sheets }: WorkbookPlan): void {
  if (sheets.length === 0) throw new UnwritableCell('a workbook has at least one sheet');
  const taken: string[] = [];
  for (const sheet of sheets) {
    if (sheetName(sheet.name, taken) !== sheet.name) throw new UnwritableCell(`sheet name: ${sheet.name}`);
    taken.push(sheet.name);
    checkPreamble(sheet);
  }
}

function checkPreamble({ columns, preamble }: SheetPlan): void {
  createRowSerializer(columns, () => 0).serialize(preamble, 1, 'plain');
}
