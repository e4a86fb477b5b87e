import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { ServiceFacts } from './service-facts.ts';
import type { ServiceParts } from './service-words.ts';
import { createSheetTable, type SheetTable, type TablePlace } from './sheet-table.ts';

type List = SheetTable<string, ServiceFacts>;

/** The tickets left out of the share, each with the reason. @see CAP-7-c, A-31 */
export function exclusionTable(parts: ServiceParts, place: TablePlace): List {
  const { names, wallClock, catalogue } = parts;
  const { labels, fieldNames, serviceLevelReport } = catalogue;
  const { columns, exclusions } = serviceLevelReport;
  const { ticket: words } = fieldNames;
  return createSheetTable<string, ServiceFacts>(
    {
      code: { header: columns.code, width: 16, value: ({ ticket }) => ticketCode(ticket) },
      body: { header: words.bodyId, width: 30, value: ({ ticket }) => names.body(ticket.bodyId) },
      priority: {
        header: words.priority,
        width: 12,
        value: ({ ticket }) => labels.ticketPriority[ticket.priority],
      },
      reason: {
        header: columns.exclusion,
        width: 34,
        value: ({ exclusion }) => (exclusion === null ? null : exclusions[exclusion]),
      },
      openedAt: {
        header: words.openedAt,
        width: 17,
        format: 'dateTime',
        value: ({ ticket }) => wallClock(ticket.openedAt),
      },
      state: { header: words.state, width: 20, value: ({ ticket }) => labels.ticketState[ticket.state] },
      system: { header: words.operatingSystem, width: 20, value: ({ system }) => system },
      subject: { header: words.subject, width: 48, value: ({ ticket }) => ticket.subject },
    },
    place,
  );
}

/** The tickets of the on-call: expected to be taken while it answers, and in no share. @see A-7, CAP-2.1-a */
export function onCallTable(parts: ServiceParts, place: TablePlace): List {
  const { names, wallClock, catalogue } = parts;
  const { fieldNames, serviceLevelReport } = catalogue;
  const { columns, yes, no } = serviceLevelReport;
  const { ticket: words } = fieldNames;
  return createSheetTable<string, ServiceFacts>(
    {
      code: { header: columns.code, width: 16, value: ({ ticket }) => ticketCode(ticket) },
      body: { header: words.bodyId, width: 30, value: ({ ticket }) => names.body(ticket.bodyId) },
      openedAt: {
        header: words.openedAt,
        width: 17,
        format: 'dateTime',
        value: ({ ticket }) => wallClock(ticket.openedAt),
      },
      takenAt: {
        header: words.takenAt,
        width: 17,
        format: 'dateTime',
        value: ({ ticket: { takenAt } }) => (takenAt === null ? null : wallClock(takenAt)),
      },
      minutes: {
        header: columns.calendarMinutes,
        width: 16,
        format: 'duration',
        value: ({ ticket: { openedAt, takenAt } }) =>
          takenAt === null ? null : Math.floor((takenAt - openedAt) / 60_000),
      },
      taken: {
        header: columns.takenOnCall,
        width: 20,
        value: ({ takenOnCall }) => (takenOnCall === true ? yes : no),
      },
      subject: { header: words.subject, width: 48, value: ({ ticket }) => ticket.subject },
    },
    place,
  );
}
