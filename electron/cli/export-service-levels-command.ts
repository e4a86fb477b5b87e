import { readOfficeRules } from '#shared/application/office-rules.ts';
import { createRulesOf } from '#shared/domain/service-level/rules-of.ts';
import { createServiceLevelReport } from '#shared/reports/service-level-report.ts';
import { periodExport } from './export/period-export.ts';
import { selectedTickets, timelines } from './export/read-tickets.ts';

/** Writes how the service levels of a period were kept to a workbook. @see CAP-7-c */
export const exportServiceLevelsCommand = periodExport(
  'export rispetto-sla',
  async ({ parts, context }, request, { formats }) => {
    const tickets = await selectedTickets(parts.store, request.selection);
    const entriesOf = await timelines(parts.store);
    const rules = await readOfficeRules(context.workspace);
    const assets = await context.workspace.list('asset');
    const rulesOf = createRulesOf(rules);
    const report = createServiceLevelReport({ ...request, rules, rulesOf, assets, formats });
    for (const ticket of tickets) report.add(ticket, entriesOf(ticket));
    return { content: report.workbook(), tickets: tickets.length };
  },
);
