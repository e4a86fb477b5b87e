import { type SortingState, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useFormats, useText } from '#renderer/state/text.ts';
import { TICKET_COLUMNS, type TicketQuery, type TicketRow } from '#renderer/store/ticket-query.ts';
import { ticketColumns, ticketTableFeatures } from './ticket-columns.tsx';

type Sort = TicketQuery['sort'];

function sortOf([first]: SortingState): Sort | undefined {
  const column = TICKET_COLUMNS.find((name) => name === first?.id);
  if (column === undefined || first === undefined) return undefined;
  return { column, direction: first.desc ? 'descending' : 'ascending' };
}

/** The table over the rows in sight, sorted elsewhere. */
export function useTicketGrid(
  rows: readonly TicketRow[],
  sort: Sort,
  onSort: (sort: Sort | undefined) => void,
) {
  const text = useText();
  const formats = useFormats();
  const columns = useMemo(() => ticketColumns(text, formats), [text, formats]);
  const sorting = useMemo<SortingState>(
    () => [{ id: sort.column, desc: sort.direction === 'descending' }],
    [sort.column, sort.direction],
  );
  return useTable({
    features: ticketTableFeatures,
    columns,
    data: rows,
    getRowId: (row) => row.id,
    manualSorting: true,
    enableMultiSort: false,
    sortDescFirst: false,
    state: { sorting },
    onSortingChange: (update) => onSort(sortOf(typeof update === 'function' ? update(sorting) : update)),
  });
}
