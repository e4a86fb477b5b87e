import type { ReactNode } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useText } from '#renderer/state/text.ts';
import { PaneClose } from '#renderer/ui/pane/pane-close.tsx';
import { LooseContacts } from './loose-contacts.tsx';
import '#renderer/features/tickets/pane/ticket-pane.css';

/** The calls of no ticket, beside the queue. */
export function ContactsPane(props: {
  readonly onTicket: (contactId: RecordId<'contact'>) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { contacts } = useText();
  return (
    <aside className="pane" aria-label={contacts.loose}>
      <div
        className="pane__card card"
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.defaultPrevented) props.onClose();
        }}
      >
        <header className="contacts__head">
          <h2>{contacts.loose}</h2>
          <p className="soft">{contacts.looseText}</p>
          <PaneClose onClose={props.onClose} />
        </header>
        <div className="contacts__scroll">
          <LooseContacts onTicket={props.onTicket} />
        </div>
      </div>
    </aside>
  );
}
