import { Button, Skeleton } from '@mantine/core';
import { IconMailCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Notification } from '#shared/domain/kinds.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useVersioned } from '#renderer/store/record-hooks.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { NoticeList } from './notice-list.tsx';
import { useOutbox } from './use-outbox.ts';

/** As many as one sends in a sitting. */
const PAGE = 50;

interface OutboxProps {
  readonly onShowTicket: (ticketId: RecordId<'ticket'>) => void;
}

function TicketLink({ ticketId, onShowTicket }: OutboxProps & Pick<Notification, 'ticketId'>): ReactNode {
  const { notices } = useText();
  const live = useVersioned('ticket', ticketId);
  if (live.status !== 'ready') return null;
  const code = ticketCode(live.value.record);
  return (
    <button
      type="button"
      className="link-button"
      aria-label={notices.acts.ticket(code)}
      onClick={() => onShowTicket(ticketId)}
    >
      {code}
    </button>
  );
}

function Waiting(props: OutboxProps & { readonly waiting: readonly Notification[] }): ReactNode {
  const { waiting, onShowTicket } = props;
  const { notices } = useText();
  const formats = useFormats();
  const [count, setCount] = useState(PAGE);
  const shown = waiting.slice(0, count);
  if (waiting.length === 0)
    return (
      <Notice icon={IconMailCheck} title={notices.empty}>
        <p className="soft">{notices.emptyText}</p>
      </Notice>
    );
  return (
    <div className="outbox">
      <p className="soft">{notices.lead}</p>
      <NoticeList
        label={notices.title}
        notices={shown}
        aboutOf={({ ticketId }) => <TicketLink ticketId={ticketId} onShowTicket={onShowTicket} />}
      />
      {shown.length < waiting.length && (
        <p>
          {notices.shownOf(formats.integer(shown.length), formats.integer(waiting.length))}{' '}
          <Button size="compact-sm" variant="default" onClick={() => setCount(count + PAGE)}>
            {notices.more}
          </Button>
        </p>
      )}
    </div>
  );
}

/** All the notifications that have not gone, whatever the ticket. @see CAP-3.4.2.1-b */
export function OutboxScreen(props: OutboxProps): ReactNode {
  const { notices } = useText();
  const formats = useFormats();
  const waiting = useOutbox();
  return (
    <Screen
      title={notices.title}
      scrolls
      aside={
        waiting !== undefined && (
          <span className="soft" role="status">
            {notices.waiting(formats.integer(waiting.length))}
          </span>
        )
      }
    >
      {waiting === undefined ? (
        <Skeleton height={160} radius="md" />
      ) : (
        <Waiting {...props} waiting={waiting} />
      )}
    </Screen>
  );
}
