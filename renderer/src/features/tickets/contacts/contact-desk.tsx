import { type ReactNode, useMemo, useState } from 'react';
import type { ScreenAct } from '#renderer/state/screen-acts.ts';
import type { Shortcut } from '#renderer/state/shortcuts.ts';
import { useText } from '#renderer/state/text.ts';
import { useScreenActs } from '#renderer/state/use-screen-acts.ts';
import { useShortcuts } from '#renderer/state/use-shortcuts.ts';
import { ContactDialog } from './contact-dialog.tsx';

/** The place where a call is written down from any screen, by its key or from the palette. @see CAP-3.1.2-a */
export function ContactDesk({ onList }: { readonly onList: () => void }): ReactNode {
  const { contacts } = useText();
  const [isOpen, setOpen] = useState(false);
  useShortcuts(
    useMemo<readonly Shortcut[]>(
      () => [{ keys: 'shift+n', label: contacts.record, run: () => setOpen(true) }],
      [contacts],
    ),
  );
  useScreenActs(
    useMemo<readonly ScreenAct[]>(
      () => [
        { id: 'record-contact', label: contacts.record, aside: '⇧ N', run: () => setOpen(true) },
        { id: 'loose-contacts', label: contacts.loose, aside: '', run: onList },
      ],
      [contacts, onList],
    ),
  );
  return isOpen && <ContactDialog onClose={() => setOpen(false)} />;
}
