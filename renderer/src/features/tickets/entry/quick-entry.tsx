import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useText } from '#renderer/state/text.ts';
import { useDraft } from '#renderer/store/use-draft.ts';
import { DraftNotice } from '#renderer/ui/draft-notice.tsx';
import { SubmitButton } from '#renderer/ui/submit-button.tsx';
import { usePerform } from '#renderer/features/tickets/use-perform.ts';
import {
  EMPTY_ENTRY,
  entryArguments,
  entryDraftSchema,
  type EntryField,
  missingInEntry,
} from './entry-draft.ts';
import { EntryFields } from './entry-fields.tsx';
import { SimilarTickets } from './similar-tickets.tsx';
import '#renderer/features/tickets/pane/ticket-pane.css';
import './quick-entry.css';

const DRAFT_KEY = 'quick-entry';

interface QuickEntryProps {
  readonly onOpened: (ticketId: RecordId<'ticket'>) => void;
  readonly onShow: (ticketId: RecordId<'ticket'>) => void;
  readonly onClose: () => void;
}

function useEntry(onOpened: QuickEntryProps['onOpened']) {
  const { ticketPane } = useText();
  const [form, setForm, draft] = useDraft(DRAFT_KEY, EMPTY_ENTRY, entryDraftSchema);
  const [shown, setShown] = useState<readonly EntryField[]>([]);
  const [busy, setBusy] = useState(false);
  const { act, settle } = usePerform();

  async function save(): Promise<void> {
    const missing = missingInEntry(form);
    setShown(missing);
    if (missing.length > 0 || busy) return;
    setBusy(true);
    const written = await act('openTicket', entryArguments(form));
    setBusy(false);
    const code = written.ok ? written.value.value.draftCode : '';
    if (!settle(written, ticketPane.said.opened(code)) || !written.ok) return;
    draft.clear();
    onOpened(written.value.value.ticketId);
  }

  // What was missing and has been filled in since is no longer marked.
  const missing = shown.filter((field) => missingInEntry(form).includes(field));
  return { form, setForm, draft, missing, busy, save };
}

/** Writes a ticket down while the phone is at the ear. */
export function QuickEntry(props: QuickEntryProps): ReactNode {
  const { shell, quickEntry } = useText();
  const { form, setForm, draft, missing, busy, save } = useEntry(props.onOpened);

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
        className="pane__card card entry"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        onKeyDown={onKeyDown}
      >
        <header>
          <h2>{quickEntry.title}</h2>
          <p className="soft">{quickEntry.hint}</p>
          <Tooltip label={shell.close}>
            <ActionIcon
              className="pane__close"
              variant="subtle"
              c="var(--ink-soft)"
              size={30}
              aria-label={shell.close}
              onClick={props.onClose}
            >
              <IconX size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </header>
        {draft.restored && <DraftNotice onDiscard={draft.clear} />}
        <div className="entry__scroll">
          {draft.ready && <EntryFields form={form} onForm={setForm} missing={missing} />}
          <SimilarTickets draft={form} onShow={props.onShow} />
        </div>
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
