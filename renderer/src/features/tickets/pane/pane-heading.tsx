import { IconBell, IconUser } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Ticket } from '#shared/domain/kinds.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { PriorityChip, StateChip } from '#renderer/ui/ticket-chips.tsx';

/** What a ticket is, at a glance. */
export function PaneHeading({ ticket }: { readonly ticket: Ticket }): ReactNode {
  const { labels, ticketPane } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const place = [nameOf(ticket.bodyId), ticket.seatId === null ? undefined : nameOf(ticket.seatId)];
  const operator = ticket.operatorId === null ? undefined : nameOf(ticket.operatorId);
  return (
    <header className="pane-heading">
      <p className="soft tabular pane-heading__line">
        {ticketCode(ticket)}
        {ticket.number === null && ` (${ticketPane.notNumbered})`}
        {place.filter((name) => name !== undefined).map((name) => ` · ${name}`)}
        {` · ${labels.channel[ticket.channel]}`}
      </p>
      <h2>{ticket.subject}</h2>
      <div className="pane-heading__chips">
        <PriorityChip priority={ticket.priority} />
        <StateChip state={ticket.state} />
        <Chip>{labels.callReason[ticket.reason]}</Chip>
        {operator !== undefined && <Chip icon={IconUser}>{operator}</Chip>}
        {ticket.reminders > 0 && (
          <Chip tone="attention" icon={IconBell}>
            {ticketPane.facts.reminders(formats.integer(ticket.reminders))}
          </Chip>
        )}
        {[...ticket.tags].map((tag) => (
          <Chip key={tag}>#{tag}</Chip>
        ))}
      </div>
    </header>
  );
}
