import { Skeleton } from '@mantine/core';
import { IconPhoneCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useText } from '#renderer/state/text.ts';
import { useLooseContacts } from '#renderer/store/use-loose-contacts.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { LooseContact } from './loose-contact.tsx';
import './contacts.css';

/** The calls of no ticket, latest first. @see CAP-3.1.2-a */
export function LooseContacts(props: {
  readonly onTicket: (contactId: RecordId<'contact'>) => void;
}): ReactNode {
  const { contacts, shell } = useText();
  const found = useLooseContacts();
  if (found === undefined)
    return <Skeleton height={90} radius="md" role="status" aria-label={shell.loading} />;
  if (found.length === 0)
    return (
      <Notice icon={IconPhoneCheck} title={contacts.none}>
        <p>{contacts.noneText}</p>
      </Notice>
    );
  return (
    <ul className="loose-contacts" aria-label={contacts.loose}>
      {found.map((contact) => (
        <LooseContact key={contact.id} contact={contact} onTicket={props.onTicket} />
      ))}
    </ul>
  );
}
