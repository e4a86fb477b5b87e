import type { ReactNode } from 'react';
import type { Ticket } from '#shared/domain/kinds.ts';
import { useText } from '#renderer/state/text.ts';
import type { TicketLife } from '#renderer/store/use-ticket-life.ts';
import { AttachButton } from '#renderer/features/tickets/attachments/attach-button.tsx';
import { AttachmentList } from '#renderer/features/tickets/attachments/attachment-list.tsx';
import { useAttaching } from '#renderer/features/tickets/attachments/use-attaching.ts';
import { useGivenFiles } from '#renderer/features/tickets/attachments/use-given-files.ts';
import type { AskAbout } from '#renderer/features/tickets/matters/ask-about.ts';
import { ChargeMatter } from '#renderer/features/tickets/matters/charge-matter.tsx';
import { PendingMatters } from '#renderer/features/tickets/matters/pending-matters.tsx';
import { RelatedTickets } from '#renderer/features/tickets/matters/related-tickets.tsx';
import { useFillings } from '#renderer/features/tickets/ready-texts/use-fillings.ts';
import { Composer } from './composer.tsx';
import { Timeline } from '#renderer/features/tickets/timeline/timeline.tsx';

interface ActivityProps {
  readonly ticket: Ticket;
  readonly life: TicketLife | undefined;
  readonly onAsk: AskAbout;
}

/** What happened to a ticket, and the place to add to it: words, and files, which may be dropped or pasted on it. */
export function Activity({ ticket, life, onAsk }: ActivityProps): ReactNode {
  const { attachments } = useText();
  const attaching = useAttaching(ticket.id);
  const fillings = useFillings(ticket);
  const { isOver, ...given } = useGivenFiles(attaching.give);
  return (
    <div className={isOver ? 'activity activity--over' : 'activity'} {...given}>
      <div className="activity__scroll" tabIndex={0}>
        {life !== undefined && <PendingMatters ticket={ticket} life={life} onAsk={onAsk} />}
        {life !== undefined && <ChargeMatter ticket={ticket} life={life} onAsk={onAsk} />}
        {life !== undefined && <RelatedTickets ticket={ticket} life={life} />}
        <AttachmentList ticketId={ticket.id} />
        <Timeline life={life} onAsk={onAsk} />
      </div>
      <p className="activity__drop" role="status" hidden={!isOver && attaching.taking === null}>
        {attaching.taking === null ? attachments.drop : attachments.taking(attaching.taking)}
      </p>
      <Composer ticketId={ticket.id} fillings={fillings} extra={<AttachButton attaching={attaching} />} />
    </div>
  );
}
