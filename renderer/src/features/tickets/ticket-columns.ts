import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { TicketRow } from '#renderer/store/ticket-query.ts';
import {
  codeCell,
  dueCell,
  openedAtCell,
  operatorCell,
  priorityCell,
  stateCell,
  subjectCell,
  type WriteCell,
} from './ticket-cells.tsx';

/** The index sorts; the table only says how. */
export const ticketTableFeatures = tableFeatures({ rowSortingFeature });

/** The columns of the ticket list, in order. Their ids are those that the index sorts by. */
const TICKET_CELLS = {
  code: codeCell,
  subject: subjectCell,
  body: ({ bodyName }) => bodyName,
  requester: ({ requester }) => requester,
  priority: priorityCell,
  state: stateCell,
  due: dueCell,
  operator: operatorCell,
  openedAt: openedAtCell,
} as const satisfies Readonly<Record<string, WriteCell>>;

type ShownColumn = keyof typeof TICKET_CELLS;

/** {@link TICKET_CELLS} as a list. */
export const SHOWN_COLUMNS = Object.entries(TICKET_CELLS) as readonly (readonly [ShownColumn, WriteCell])[];

const helper = createColumnHelper<typeof ticketTableFeatures, TicketRow>();

/** The columns as their headings show them. */
export function ticketColumns({ tickets }: Catalogue) {
  const display = SHOWN_COLUMNS.map(([id]) =>
    helper.accessor((row) => row.code, { id, header: tickets.columns[id] }),
  );
  return helper.columns(display);
}
