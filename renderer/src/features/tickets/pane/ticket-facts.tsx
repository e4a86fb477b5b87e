import type { ReactNode } from 'react';
import type { Instant } from '#shared/domain/instant.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { TicketLinks } from './ticket-links.tsx';

type Fact = readonly [label: string, value: string | null | undefined];

function useFacts(ticket: Ticket): readonly Fact[] {
  const { fieldNames, labels } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const names = fieldNames.ticket;
  const named = (id: string | null): string | undefined => (id === null ? undefined : nameOf(id));
  const when = (instant: Instant | null): string | null =>
    instant === null ? null : formats.dateTime(instant);
  return [
    [names.bodyId, named(ticket.bodyId)],
    [names.seatId, named(ticket.seatId)],
    [names.requesterId, named(ticket.requesterId) ?? ticket.requesterName],
    [names.requesterContact, ticket.requesterContact],
    [names.channel, labels.channel[ticket.channel]],
    [names.reason, labels.callReason[ticket.reason]],
    [names.requestedPriority, ticket.requestedPriority && labels.ticketPriority[ticket.requestedPriority]],
    [names.priority, labels.ticketPriority[ticket.priority]],
    [names.team, ticket.team && labels.team[ticket.team]],
    [names.operatorId, named(ticket.operatorId)],
    [names.openedAt, when(ticket.openedAt)],
    [names.takenAt, when(ticket.takenAt)],
    [names.takenBy, named(ticket.takenBy)],
    [names.resolvedAt, when(ticket.resolvedAt)],
    [names.closedAt, when(ticket.closedAt)],
    [names.plan, ticket.plan],
    [names.cause, ticket.cause],
    [names.solution, ticket.solution],
    [names.outcome, ticket.outcome && labels.outcome[ticket.outcome]],
    [names.reminders, formats.integer(ticket.reminders)],
    [names.tags, ticket.tags.join(', ')],
    [names.draftCode, ticket.draftCode],
  ];
}

/** Everything a ticket says, field by field. */
export function TicketFacts({ ticket }: { readonly ticket: Ticket }): ReactNode {
  const { ticketPane } = useText();
  const facts = useFacts(ticket);
  return (
    <div className="pane-scroll" tabIndex={0}>
      <TicketLinks ticket={ticket} />
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label} className="facts__line">
            <dt>{label}</dt>
            <dd>{value == null || value === '' ? ticketPane.facts.none : value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
