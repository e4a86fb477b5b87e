import type { ReactNode } from 'react';
import type { Ticket } from '#shared/domain/kinds.ts';
import { Composer } from './composer.tsx';
import { Timeline } from './timeline.tsx';

/** What happened to a ticket, and the place to add to it. */
export function Activity({ ticket }: { readonly ticket: Ticket }): ReactNode {
  return (
    <div className="activity">
      <div className="activity__scroll" tabIndex={0}>
        <Timeline ticket={ticket} />
      </div>
      <Composer ticketId={ticket.id} />
    </div>
  );
}
