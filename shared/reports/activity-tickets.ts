import type { Instant } from '#shared/domain/instant.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { ActivityFacts } from './activity-facts.ts';
import type { RegisterNames } from './register-names.ts';
import { createSheetTable, type SheetTable, type TableColumn, type TablePlace } from './sheet-table.ts';
import type { WallClock } from './wall-clock.ts';
import type { Cell } from './workbook-plan.ts';

/** The columns of the sheet that every figure of the activity report is counted from. */
export type ActivityColumn = keyof ReturnType<typeof ticketColumns> | keyof ReturnType<typeof courseColumns>;

/** What the rows of that sheet are made with. */
export interface ActivityRowParts {
  readonly names: RegisterNames;
  readonly wallClock: WallClock;
  readonly catalogue: Catalogue;
}

/** The sheet that every figure of the activity report is counted from. */
export function activityTable(
  parts: ActivityRowParts,
  place: TablePlace,
): SheetTable<ActivityColumn, ActivityFacts> {
  return createSheetTable<ActivityColumn, ActivityFacts>(
    { ...ticketColumns(parts), ...courseColumns(parts) },
    place,
  );
}

type Column = TableColumn<ActivityFacts>;

const MOMENT = { width: 17, format: 'dateTime' } as const;

/** Which ticket it is, and in which row it is counted. */
function ticketColumns({ names, catalogue }: ActivityRowParts) {
  const { labels, fieldNames, reference, activityReport } = catalogue;
  const { ticket: words } = fieldNames;
  const { columns, yes, no } = activityReport;
  const answer = (value: boolean): string => (value ? yes : no);
  return {
    code: { header: columns.code, width: 16, value: ({ ticket }) => ticketCode(ticket) },
    body: { header: words.bodyId, width: 30, value: ({ ticket }) => names.body(ticket.bodyId) },
    function: {
      header: columns.function,
      width: 10,
      format: 'integer',
      value: ({ ticket }) => ticket.ictFunction,
    },
    activity: {
      header: words.serviceActivity,
      width: 34,
      value: ({ ticket: { serviceActivity } }) =>
        serviceActivity === null ? null : reference.activities[serviceActivity],
    },
    product: {
      header: words.serviceProduct,
      width: 34,
      value: ({ ticket: { serviceProduct } }) =>
        serviceProduct === null ? null : reference.products[serviceProduct],
    },
    reason: { header: words.reason, width: 28, value: ({ ticket }) => labels.callReason[ticket.reason] },
    subject: { header: words.subject, width: 44, value: ({ ticket }) => ticket.subject },
    state: { header: words.state, width: 20, value: ({ ticket }) => labels.ticketState[ticket.state] },
    counted: { header: columns.counted, width: 10, value: ({ isCounted }) => answer(isCounted) },
    concluded: { header: columns.concluded, width: 10, value: ({ isConcluded }) => answer(isConcluded) },
  } satisfies Record<string, Column>;
}

/** How it went. */
function courseColumns({ wallClock, catalogue }: ActivityRowParts) {
  const { labels, fieldNames, activityReport } = catalogue;
  const { ticket: words } = fieldNames;
  const { columns, yes, no } = activityReport;
  const moment = (instant: Instant | null): Cell => (instant === null ? null : wallClock(instant));
  return {
    mode: {
      header: words.solutionMode,
      width: 20,
      value: ({ ticket: { solutionMode } }) =>
        solutionMode === null ? null : labels.solutionMode[solutionMode],
    },
    outcome: {
      header: words.outcome,
      width: 22,
      value: ({ ticket: { outcome } }) => (outcome === null ? null : labels.outcome[outcome]),
    },
    category: {
      header: words.category,
      width: 20,
      value: ({ ticket: { category } }) => (category === null ? null : labels.ticketCategory[category]),
    },
    extraordinary: {
      header: words.extraordinaryProblem,
      width: 14,
      value: ({ ticket }) => (ticket.extraordinaryProblem === true ? yes : no),
    },
    openedAt: { header: words.openedAt, ...MOMENT, value: ({ ticket }) => wallClock(ticket.openedAt) },
    firstInterventionAt: {
      header: words.firstInterventionAt,
      ...MOMENT,
      value: ({ ticket }) => moment(ticket.firstInterventionAt),
    },
    interventionDays: {
      header: columns.interventionDays,
      width: 12,
      format: 'integer',
      value: ({ interventionDays }) => interventionDays,
    },
    closedAt: { header: words.closedAt, ...MOMENT, value: ({ ticket }) => moment(ticket.closedAt) },
  } satisfies Record<string, Column>;
}
