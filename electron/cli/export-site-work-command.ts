import { tableWorkbook } from '#shared/reports/inventory/table-report.ts';
import { siteWorkReport } from '#shared/reports/on-site/site-work-report.ts';
import { periodExport } from './export/period-export.ts';

/** Writes what was done on site in a period, by body and by municipal contact, to a workbook. @see REG-5.3-a */
export const exportSiteWorkCommand = periodExport(
  'export interventi-referenti',
  async ({ context: { workspace } }, named, _session) => {
    const [guidedActions, mediaChanges] = await Promise.all([
      workspace.list('guidedAction'),
      workspace.list('mediaChange'),
    ]);
    const request = { ...named, guidedActions, mediaChanges };
    const report = siteWorkReport(request);
    return { content: tableWorkbook(report, request), entries: report.things };
  },
);
