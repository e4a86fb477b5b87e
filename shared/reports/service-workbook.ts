import { methodColumns, methodRows } from './register-method.ts';
import type { RegisterNames } from './register-names.ts';
import { isDemonstration, reportPreamble, selectedBodyName } from './report-preamble.ts';
import type { ServiceFacts } from './service-facts.ts';
import { type ServiceGroup, wholeGroup } from './service-groups.ts';
import type { ServiceLevelRequest, ServiceSummary } from './service-request.ts';
import { exclusionTable, onCallTable } from './service-lists.ts';
import { ruleFacts } from './service-method.ts';
import { serviceSummaryColumns, serviceSummaryRows } from './service-summary.ts';
import { monthOf, type ServiceRow, serviceTable } from './service-tickets.ts';
import { groupName, type ServiceParts } from './service-words.ts';
import { sheetNames } from './sheet-name.ts';
import { createWallClock } from './wall-clock.ts';
import type { Cell, SheetPlan, WorkbookContent } from './workbook-plan.ts';

/** What the workbook is made from, beside what was asked. */
export interface ServiceGathered extends ServiceSummary {
  readonly names: RegisterNames;
  /** In the order of the register. */
  readonly gathered: readonly ServiceFacts[];
}

/** The sheets of the service levels: summary, exclusions, on-call, tickets, method. */
export function serviceWorkbook(request: ServiceLevelRequest, given: ServiceGathered): WorkbookContent {
  const { catalogue, formats, rules, version } = request;
  const { names, gathered, groups, whole } = given;
  const words = catalogue.serviceLevelReport;
  const wallClock = createWallClock();
  const parts: ServiceParts = { names, wallClock, catalogue, formats, calendars: rules.calendars };
  const [summaryName, exclusionsName, onCallName, ticketsName, methodName] = sheetNames([
    words.sheets.summary,
    words.sheets.exclusions,
    words.sheets.onCall,
    words.sheets.tickets,
    words.sheets.method,
  ]);
  const preamble = reportPreamble(words.title, { ...request, names });
  const headerRow = preamble.length + 1;
  const rows = ticketRows(groups, gathered, parts);
  const tickets = serviceTable(parts, { sheet: ticketsName, headerRow: 1, rows: rows.length });
  const excluded = gathered.filter(({ exclusion }) => exclusion !== null);
  const onCall = gathered.filter(({ ticket }) => ticket.onCall === true);
  const exclusions = exclusionTable(parts, { sheet: exclusionsName, headerRow: 1, rows: excluded.length });
  const calls = onCallTable(parts, { sheet: onCallName, headerRow: 1, rows: onCall.length });
  const summaryParts = { ...parts, whole, groups, months: byMonth(gathered, groups), tickets, headerRow };
  const shape = { filter: false, freezeHeader: true, landscape: true };
  const sheets: readonly SheetPlan[] = [
    { ...shape, name: summaryName, columns: serviceSummaryColumns(parts), preamble },
    { ...shape, name: exclusionsName, columns: exclusions.columns, preamble: [], filter: true },
    { ...shape, name: onCallName, columns: calls.columns, preamble: [], filter: true },
    { ...shape, name: ticketsName, columns: tickets.columns, preamble: [], filter: true },
    { ...shape, name: methodName, columns: methodColumns(catalogue), preamble: [[words.sheets.method]] },
  ];
  const summaryRows = [...serviceSummaryRows(summaryParts)];
  const method = [...methodOf(request, given, parts)];
  return {
    plan: { creator: `Presidio ${version}`, title: words.title, sheets },
    rows: [
      summaryRows,
      mapped(excluded, exclusions.cells),
      mapped(onCall, calls.cells),
      mapped(rows, tickets.cells),
      method,
    ],
    totalRows: summaryRows.length + excluded.length + onCall.length + rows.length + method.length,
  };
}

/** Rows made as they are read: a long report is never whole in cells. */
function* mapped<Row>(
  rows: readonly Row[],
  cells: (row: Row) => readonly Cell[],
): Generator<readonly Cell[]> {
  for (const row of rows) yield cells(row);
}

/** Each ticket with the name of the group that it is counted in, in the order of the register. */
function ticketRows(
  groups: readonly ServiceGroup[],
  gathered: readonly ServiceFacts[],
  parts: ServiceParts,
): readonly ServiceRow[] {
  const named = new Map<ServiceFacts, string>();
  for (const group of groups) {
    const name = groupName(group, parts);
    for (const facts of group.facts) named.set(facts, name);
  }
  return gathered.map((facts) => ({ facts, group: named.get(facts) ?? '' }));
}

/** The tickets of each month as one group; its target is that of the groups they come from, where it is one. */
function byMonth(
  gathered: readonly ServiceFacts[],
  groups: readonly ServiceGroup[],
): readonly { readonly month: number; readonly group: ServiceGroup }[] {
  const months = [...new Set(gathered.map(monthOf))].sort((one, other) => one - other);
  return months.map((month) => {
    const parts = groups
      .map((group) => ({ ...group, facts: group.facts.filter((facts) => monthOf(facts) === month) }))
      .filter(({ facts }) => facts.length > 0);
    return { month, group: wholeGroup(parts) };
  });
}

function methodOf(
  request: ServiceLevelRequest,
  { names, gathered }: ServiceGathered,
  parts: ServiceParts,
): ReturnType<typeof methodRows> {
  const { catalogue, rules } = request;
  const { title, notes, method } = catalogue.serviceLevelReport;
  const subject = { ...request, names };
  const changed = gathered.filter((facts) => facts.changed.length > 0).length;
  return methodRows({
    ...request,
    title,
    bodyName: selectedBodyName(subject),
    hasDemonstration: isDemonstration(subject),
    facts: [
      [catalogue.report.register.method.tickets, gathered.length],
      [method.changed, changed],
      ...ruleFacts(rules, gathered, parts),
    ],
    notes,
    generatedAt: parts.wallClock(request.generatedAt),
  });
}
