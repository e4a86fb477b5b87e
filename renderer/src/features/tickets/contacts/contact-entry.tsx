import type { ReactNode } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useText } from '#renderer/state/text.ts';
import { useRecords, useVersioned } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { QuickEntry, type QuickEntryProps } from '#renderer/features/tickets/entry/quick-entry.tsx';
import { entryOfContact } from './contact-draft.ts';

/** A new ticket born of a call: what was said is filled in, and the call is attached to it once it is recorded. @see CAP-3.1.2-a */
export function ContactEntry(
  props: QuickEntryProps & { readonly contactId: RecordId<'contact'> },
): ReactNode {
  const { contactId, ...entry } = props;
  const { shell } = useText();
  const nameOf = useNames();
  const live = useVersioned('contact', contactId);
  // The name of whoever called is part of what the draft begins with.
  const people = useRecords('person');
  if (live.status === 'loading' || people === undefined)
    return <aside className="pane" aria-label={shell.loading} />;
  if (live.status === 'missing') return <QuickEntry {...entry} />;
  const initial = entryOfContact(live.value.record, nameOf);
  return (
    <QuickEntry
      key={contactId}
      {...entry}
      start={{ draftKey: `quick-entry/${contactId}`, initial, contactId }}
    />
  );
}
