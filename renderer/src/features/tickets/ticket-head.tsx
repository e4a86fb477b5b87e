import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactTable } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { useText } from '#renderer/state/text.ts';
import type { TicketRow } from '#renderer/store/ticket-query.ts';
import type { ticketTableFeatures } from './ticket-columns.ts';

const SORTED = { asc: 'ascending', desc: 'descending' } as const;

/** The headings of the ticket list: each sorts by itself. */
export function TicketHead(props: {
  readonly table: ReactTable<typeof ticketTableFeatures, TicketRow>;
}): ReactNode {
  const { tickets } = useText();
  const { table } = props;
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" aria-rowindex={1} className="grid-line tickets-line">
        <div role="columnheader" className="grid-cell tickets-cell--choose">
          <span className="unseen">{tickets.columns.select}</span>
        </div>
        {table.getHeaderGroups()[0]?.headers.map((header) => {
          const sorted = header.column.getIsSorted();
          const Arrow = sorted === 'asc' ? IconArrowUp : IconArrowDown;
          return (
            <div
              key={header.id}
              role="columnheader"
              aria-sort={sorted === false ? 'none' : SORTED[sorted]}
              className={`grid-cell tickets-cell--${header.column.id}`}
            >
              <button type="button" className="grid-sort" onClick={header.column.getToggleSortingHandler()}>
                <span className="clip">
                  <table.FlexRender header={header} />
                </span>
                {sorted !== false && <Arrow size={13} stroke={2.25} aria-hidden />}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
