import type { Instant } from '#shared/domain/instant.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { ServiceFacts } from './service-facts.ts';
import { changesText, differenceText, type ServiceParts, verdictText } from './service-words.ts';
import { createSheetTable, type SheetTable, type TableColumn, type TablePlace } from './sheet-table.ts';
import type { Cell, WallTime } from './workbook-plan.ts';

/** A row of the sheet of tickets: the facts, and the name of the group that they are counted in. */
export interface ServiceRow {
  readonly facts: ServiceFacts;
  readonly group: string;
}

/** The columns of the sheet that every figure is counted from. */
export type ServiceColumn =
  | keyof ReturnType<typeof takeChargeColumns>
  | keyof ReturnType<typeof ruleColumns>
  | keyof ReturnType<typeof frozenColumns>
  | keyof ReturnType<typeof resolutionColumns>;

/** The sheet of tickets of the service levels. */
export type ServiceTable = SheetTable<ServiceColumn, ServiceRow>;

/** Every ticket with what its figures come from. @see CAP-7-c */
export function serviceTable(parts: ServiceParts, place: TablePlace): ServiceTable {
  return createSheetTable<ServiceColumn, ServiceRow>(
    {
      ...takeChargeColumns(parts),
      ...resolutionColumns(parts),
      ...ruleColumns(parts),
      ...frozenColumns(parts),
    },
    place,
  );
}

type Column = TableColumn<ServiceRow>;

const MOMENT = { width: 17, format: 'dateTime' } as const;
const DAY = { width: 12, format: 'date' } as const;
const MINUTES = { width: 11, format: 'duration' } as const;

function momentIn({ wallClock }: ServiceParts): (instant: Instant | null) => Cell {
  return (instant) => (instant === null ? null : wallClock(instant));
}

function onDay(day: string | null | undefined): WallTime | null {
  return day === null || day === undefined ? null : { wallTime: day };
}

/** What the share is counted from. */
function takeChargeColumns(parts: ServiceParts) {
  const { catalogue } = parts;
  const { labels, fieldNames, serviceLevelReport } = catalogue;
  const { ticket: words } = fieldNames;
  const { columns, yes, no, exclusions } = serviceLevelReport;
  const moment = momentIn(parts);
  return {
    code: { header: columns.code, width: 16, value: ({ facts }) => ticketCode(facts.ticket) },
    group: { header: columns.group, width: 30, value: ({ group }) => group },
    month: { header: columns.month, width: 10, value: ({ facts }) => monthOf(facts) },
    priority: {
      header: words.priority,
      width: 11,
      value: ({ facts }) => labels.ticketPriority[facts.ticket.priority],
    },
    subject: { header: words.subject, width: 40, value: ({ facts }) => facts.ticket.subject },
    state: { header: words.state, width: 18, value: ({ facts }) => labels.ticketState[facts.ticket.state] },
    openedAt: { header: words.openedAt, ...MOMENT, value: ({ facts }) => moment(facts.ticket.openedAt) },
    due: {
      header: columns.due,
      ...MOMENT,
      value: ({ facts: { clock } }) => ('due' in clock ? moment(clock.due) : null),
    },
    takenAt: { header: words.takenAt, ...MOMENT, value: ({ facts }) => moment(facts.ticket.takenAt) },
    allowed: {
      header: columns.allowed,
      ...MINUTES,
      value: ({ facts: { clock } }) => ('due' in clock ? clock.allowedMinutes : null),
    },
    elapsed: {
      header: columns.elapsed,
      ...MINUTES,
      value: ({ facts: { clock } }) => ('due' in clock ? clock.elapsedMinutes : null),
    },
    suspended: { header: columns.suspended, ...MINUTES, value: ({ facts }) => facts.suspendedMinutes },
    verdict: {
      header: columns.verdict,
      width: 18,
      value: ({ facts }) => verdictText(facts.clock.status, catalogue),
    },
    counted: {
      header: columns.counted,
      width: 10,
      value: ({ facts }) => (facts.exclusion === null ? yes : no),
    },
    within: {
      header: columns.within,
      width: 10,
      value: ({ facts }) => (facts.exclusion === null && facts.clock.status === 'met' ? yes : no),
    },
    exclusion: {
      header: columns.exclusion,
      width: 26,
      value: ({ facts }) => (facts.exclusion === null ? null : exclusions[facts.exclusion]),
    },
  } satisfies Record<string, Column>;
}

