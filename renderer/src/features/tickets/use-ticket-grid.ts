import { type SortingState, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useText } from '#renderer/state/text.ts';
import { TICKET_COLUMNS, type TicketQuery, type TicketRow } from '#renderer/store/ticket-query.ts';
import { ticketColumns, ticketTableFeatures } from './ticket-columns.ts';

type Sort = TicketQuery['sort'];

/** The headings say how the list is sorted; its rows are written by themselves. */
const NO_ROWS: readonly TicketRow[] = [];

function sortOf([first]: SortingState): Sort | undefined {
  const column = TICKET_COLUMNS.find((name) => name === first?.id);
  if (column === undefined || first === undefined) return undefined;
  return { column, direction: first.desc ? 'descending' : 'ascending' };
}

/** The headings of a list that is sorted elsewhere. */
export function useTicketGrid(sort: Sort, onSort: (sort: Sort | undefined) => void) {
  const text = useText();
  const columns = useMemo(() => ticketColumns(text), [text]);
  const sorting = useMemo<SortingState>(
    () => [{ id: sort.column, desc: sort.direction === 'descending' }],
    [sort.column, sort.direction],
  );
  return useTable({
    features: ticketTableFeatures,
    columns,
    data: NO_ROWS,
    manualSorting: true,
    enableMultiSort: false,
    sortDescFirst: false,
    state: { sorting },
    onSortingChange: (update) => onSort(sortOf(typeof update === 'function' ? update(sorting) : update)),
  });
}
