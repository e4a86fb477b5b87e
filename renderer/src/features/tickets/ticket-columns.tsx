import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import { IconGitMerge } from '@tabler/icons-react';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import type { TicketRow } from '#renderer/store/ticket-query.ts';
import { PriorityChip, StateWords } from '#renderer/ui/ticket-chips.tsx';

/** The index sorts; the table only says how. */
export const ticketTableFeatures = tableFeatures({ rowSortingFeature });

const helper = createColumnHelper<typeof ticketTableFeatures, TicketRow>();

/** The columns of the ticket list, in order. Their ids are those that the index sorts by. */
export function ticketColumns({ tickets }: Catalogue, formats: Formats) {
  const { columns, table } = tickets;
  return helper.columns([
    helper.accessor('code', {
      header: columns.code,
      cell: ({ row: { original } }) =>
        original.numbered ? (
          original.code
        ) : (
          <span title={table.notNumbered} className="soft">
            {original.code}
          </span>
        ),
    }),
    helper.accessor('subject', {
      header: columns.subject,
      cell: ({ row: { original } }) => (
        <>
          {original.conflicts && (
            <IconGitMerge
              className="tickets-conflict"
              size={15}
              role="img"
              aria-label={`${table.conflict}: `}
            />
          )}
          <span className="clip">{original.subject}</span>
        </>
      ),
    }),
    helper.accessor('bodyName', { id: 'body', header: columns.body }),
    helper.accessor('requester', { id: 'requester', header: columns.requester }),
    helper.accessor('priority', {
      header: columns.priority,
      cell: ({ row: { original } }) => <PriorityChip priority={original.priority} />,
    }),
    helper.accessor('state', {
      header: columns.state,
      cell: ({ row: { original } }) => <StateWords state={original.state} />,
    }),
    helper.accessor('operatorName', {
      id: 'operator',
      header: columns.operator,
      cell: ({ row: { original } }) => original.operatorName ?? <span className="soft">{table.nobody}</span>,
    }),
    helper.accessor('openedAt', {
      header: columns.openedAt,
      cell: ({ row: { original } }) => formats.dateTime(original.openedAt),
    }),
  ]);
}
