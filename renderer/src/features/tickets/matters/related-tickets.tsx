import { ActionIcon } from '@mantine/core';
import { IconLinkOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Ticket } from '#shared/domain/kinds.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { useText } from '#renderer/state/text.ts';
import type { TicketLife } from '#renderer/store/use-ticket-life.ts';
import { useTicketWays } from '#renderer/features/tickets/ticket-ways.ts';
import { useMatterActs } from './use-matter-acts.ts';

/** The tickets that were linked to one: they can be opened, and unlinked. */
export function RelatedTickets(props: { readonly ticket: Ticket; readonly life: TicketLife }): ReactNode {
  const { ticket, life } = props;
  const { ticketMatters } = useText();
  const { showTicket } = useTicketWays();
  const { unlink } = useMatterActs();
  const linked = ticket.relatedIds.flatMap((id) => life.others.get(id) ?? []);
  if (linked.length === 0) return null;
  return (
    <div className="related" role="group" aria-label={ticketMatters.related}>
      <span className="soft">{ticketMatters.related}:</span>
      {linked.map((other) => {
        const code = ticketCode(other);
        return (
          <span key={other.id} className="related__one">
            <button
              type="button"
              className="link-button"
              title={other.subject}
              aria-label={ticketMatters.openTicket(code)}
              onClick={() => showTicket(other.id)}
            >
              {code}
            </button>
            <ActionIcon
              variant="subtle"
              size={24}
              c="var(--ink-soft)"
              aria-label={ticketMatters.unlinkFrom(code)}
              onClick={() => void unlink(ticket.id, other.id)}
            >
              <IconLinkOff size={15} aria-hidden />
            </ActionIcon>
          </span>
        );
      })}
    </div>
  );
}
