import { IconMail } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '#renderer/state/text.ts';
import type { TicketLife } from '#renderer/store/use-ticket-life.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { NoticeList } from './notice-list.tsx';

/** What whoever asked was told of a ticket, and what is still to be told, latest first. */
export function NoticesTab({ life }: { readonly life: TicketLife }): ReactNode {
  const { notices } = useText();
  return (
    <div className="pane-scroll" tabIndex={0}>
      {life.notifications.length === 0 ? (
        <Notice icon={IconMail} title={notices.emptyTicket}>
          <p className="soft">{notices.emptyTicketText}</p>
        </Notice>
      ) : (
        <NoticeList label={notices.title} notices={life.notifications.toReversed()} />
      )}
    </div>
  );
}
