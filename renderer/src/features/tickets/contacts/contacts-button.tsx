import { Button } from '@mantine/core';
import { IconPhoneIncoming } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useLooseContacts } from '#renderer/store/use-loose-contacts.ts';

/** How many calls wait for a ticket, and the way to them; nothing when none does. */
export function ContactsButton({ onOpen }: { readonly onOpen: () => void }): ReactNode {
  const { contacts } = useText();
  const formats = useFormats();
  const count = useLooseContacts()?.length ?? 0;
  if (count === 0) return null;
  return (
    <Button variant="default" leftSection={<IconPhoneIncoming size={17} aria-hidden />} onClick={onOpen}>
      {contacts.waiting(formats.integer(count))}
    </Button>
  );
}
