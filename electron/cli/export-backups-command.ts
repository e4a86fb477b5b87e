import { readBackups } from '#shared/application/on-site/read-backups.ts';
import { readOfficeRules } from '#shared/application/office-rules.ts';
import { createRulesOf } from '#shared/domain/service-level/rules-of.ts';
import { tableWorkbook } from '#shared/reports/inventory/table-report.ts';
import { backupReport } from '#shared/reports/on-site/backup-report.ts';
import { periodExport } from './export/period-export.ts';

/** Writes how the backups of a period went to a workbook. @see P9-5.3-c */
export const exportBackupsCommand = periodExport(
  'export controllo-backup',
  async ({ context: { workspace } }, named, _session) => {
    const rules = await readOfficeRules(workspace);
    const request = { ...named, ...(await readBackups(workspace)), rulesOf: createRulesOf(rules) };
    const report = backupReport(request);
    return { content: tableWorkbook(report, request), entries: report.things };
  },
);
