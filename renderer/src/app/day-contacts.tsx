import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { LooseContacts } from '#renderer/features/tickets/contacts/loose-contacts.tsx';
import { useText } from '#renderer/state/text.ts';
import { useLooseContacts } from '#renderer/store/use-loose-contacts.ts';
import { entryOf } from './beside-queue.ts';
import { TICKETS } from './paths.ts';

/** The calls that have no ticket yet, on the screen of the day: nothing where there are none. @see CAP-3.1.2-a */
export function DayContacts(): ReactNode {
  const { contacts } = useText();
  const navigate = useNavigate();
  const waiting = useLooseContacts()?.length ?? 0;
  if (waiting === 0) return null;
  return (
    <section className="card card--padded" aria-labelledby="day-contacts">
      <h2 id="day-contacts" className="day-contacts__title">
        {contacts.loose}
      </h2>
      <LooseContacts
        onTicket={(contactId) => void navigate({ to: TICKETS, params: { ticketId: entryOf(contactId) } })}
      />
    </section>
  );
}
