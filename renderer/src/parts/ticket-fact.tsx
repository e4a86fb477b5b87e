import type { ReactNode } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { useText } from '#renderer/state/text.ts';
import { useTickets } from '#renderer/store/use-tickets.ts';
import './ticket-link.css';

/** The ticket that something came from, to be opened. */
export function TicketFact(props: {
  readonly ticketId: RecordId<'ticket'>;
  readonly onOpenTicket: (ticketId: RecordId<'ticket'>) => void;
}): ReactNode {
  const { followed } = useText();
  const { ticketId, onOpenTicket } = props;
  const ticket = useTickets([ticketId])?.get(ticketId);
  if (ticket === undefined) return followed.unknownTicket;
  const code = ticketCode(ticket);
  return (
    <>
      <button
        type="button"
        className="ticket-link"
        aria-label={followed.openTicketCode(code)}
        onClick={() => onOpenTicket(ticketId)}
      >
        {code}
      </button>{' '}
      {ticket.subject}
    </>
  );
}
