import { readOfficeRules } from '#shared/application/office-rules.ts';
import { createRulesOf } from '#shared/domain/service-level/rules-of.ts';
import { createActivityReport } from '#shared/reports/activity-report.ts';
import { periodExport } from './export/period-export.ts';
import { selectedTickets } from './export/read-tickets.ts';

/** Writes the activity of a period by function to a workbook. @see REG-3-a */
export const exportActivityCommand = periodExport(
  'export attivita-funzioni',
  async ({ parts, context }, request) => {
    const tickets = await selectedTickets(parts.store, request.selection);
    const rulesOf = createRulesOf(await readOfficeRules(context.workspace));
    const report = createActivityReport({ ...request, rulesOf });
    for (const ticket of tickets) report.add(ticket);
    return { content: report.workbook(), tickets: tickets.length };
  },
);
