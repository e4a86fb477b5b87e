import { Button, Skeleton } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import type { TicketQuery, TicketRow } from '#renderer/store/ticket-query.ts';
import type { TicketListStatus } from '#renderer/store/ticket-list.ts';
import { type TicketViewOnScreen, useTicketView } from '#renderer/store/use-ticket-view.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { PriorityChip } from '#renderer/ui/ticket-chips.tsx';

interface DayListProps {
  readonly title: string;
  readonly query: TicketQuery;
  /** Rows shown at most: the rest is a click away. */
  readonly atMost: number;
  /** Says when the index is not whole: one list says it for all. */
  readonly tellsStatus?: boolean;
  /** What stands at the end of a line. */
  readonly mark: (row: TicketRow) => ReactNode;
  readonly empty: ReactNode;
  readonly onOpen: (id: RecordId<'ticket'>) => void;
  readonly onShowAll: () => void;
}

const SKELETON_LINES = [0, 1, 2];

function rowsOf({ count, rowAt }: TicketViewOnScreen, atMost: number): readonly TicketRow[] {
  return Array.from({ length: Math.min(count, atMost) }, (_, place) => rowAt(place)).filter(
    (row) => row !== undefined,
  );
}

function Line(props: Pick<DayListProps, 'mark' | 'onOpen'> & { readonly row: TicketRow }): ReactNode {
  const { row, mark, onOpen } = props;
  return (
    <li>
      <button type="button" className="day-line" onClick={() => onOpen(row.id)}>
        <span className="day-line__code tabular">{row.code}</span>
        <span className="day-line__subject clip">{row.subject}</span>
        <span className="day-line__body clip">{row.bodyName}</span>
        <PriorityChip priority={row.priority} />
        <span className="day-line__mark">{mark(row)}</span>
      </button>
    </li>
  );
}

function Partial({ status }: { readonly status: TicketListStatus }): ReactNode {
  const { table } = useText().tickets;
  const sentenceOf = useRefusalSentence();
  switch (status.phase) {
    case 'ready':
      return null;
    case 'building':
      return (
        <p className="soft" role="status">
          {table.partialUnknown}
        </p>
      );
    case 'failed':
      return <p role="alert">{sentenceOf({ code: `archive-${status.failure}`, data: {} })}</p>;
  }
}

/** Some tickets of the day under a title, with how many there are of them. */
export function DayList(props: DayListProps): ReactNode {
  const { shell, today } = useText();
  const formats = useFormats();
  const id = useId();
  const list = useTicketView(props.query);
  const rows = rowsOf(list, props.atMost);
  const isKnown = list.view !== null;
  return (
    <section className="card card--padded day-list" aria-labelledby={id}>
      <div className="day-list__head">
        <h2 id={id}>{props.title}</h2>
        {isKnown && list.count > 0 && (
          <span className="soft tabular">
            {today.ofAll(formats.integer(rows.length), formats.integer(list.count))}
          </span>
        )}
        {list.count > rows.length && (
          <Button size="compact-sm" variant="subtle" ml="auto" onClick={props.onShowAll}>
            {today.showAll}
          </Button>
        )}
      </div>
      {props.tellsStatus === true && <Partial status={list.status} />}
      {!isKnown && (
        <div className="day-list__waiting" role="status" aria-label={shell.loading}>
          {SKELETON_LINES.map((line) => (
            <Skeleton key={line} height={12} radius={6} width={`${88 - line * 12}%`} />
          ))}
        </div>
      )}
      {isKnown && list.count === 0 && <div className="day-list__empty soft">{props.empty}</div>}
      {rows.length > 0 && isKnown && (
        <ul className="day-list__lines" aria-labelledby={id}>
          {rows.map((row) => (
            <Line key={row.id} row={row} mark={props.mark} onOpen={props.onOpen} />
          ))}
        </ul>
      )}
    </section>
  );
}
