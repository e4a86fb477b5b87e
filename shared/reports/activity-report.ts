import { deskCompleteness, systemsCompleteness } from '#shared/domain/indicators/completeness.ts';
import { extraordinaryTimeliness, ordinaryTimeliness } from '#shared/domain/indicators/timeliness.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import type { RulesOf } from '#shared/domain/service-level/body-rules.ts';
import { type ActivityFacts, activityFacts } from './activity-facts.ts';
import { type ActivitySheetParts, functionColumns, functionRows } from './activity-functions.ts';
import { type DeskIndicators, indicatorColumns, indicatorRows } from './activity-indicators.ts';
import { reasonColumns, reasonRows } from './activity-reasons.ts';
import { activityTable } from './activity-tickets.ts';
import { type ActivityTotals, createActivityCounter } from './activity-totals.ts';
import { methodColumns, methodRows } from './register-method.ts';
import { createRegisterNames, type NamedRecords } from './register-names.ts';
import { isDemonstration, reportPreamble, selectedBodyName } from './report-preamble.ts';
import type { ReportRequest } from './report-request.ts';
import { sheetNames } from './sheet-name.ts';
import { compareByOpening, ticketSelector } from './ticket-selection.ts';
import { createWallClock } from './wall-clock.ts';
import type { SheetPlan, WorkbookContent } from './workbook-plan.ts';

/** What the activity report is made from. */
export interface ActivityReportRequest extends ReportRequest {
  readonly rulesOf: RulesOf;
}

/** The activity of the office in a period, gathered ticket by ticket. */
export interface ActivityReport {
  /** Takes a ticket into account; those outside the selection are left out. */
  readonly add: (ticket: Ticket) => void;
  readonly totals: () => ActivityTotals;
  readonly indicators: () => DeskIndicators;
  /** The workbook of what was added. */
  readonly workbook: () => WorkbookContent;
}

/**
 * *Attività per funzione*: the seventeen functions by body, the reasons of the calls, how they were solved and how many
 * without travel, the indicators, the tickets that all this is counted from, and how.
 *
 * @see REG-3-a, CAP-3.1.2-b, REG-2-b, PERF-IND-3, PERF-IND-4, PERF-IND-8, PERF-IND-9
 */
export function createActivityReport(request: ActivityReportRequest): ActivityReport {
  const isSelected = ticketSelector(request.selection);
  const counter = createActivityCounter();
  const gathered: ActivityFacts[] = [];
  const indicators = (): DeskIndicators => indicatorsOf(gathered, request.rulesOf);
  return {
    add(ticket) {
      if (!isSelected(ticket)) return;
      const facts = activityFacts(ticket, request.rulesOf);
      gathered.push(facts);
      counter.count(facts);
    },
    totals: counter.totals,
    indicators,
    workbook: () =>
      activityWorkbook(
        request,
        gathered.toSorted((one, other) => compareByOpening(one.ticket, other.ticket)),
        counter.totals(),
        indicators(),
      ),
  };
}

function indicatorsOf(gathered: readonly ActivityFacts[], rulesOf: RulesOf): DeskIndicators {
  const tickets = gathered.map(({ ticket }) => ticket);
  return {
    ordinary: ordinaryTimeliness(tickets, rulesOf),
    extraordinary: extraordinaryTimeliness(tickets, rulesOf),
    desk: deskCompleteness(tickets),
    systems: systemsCompleteness(tickets),
  };
}

function activityWorkbook(
  request: ActivityReportRequest,
  gathered: readonly ActivityFacts[],
  totals: ActivityTotals,
  indicators: DeskIndicators,
): WorkbookContent {
  const { catalogue, version } = request;
  const words = catalogue.activityReport;
  const names = createRegisterNames(request);
  const wallClock = createWallClock();
  const rowParts = { names, wallClock, catalogue };
  const preamble = reportPreamble(words.title, { ...request, names });
  const [functions, reasons, indicatorsName, ticketsName, method] = sheetNames([
    words.sheets.functions,
    words.sheets.reasons,
    words.sheets.indicators,
    words.sheets.tickets,
    words.sheets.method,
  ]);
  const tickets = activityTable(rowParts, { sheet: ticketsName, headerRow: 1, rows: gathered.length });
  const bodies = columnBodies(request, totals, names.body);
  const headerRow = preamble.length + 1;
  const parts: ActivitySheetParts = { ...rowParts, totals, bodies, tickets, headerRow };
  const shape = { filter: false, freezeHeader: true, landscape: true };
  const sheets: readonly SheetPlan[] = [
    { ...shape, name: functions, columns: functionColumns(parts), preamble },
    { ...shape, name: reasons, columns: reasonColumns(parts), preamble },
    { ...shape, name: indicatorsName, columns: indicatorColumns(parts), preamble },
    { ...shape, name: ticketsName, columns: tickets.columns, preamble: [], filter: true },
    { ...shape, name: method, columns: methodColumns(catalogue), preamble: [[words.sheets.method]] },
  ];
  const figures = [functionRows(parts), reasonRows(parts), indicatorRows({ ...parts, indicators })];
  const rows = [...figures.map((each) => [...each]), gathered.map(tickets.cells), [...methodOf()]];
  return {
    plan: { creator: `Presidio ${version}`, title: words.title, sheets },
    rows,
    totalRows: rows.reduce((sum, each) => sum + each.length, 0),
  };

  function methodOf(): ReturnType<typeof methodRows> {
    const subject = { ...request, names };
    return methodRows({
      ...request,
      title: words.title,
      bodyName: selectedBodyName(subject),
      hasDemonstration: isDemonstration(subject),
      facts: [
        [words.counted, totals.counted],
        [words.reasons.leftOut, totals.leftOut],
        [words.unconfigured, indicators.ordinary.unconfigured + indicators.extraordinary.unconfigured],
      ],
      notes: words.notes,
      generatedAt: wallClock(request.generatedAt),
    });
  }
}

/** The bodies that have a column, in order of name: those selected, with tickets or not. */
function columnBodies(
  { selection, bodies }: Pick<NamedRecords, 'bodies'> & Pick<ReportRequest, 'selection'>,
  totals: ActivityTotals,
  nameOf: (id: RecordId<'body'>) => string,
): readonly RecordId<'body'>[] {
  const listed = bodies
    .filter(({ id, deleted }) => (selection.bodyId === null ? !deleted : id === selection.bodyId))
    .map(({ id }) => id);
  return [...new Set([...listed, ...totals.byBody.keys()])].sort((one, other) =>
    nameOf(one).localeCompare(nameOf(other), 'it'),
  );
}
