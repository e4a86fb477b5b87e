import { Skeleton } from '@mantine/core';
import { IconTicketOff } from '@tabler/icons-react';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { Shortcut } from '#renderer/state/shortcuts.ts';
import { useText } from '#renderer/state/text.ts';
import { useShortcuts } from '#renderer/state/use-shortcuts.ts';
import { useVersioned } from '#renderer/store/record-hooks.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { type TicketWays, TicketWaysContext } from '#renderer/features/tickets/ticket-ways.ts';
import { PaneBody } from './pane-body.tsx';
import { PaneClose } from '#renderer/ui/pane/pane-close.tsx';
import './ticket-pane.css';

interface TicketPaneProps {
  readonly ticketId: RecordId<'ticket'>;
  /** The pane was asked for from the keyboard: it takes the focus. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
  readonly ways: TicketWays;
}

function PaneContent({ ticketId }: { readonly ticketId: RecordId<'ticket'> }): ReactNode {
  const { shell, ticketPane } = useText();
  const live = useVersioned('ticket', ticketId);
  switch (live.status) {
    case 'loading':
      return (
        <div className="pane-skeleton" role="status" aria-label={shell.loading}>
          <Skeleton height={14} width="55%" />
          <Skeleton height={22} width="80%" />
          <Skeleton height={20} width="65%" />
          <Skeleton height={120} radius="md" />
        </div>
      );
    case 'missing':
      return (
        <Notice icon={IconTicketOff} title={ticketPane.missing}>
          <p className="soft">{ticketPane.missingText}</p>
        </Notice>
      );
    case 'ready':
      return <PaneBody key={ticketId} seen={live.value} />;
  }
}

/** One ticket, beside the list. */
export function TicketPane({ ticketId, takesFocus, onClose, ways }: TicketPaneProps): ReactNode {
  const { tickets, ticketPane } = useText();
  const live = useVersioned('ticket', ticketId);
  const paneRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) paneRef.current?.focus();
  }, [takesFocus, ticketId]);
  useShortcuts(
    useMemo<readonly Shortcut[]>(
      () => [{ keys: 'escape', label: tickets.shortcuts.leave, run: onClose }],
      [tickets, onClose],
    ),
  );
  const label = live.status === 'ready' ? ticketPane.label(ticketCode(live.value.record)) : tickets.title;
  return (
    <aside className="pane" aria-label={label}>
      <div ref={paneRef} className="pane__card card" tabIndex={-1}>
        <PaneClose onClose={onClose} />
        <TicketWaysContext value={ways}>
          <PaneContent ticketId={ticketId} />
        </TicketWaysContext>
      </div>
    </aside>
  );
}
