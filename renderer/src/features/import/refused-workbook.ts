import type { ImportPlan } from '#shared/application/import/import-plan.ts';
import type { WorkbookContent } from '#shared/reports/workbook-plan.ts';
import { detailOf, type RowWords } from './row-words.ts';

/** The refused rows with their reasons, as a workbook to mend the table by. */
export function refusedWorkbook({ rows }: ImportPlan, words: RowWords): WorkbookContent {
  const { importing } = words.text;
  const refused = rows.filter(({ outcome }) => outcome === 'refused');
  return {
    plan: {
      creator: 'Presidio',
      title: importing.refusedFile,
      sheets: [
        {
          name: importing.refusedFile,
          columns: [
            { header: importing.row, width: 8, format: 'integer' },
            { header: importing.name, width: 30, format: 'text' },
            { header: importing.detail, width: 100, format: 'text' },
          ],
          preamble: [],
          filter: true,
          freezeHeader: true,
          landscape: true,
        },
      ],
    },
    rows: [refused.map((row) => [row.at, row.name, detailOf(row, words)])],
    totalRows: refused.length,
  };
}
