import { Button, Group, TextInput } from '@mantine/core';
import { IconPhoneIncoming, IconPhoneOutgoing } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Contact } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { TicketPicker } from '#renderer/features/tickets/acts/ticket-picker.tsx';
import { pickedTicket } from '#renderer/features/tickets/acts/picked-ticket.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';

interface LooseContactProps {
  readonly contact: Contact;
  readonly onTicket: (contactId: RecordId<'contact'>) => void;
}

type Question = 'attach' | 'cancel';

function Attaching({
  contact,
  onDone,
}: {
  readonly contact: Contact;
  readonly onDone: () => void;
}): ReactNode {
  const { contacts } = useText();
  const { act, settle } = usePerform();
  const placeRef = useRef<HTMLDivElement>(null);
  useEffect(() => placeRef.current?.querySelector('input')?.focus(), []);

  async function attach(value: string): Promise<void> {
    const ticketId = pickedTicket(value);
    if (ticketId === null) return;
    const written = await act('attachContact', {
      contactId: contact.id,
      ticketId: ticketId as RecordId<'ticket'>,
    });
    if (settle(written, contacts.attached)) onDone();
  }

  return (
    <div ref={placeRef}>
      <TicketPicker
        label={contacts.attachTo}
        withAsterisk={false}
        value=""
        onValue={(value) => void attach(value)}
      />
    </div>
  );
}

function Cancelling({
  contact,
  onDone,
}: {
  readonly contact: Contact;
  readonly onDone: () => void;
}): ReactNode {
  const { contacts, ticketActs } = useText();
  const { act, settle } = usePerform();
  const [reason, setReason] = useState('');

  async function cancel(): Promise<void> {
    if (reason.trim() === '') return;
    const written = await act('cancelContact', { contactId: contact.id, reason });
    if (settle(written, ticketActs.cancelContact.done)) onDone();
  }

  return (
    <form
      autoComplete="off"
      className="loose-contact__cancel"
      onSubmit={(event) => {
        event.preventDefault();
        void cancel();
      }}
    >
      <TextInput
        autoFocus
        label={ticketActs.reason}
        description={contacts.cancelHint}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button type="submit" size="compact-md" variant="default" disabled={reason.trim() === ''}>
        {ticketActs.cancelContact.submit}
      </Button>
    </form>
  );
}

/** A call of no ticket: attached to one, made into one, or cancelled. */
export function LooseContact({ contact, onTicket }: LooseContactProps): ReactNode {
  const { contacts, labels } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const [asked, setAsked] = useState<Question | null>(null);
  const { personId, personName, direction, channel, reason, bodyId, at, note, reachedAt } = contact;
  const Glyph = direction === 'incoming' ? IconPhoneIncoming : IconPhoneOutgoing;
  const who = (personId === null ? personName : nameOf(personId)) ?? '';
  const about = [
    nameOf(bodyId),
    labels.channel[channel],
    labels.contactDirection[direction],
    reason === null ? null : labels.callReason[reason],
    reachedAt,
  ];
  const toggle = (question: Question) => setAsked(asked === question ? null : question);
  return (
    <li className="loose-contact">
      <p className="loose-contact__head">
        <Glyph size={16} aria-hidden />
        <strong className="clip">{who}</strong>
        <span className="soft tabular">{formats.dateTime(at)}</span>
      </p>
      <p className="soft">{about.filter((part) => part != null && part !== '').join(' · ')}</p>
      <p className="loose-contact__note">{note}</p>
      <Group gap="xs">
        <Button size="compact-sm" variant="light" onClick={() => onTicket(contact.id)}>
          {contacts.makeTicket}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-expanded={asked === 'attach'}
          onClick={() => toggle('attach')}
        >
          {contacts.attach}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-expanded={asked === 'cancel'}
          onClick={() => toggle('cancel')}
        >
          {contacts.cancel}
        </Button>
      </Group>
      {asked === 'attach' && <Attaching contact={contact} onDone={() => setAsked(null)} />}
      {asked === 'cancel' && <Cancelling contact={contact} onDone={() => setAsked(null)} />}
    </li>
  );
}