/** The month of opening as a number, 202603 for March 2026: a text would look like a date to whatever counts by it. */
export function monthOf({ openedOn }: ServiceFacts): number {
  return Number(openedOn.slice(0, 4)) * 100 + Number(openedOn.slice(5, 7));
}

/** How long it took. */
function resolutionColumns(parts: ServiceParts) {
  const { fieldNames, serviceLevelReport } = parts.catalogue;
  const { columns, yes, no } = serviceLevelReport;
  const moment = momentIn(parts);
  return {
    resolvedAt: {
      header: fieldNames.ticket.resolvedAt,
      ...MOMENT,
      value: ({ facts }) => moment(facts.ticket.resolvedAt),
    },
    firstIntervention: {
      header: columns.firstIntervention,
      ...MINUTES,
      value: ({ facts }) => facts.firstInterventionMinutes,
    },
    gross: { header: columns.gross, ...MINUTES, value: ({ facts }) => facts.grossMinutes },
    net: { header: columns.net, ...MINUTES, value: ({ facts }) => facts.netMinutes },
    resolution: {
      header: columns.resolution,
      width: 12,
      value: ({ facts }) => (facts.countsResolution ? yes : no),
    },
  } satisfies Record<string, Column>;
}

/** What the figures come from: what was asked and changed, the system, the versions of the rules. */
function ruleColumns(parts: ServiceParts) {
  const { labels, fieldNames, serviceLevelReport } = parts.catalogue;
  const { ticket: words } = fieldNames;
  const { columns, yes, no } = serviceLevelReport;
  const validFrom = new Map<string, string>(
    parts.calendars.map((calendar) => [calendar.id, calendar.validFrom]),
  );
  return {
    requestedPriority: {
      header: words.requestedPriority,
      width: 11,
      value: ({ facts: { ticket } }) =>
        ticket.requestedPriority === null ? null : labels.ticketPriority[ticket.requestedPriority],
    },
    changes: {
      header: columns.changes,
      width: 40,
      value: ({ facts }) => changesText(facts.changes, parts),
    },
    onCall: {
      header: words.onCall,
      width: 12,
      value: ({ facts }) => (facts.ticket.onCall === true ? yes : no),
    },
    system: { header: words.operatingSystem, width: 20, value: ({ facts }) => facts.system },
    obsolete: { header: columns.obsolete, width: 10, value: ({ facts }) => (facts.isObsolete ? yes : no) },
    warranty: { header: columns.warranty, ...DAY, value: ({ facts }) => onDay(facts.warrantyLastDay) },
    calendar: {
      header: columns.calendar,
      ...DAY,
      value: ({ facts }) => onDay(facts.calendarId === null ? null : validFrom.get(facts.calendarId)),
    },
    serviceLevel: {
      header: columns.serviceLevel,
      ...DAY,
      value: ({ facts }) => onDay(facts.serviceLevelFrom),
    },
  } satisfies Record<string, Column>;
}

/** What the last closing froze, and what differs. @see X-6 */
function frozenColumns(parts: ServiceParts) {
  const { columns } = parts.catalogue.serviceLevelReport;
  const moment = momentIn(parts);
  return {
    frozenAt: {
      header: columns.frozenAt,
      ...MOMENT,
      value: ({ facts }) => moment(facts.frozen?.at ?? null),
    },
    frozenVerdict: {
      header: columns.frozenVerdict,
      width: 18,
      value: ({ facts: { frozen } }) =>
        frozen === null ? null : verdictText(frozen.verdict, parts.catalogue),
    },
    frozenDue: {
      header: columns.frozenDue,
      ...MOMENT,
      value: ({ facts }) => moment(facts.frozen?.due ?? null),
    },
    frozenElapsed: {
      header: columns.frozenElapsed,
      ...MINUTES,
      value: ({ facts }) => facts.frozen?.elapsedMinutes ?? null,
    },
    frozenNet: {
      header: columns.frozenNet,
      ...MINUTES,
      value: ({ facts }) => facts.frozen?.netMinutes ?? null,
    },
    difference: {
      header: columns.difference,
      width: 40,
      value: ({ facts }) => differenceText(facts, parts),
    },
  } satisfies Record<string, Column>;
}
