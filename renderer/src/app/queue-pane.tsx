import type { ReactNode } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { ContactEntry } from '#renderer/features/tickets/contacts/contact-entry.tsx';
import { ContactsPane } from '#renderer/features/tickets/contacts/contacts-pane.tsx';
import { AssetEntry } from '#renderer/features/tickets/entry/asset-entry.tsx';
import { QuickEntry } from '#renderer/features/tickets/entry/quick-entry.tsx';
import { TicketPane } from '#renderer/features/tickets/pane/ticket-pane.tsx';
import type { TicketWays } from '#renderer/features/tickets/ticket-ways.ts';
import { type BesideQueue, entryOf } from './beside-queue.ts';

interface QueuePaneProps {
  readonly beside: BesideQueue;
  /** The ticket that was entered, rather than followed with the arrows. */
  readonly entered: RecordId<'ticket'> | undefined;
  readonly onOpen: (ticketId: RecordId<'ticket'>) => void;
  readonly onGo: (place: string) => void;
  readonly onClose: () => void;
  readonly ways: TicketWays;
}

/** What stands beside the queue: a ticket, one being written down, the calls that have none, or nothing. */
export function QueuePane({ beside, entered, onOpen, onGo, onClose, ways }: QueuePaneProps): ReactNode {
  const entry = { onOpened: onOpen, onShow: onOpen, onClose };
  switch (beside.is) {
    case 'nothing':
      return null;
    case 'contacts':
      return <ContactsPane onTicket={(contactId) => onGo(entryOf(contactId))} onClose={onClose} />;
    case 'entry':
      return beside.contactId === null ? (
        <QuickEntry {...entry} />
      ) : (
        <ContactEntry {...entry} contactId={beside.contactId} />
      );
    case 'assetEntry':
      return <AssetEntry {...entry} assetId={beside.assetId} />;
    case 'ticket':
      return (
        <TicketPane
          ticketId={beside.ticketId}
          takesFocus={entered === beside.ticketId}
          onClose={onClose}
          ways={ways}
        />
      );
  }
}
