import { memo, type MouseEvent, type ReactNode } from 'react';
import type { TicketRow } from '#renderer/store/ticket-query.ts';
import { useText } from '#renderer/state/text.ts';
import type { CellTools } from './ticket-cells.tsx';
import { SHOWN_COLUMNS } from './ticket-columns.ts';

interface TicketLineProps {
  readonly row: TicketRow;
  /** The same object as long as texts and formats are the same. */
  readonly tools: CellTools;
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

function nothingYet(): void {
  // The click has already said what the box shows next.
}

function Line(props: TicketLineProps): ReactNode {
  const { row, tools, place } = props;
  return (
    <div
      id={lineId(place)}
      role="row"
      aria-rowindex={place + 2}
      aria-selected={props.isChosen}
      className="grid-line tickets-line"
      data-active={props.isActive || undefined}
      data-open={props.isOpen || undefined}
      style={{ transform: `translateY(${props.offset}px)` }}
      onClick={(event) => props.onOpen(place, event)}
    >
      <div role="gridcell" className="grid-cell tickets-cell--choose">
        <input
          type="checkbox"
          className="tickets-choose"
          tabIndex={-1}
          aria-label={`${tools.text.tickets.columns.select} ${row.code}`}
          checked={props.isChosen}
          onClick={(event) => {
            event.stopPropagation();
            props.onToggle(place, event.shiftKey);
          }}
          onChange={nothingYet}
        />
      </div>
      {SHOWN_COLUMNS.map(([id, write]) => (
        <div key={id} role="gridcell" className={`grid-cell tickets-cell--${id}`}>
          {write(row, tools)}
        </div>
      ))}
    </div>
  );
}

/** A row of the ticket list: drawn again only when what it shows changes. */
export const TicketLine = memo(Line);

/** The place of a row that is being fetched. */
export const WaitingLine = memo(function WaitingLine({
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
      className="grid-line tickets-line tickets-line--waiting"
      style={{ transform: `translateY(${offset}px)` }}
    >
      <div role="gridcell" className="grid-cell">
        <span className="unseen">{table.rowLoading}</span>
      </div>
    </div>
  );
});
