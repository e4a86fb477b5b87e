import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useText } from '#renderer/state/text.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { ListName } from '#renderer/ui/list-name.tsx';
import { type Cell, type FollowedRow, isTicketCell } from './followed-row.ts';
import type { FollowedSection } from './followed-section.ts';
import '#renderer/parts/ticket-link.css';
import '#renderer/ui/list-table.css';

/** Rows drawn at once: a list is searched, not scrolled through. */
const PAGE = 200;

interface Column {
  readonly label: string;
  readonly isNumber?: boolean;
}

/** The columns of each part, the name's first. */
function useColumns(section: FollowedSection): readonly Column[] {
  const c = useText().followed.columns;
  const columns: Readonly<Record<FollowedSection, readonly Column[]>> = {
    suppliers: [
      { label: c.ticket },
      { label: c.body },
      { label: c.target },
      { label: c.reference },
      { label: c.planned },
      { label: c.days, isNumber: true },
      { label: c.reply },
    ],
    improvements: [
      { label: c.subject },
      { label: c.proposer },
      { label: c.adherence },
      { label: c.state },
      { label: c.proposedAt },
      { label: c.ticket },
    ],
    evolutions: [
      { label: c.subject },
      { label: c.body },
      { label: c.state },
      { label: c.project },
      { label: c.amount, isNumber: true },
      { label: c.approval },
      { label: c.beforeStart },
      { label: c.ticket },
    ],
    variations: [
      { label: c.variation },
      { label: c.body },
      { label: c.state },
      { label: c.proposedAt },
      { label: c.decision },
      { label: c.startedAt },
    ],
    maintenance: [
      { label: c.task },
      { label: c.team },
      { label: c.ticket },
      { label: c.body },
      { label: c.signalledAt },
      { label: c.doneAt },
    ],
    plan: [
      { label: c.action },
      { label: c.area },
      { label: c.state },
      { label: c.dueOn },
      { label: c.percent, isNumber: true },
      { label: c.acts },
    ],
  };
  return columns[section];
}

interface FollowedTableProps {
  readonly section: FollowedSection;
  readonly rows: readonly FollowedRow[];
  readonly openId: string | null | undefined;
  readonly onOpen: (id: string) => void;
  readonly onOpenTicket: (ticketId: RecordId<'ticket'>) => void;
}

function CellWords(props: Pick<FollowedTableProps, 'onOpenTicket'> & { readonly cell: Cell }): ReactNode {
  const { followed } = useText();
  const { cell, onOpenTicket } = props;
  if (typeof cell === 'string') return cell;
  if (!isTicketCell(cell)) return <Chip tone={cell.tone}>{cell.word}</Chip>;
  return (
    <button
      type="button"
      className="ticket-link"
      aria-label={followed.openTicketCode(cell.code)}
      onClick={(event) => {
        event.stopPropagation();
        onOpenTicket(cell.id);
      }}
    >
      {cell.code}
    </button>
  );
}

function Row(
  props: FollowedTableProps & { readonly row: FollowedRow; readonly columns: readonly Column[] },
): ReactNode {
  const { row, columns, openId, onOpen, onOpenTicket } = props;
  return (
    <tr data-open={row.id === openId || undefined} onClick={() => onOpen(row.id)}>
      <th scope="row">
        <ListName onOpen={() => onOpen(row.id)}>{row.name}</ListName>
      </th>
      {columns.slice(1).map(({ label, isNumber = false }, place) => (
        <td key={label} className={isNumber ? 'tabular list-number' : 'tabular'}>
          <CellWords cell={row.cells[place] ?? ''} onOpenTicket={onOpenTicket} />
        </td>
      ))}
    </tr>
  );
}

/** A part of what is followed: the name opens it beside the list. */
export function FollowedTable(props: FollowedTableProps): ReactNode {
  const { followed } = useText();
  const columns = useColumns(props.section);
  const [limit, setLimit] = useState(PAGE);
  const { rows, section } = props;
  return (
    <>
      <table className="list-table" aria-label={followed.sections[section]}>
        <thead>
          <tr>
            {columns.map(({ label, isNumber = false }) => (
              <th key={label} scope="col" className={isNumber ? 'list-number' : ''}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, limit).map((row) => (
            <Row key={row.id} {...props} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
      {rows.length > limit && (
        <Button variant="subtle" fullWidth onClick={() => setLimit(limit + PAGE)}>
          {followed.more}
        </Button>
      )}
    </>
  );
}
