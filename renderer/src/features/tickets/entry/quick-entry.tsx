import { Button } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useText } from '#renderer/state/text.ts';
import { DraftNotice } from '#renderer/ui/draft-notice.tsx';
import { SubmitButton } from '#renderer/ui/submit-button.tsx';
import { PaneClose } from '#renderer/ui/pane/pane-close.tsx';
import { DueLine } from './due-line.tsx';
import { EMPTY_ENTRY } from './entry-draft.ts';
import { EntryFields } from './entry-fields.tsx';
import { type EntryStart, useEntry } from './use-entry.ts';
import '#renderer/features/tickets/pane/ticket-pane.css';
import './quick-entry.css';

/** A ticket of its own, born of no call that was recorded before. */
const AFRESH: EntryStart = { draftKey: 'quick-entry', initial: EMPTY_ENTRY, contactId: null };

export interface QuickEntryProps {
  readonly onOpened: (ticketId: RecordId<'ticket'>) => void;
  readonly onShow: (ticketId: RecordId<'ticket'>) => void;
  readonly onClose: () => void;
  readonly start?: EntryStart;
}

function EntryHeading({ onClose }: Pick<QuickEntryProps, 'onClose'>): ReactNode {
  const { quickEntry } = useText();
  return (
    <header>
      <h2>{quickEntry.title}</h2>
      <p className="soft">{quickEntry.hint}</p>
      <PaneClose onClose={onClose} />
    </header>
  );
}

/** Writes a ticket down while the phone is at the ear. */
export function QuickEntry(props: QuickEntryProps): ReactNode {
  const { quickEntry } = useText();
  const { entry, draft, busy, save } = useEntry(props.start ?? AFRESH, props.onOpened);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save();
    }
    if (event.key === 'Escape' && !event.defaultPrevented) props.onClose();
  }

  return (
    <aside className="pane" aria-label={quickEntry.title}>
      <form
        autoComplete="off"
        className="pane__card card entry"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        onKeyDown={onKeyDown}
      >
        <EntryHeading onClose={props.onClose} />
        {draft.restored && <DraftNotice onDiscard={draft.clear} />}
        <div className="entry__scroll">{draft.ready && <EntryFields {...entry} onShow={props.onShow} />}</div>
        <DueLine {...entry.advice} />
        <div className="pane-form__end">
          <Button variant="subtle" onClick={draft.clear}>
            {quickEntry.discard}
          </Button>
          <SubmitButton busy={busy}>{quickEntry.submit}</SubmitButton>
        </div>
      </form>
    </aside>
  );
}
