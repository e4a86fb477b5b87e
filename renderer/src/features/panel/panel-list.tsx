import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { RegisterNames } from '#shared/reports/register-names.ts';
import { useFormats, useText } from '#renderer/state/text.ts';

/** As many lines as are shown at first, and as many more each time. */
const LINES = 200;

interface PanelListProps {
  readonly label: string;
  readonly tickets: readonly Ticket[];
  readonly empty: string;
  readonly names: RegisterNames;
  readonly onOpen: (id: RecordId<'ticket'>) => void;
}

function Line(
  props: Omit<PanelListProps, 'tickets' | 'label' | 'empty'> & { readonly ticket: Ticket },
): ReactNode {
  const { panel, labels } = useText();
  const formats = useFormats();
  const { ticket, names, onOpen } = props;
  const code = ticketCode(ticket);
  return (
    <tr>
      <td>
        <button
          type="button"
          className="panel-code"
          aria-label={panel.open(code)}
          onClick={() => onOpen(ticket.id)}
        >
          {code}
        </button>
      </td>
      <td>{formats.date(ticket.openedAt)}</td>
      <td className="panel-subject">{ticket.subject}</td>
      <td>{labels.ticketState[ticket.state]}</td>
      <td>{names.person(ticket.operatorId) ?? panel.unassigned}</td>
    </tr>
  );
}

/** One of the two lists of a panel: number, date, subject, state, operator. */
export function PanelList(props: PanelListProps): ReactNode {
  const { panel, tickets: words } = useText();
  const formats = useFormats();
  const [limit, setLimit] = useState(LINES);
  const { tickets, label, empty } = props;
  if (tickets.length === 0) return <p className="soft panel-empty">{empty}</p>;
  const { number, date, subject, state, operator } = panel.columns;
  const shown = tickets.slice(0, limit);
  return (
    <>
      <table className="panel-list" aria-label={label}>
        <thead>
          <tr>
            {[number, date, subject, state, operator].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((ticket) => (
            <Line key={ticket.id} ticket={ticket} names={props.names} onOpen={props.onOpen} />
          ))}
        </tbody>
      </table>
      <p className="soft panel-count">
        {words.count(formats.integer(shown.length), formats.integer(tickets.length))}
      </p>
      {shown.length < tickets.length && (
        <Button className="no-print" variant="default" onClick={() => setLimit(limit + LINES)}>
          {panel.more}
        </Button>
      )}
    </>
  );
}
