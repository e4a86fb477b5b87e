import { IconGitMerge } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import type { TicketRow } from '#renderer/store/ticket-query.ts';
import { TakeMark } from '#renderer/ui/take-mark.tsx';
import { PRIORITY_TONE, STATE_ICON, STATE_TONE } from '#renderer/ui/ticket-chips.tsx';

/** What the cells are written with: asked for once a table, not once a cell. */
export interface CellTools {
  readonly text: Catalogue;
  readonly formats: Formats;
}

/** Writes one cell of a row. Plain functions: thousands of rows pass by in a long list. */
export type WriteCell = (row: TicketRow, tools: CellTools) => ReactNode;

export const codeCell: WriteCell = ({ numbered, code }, { text }) =>
  numbered ? (
    code
  ) : (
    <span title={text.tickets.table.notNumbered} className="soft">
      {code}
    </span>
  );

export const subjectCell: WriteCell = ({ conflicts, subject }, { text }) =>
  conflicts ? (
    <>
      <IconGitMerge
        className="tickets-conflict"
        size={15}
        role="img"
        aria-label={`${text.tickets.table.conflict}: `}
      />
      <span className="clip">{subject}</span>
    </>
  ) : (
    subject
  );

export const priorityCell: WriteCell = ({ priority }, { text }) => (
  <span className={`chip chip--${PRIORITY_TONE[priority]}`}>{text.labels.ticketPriority[priority]}</span>
);

export const stateCell: WriteCell = ({ state }, { text }) => {
  const Sign = STATE_ICON[state];
  return (
    <span className={`state-words state-words--${STATE_TONE[state]}`}>
      <Sign size={15} stroke={2} aria-hidden />
      <span className="clip">{text.labels.ticketState[state]}</span>
    </span>
  );
};

export const operatorCell: WriteCell = ({ operatorName }, { text }) =>
  operatorName ?? <span className="soft">{text.tickets.table.nobody}</span>;

export const openedAtCell: WriteCell = ({ openedAt }, { formats }) => formats.dateTime(openedAt);

export const dueCell: WriteCell = ({ take }, { text, formats }) => (
  <TakeMark take={take} text={text} formats={formats} />
);
