import type { ReactNode } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { useText } from '#renderer/state/text.ts';
import { useTickets } from '#renderer/store/use-tickets.ts';

/** Something that a record says, and what it is called. */
export type Fact = readonly [label: string, value: ReactNode];

/** What a record says, field by field. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  const { followed } = useText();
  return (
    <dl className="facts">
      {facts.map(([label, value]) => (
        <div key={label} className="facts__line">
          <dt>{label}</dt>
          <dd>{value == null || value === '' ? followed.nothing : value}</dd>
        </div>
      ))}
    </dl>
  );
}

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
        className="followed-link"
        aria-label={followed.openTicketCode(code)}
        onClick={() => onOpenTicket(ticketId)}
      >
        {code}
      </button>{' '}
      {ticket.subject}
    </>
  );
}
