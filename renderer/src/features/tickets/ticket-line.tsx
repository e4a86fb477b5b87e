import { Checkbox } from '@mantine/core';
import type { ReactTable, Row } from '@tanstack/react-table';
import { memo, type MouseEvent, type ReactNode } from 'react';
import { useText } from '#renderer/state/text.ts';
import type { TicketRow } from '#renderer/store/ticket-query.ts';
import type { ticketTableFeatures } from './ticket-columns.tsx';

type Table = ReactTable<typeof ticketTableFeatures, TicketRow>;

interface TicketLineProps {
  readonly table: Table;
  readonly row: Row<typeof ticketTableFeatures, TicketRow>;
  readonly place: number;
  readonly offset: number;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  readonly onOpen: (place: number, event: MouseEvent) => void;
  readonly onToggle: (place: number, isRange: boolean) => void;
}

export function lineId(place: number): string {
  return `ticket-line-${place}`;
}

function Line(props: TicketLineProps): ReactNode {
  const { tickets } = useText();
  const { row, place } = props;
  return (
    <div
      id={lineId(place)}
      role="row"
      aria-rowindex={place + 2}
      aria-selected={props.isChosen}
      className="tickets-line"
      data-active={props.isActive || undefined}
      data-open={props.isOpen || undefined}
      style={{ transform: `translateY(${props.offset}px)` }}
      onClick={(event) => props.onOpen(place, event)}
    >
      <div role="gridcell" className="tickets-cell tickets-cell--choose">
        <Checkbox
          size="xs"
          tabIndex={-1}
          aria-label={`${tickets.columns.select} ${row.original.code}`}
          checked={props.isChosen}
          onClick={(event) => {
            event.stopPropagation();
            props.onToggle(place, event.shiftKey);
          }}
          onChange={() => undefined}
        />
      </div>
      {row.getAllCells().map((cell) => (
        <div key={cell.id} role="gridcell" className={`tickets-cell tickets-cell--${cell.column.id}`}>
          <props.table.FlexRender cell={cell} />
        </div>
      ))}
    </div>
  );
}

/** A row of the ticket list: drawn again only when what it shows changes. */
export const TicketLine = memo(
  Line,
  (before, after) =>
    before.row.original === after.row.original &&
    before.row.getAllCells().length === after.row.getAllCells().length &&
    before.table.options.columns === after.table.options.columns &&
    before.place === after.place &&
    before.offset === after.offset &&
    before.isActive === after.isActive &&
    before.isOpen === after.isOpen &&
    before.isChosen === after.isChosen &&
    before.onOpen === after.onOpen &&
    before.onToggle === after.onToggle,
);

/** The place of a row that is being fetched. */
export function WaitingLine({
  place,
  offset,
}: {
  readonly place: number;
  readonly offset: number;
}): ReactNode {
  const { table } = useText().tickets;
  return (
    <div
      role="row"
      aria-rowindex={place + 2}
      className="tickets-line tickets-line--waiting"
      style={{ transform: `translateY(${offset}px)` }}
    >
      <div role="gridcell" className="tickets-cell">
        <span className="unseen">{table.rowLoading}</span>
      </div>
    </div>
  );
}
