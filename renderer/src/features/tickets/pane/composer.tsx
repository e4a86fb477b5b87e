import { Button, SegmentedControl } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { z } from 'zod';
import type { RecordId } from '#shared/domain/identity.ts';
import type { ReadyTextFillings } from '#shared/domain/ready-text.ts';
import { VISIBILITIES } from '#shared/domain/ticket-entry.ts';
import type { Shortcut } from '#renderer/state/shortcuts.ts';
import { useText } from '#renderer/state/text.ts';
import { useShortcuts } from '#renderer/state/use-shortcuts.ts';
import { useDraft } from '#renderer/store/use-draft.ts';
import { useHolds } from '#renderer/store/use-may.ts';
import { ReplyField } from '#renderer/features/tickets/ready-texts/reply-field.tsx';
import { usePerform } from '#renderer/parts/use-perform.ts';

const draftSchema = z.object({ text: z.string(), visibility: z.enum(VISIBILITIES) });

const NOTHING: z.infer<typeof draftSchema> = { text: '', visibility: 'internal' };

interface ComposerProps {
  readonly ticketId: RecordId<'ticket'>;
  /** What ready answers are filled in with. */
  readonly fillings: ReadyTextFillings;
  /** What else can be added. */
  readonly extra: ReactNode;
}

/** Adds a comment to the ticket. What is typed is kept, ticket by ticket. */
export function Composer({ ticketId, fillings, extra }: ComposerProps): ReactNode {
  const { ticketPane, tickets, labels } = useText();
  const { composer, said } = ticketPane;
  const [typed, setTyped, draft] = useDraft(`ticket/${ticketId}/comment`, NOTHING, draftSchema);
  const [busy, setBusy] = useState(false);
  // Whoever does not read what the office keeps to itself writes for everybody.
  const isInside = useHolds('workOnTickets');
  const visibility = isInside ? typed.visibility : 'public';
  const { act, settle } = usePerform();
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  useShortcuts(
    useMemo<readonly Shortcut[]>(
      () => [{ keys: 'c', label: tickets.shortcuts.comment, run: () => fieldRef.current?.focus() }],
      [tickets],
    ),
  );

  async function send(): Promise<void> {
    if (typed.text.trim() === '' || busy) return;
    setBusy(true);
    const isDone = settle(
      await act('commentTicket', { ticketId, text: typed.text, visibility }),
      said.commented,
    );
    setBusy(false);
    if (isDone) draft.clear();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
    if (event.key === 'Escape') {
      event.stopPropagation();
      fieldRef.current?.blur();
    }
  }

  return (
    <div className="composer">
      <ReplyField
        fieldRef={fieldRef}
        fillings={fillings}
        variant="unstyled"
        aria-label={composer.label}
        aria-keyshortcuts="c"
        placeholder={composer.placeholder}
        autosize
        minRows={1}
        maxRows={8}
        value={typed.text}
        onValue={(text) => setTyped({ ...typed, text })}
        onKeyDown={onKeyDown}
      />
      <div className="composer__end">
        {isInside && (
          <SegmentedControl
            size="xs"
            aria-label={composer.visibility}
            data={VISIBILITIES.map((value) => ({ value, label: labels.visibility[value] }))}
            value={visibility}
            onChange={(chosen) => setTyped({ ...typed, visibility: chosen })}
          />
        )}
        {extra}
        <Button
          size="compact-md"
          variant={typed.text.trim() === '' ? 'default' : 'filled'}
          loading={busy}
          onClick={() => void send()}
        >
          {composer.submit}
        </Button>
      </div>
    </div>
  );
}
