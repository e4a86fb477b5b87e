import { ActionIcon, Button, CopyButton, Menu } from '@mantine/core';
import { type Icon, IconCircleCheck, IconDots, IconMail, IconMailExclamation } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Notification } from '#shared/domain/kinds.ts';
import type { NotificationState } from '#shared/domain/notification.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { Chip, type Tone } from '#renderer/ui/chip.tsx';
import type { NoticeActs } from './use-notice-acts.ts';
import './notices.css';

const STATE_ICON: Readonly<Record<NotificationState, Icon>> = {
  toSend: IconMail,
  sent: IconCircleCheck,
  failed: IconMailExclamation,
};

const STATE_TONE: Readonly<Record<NotificationState, Tone>> = {
  toSend: 'attention',
  sent: 'good',
  failed: 'bad',
};

/** What is asked about a notification. */
export type NoticeQuestion = 'edit' | 'fail';

interface NoticeCardProps {
  readonly notice: Notification;
  readonly acts: NoticeActs;
  readonly onAsk: (question: NoticeQuestion, notice: Notification) => void;
  /** What stands beside the heading: which ticket it is about. */
  readonly about?: ReactNode;
}

function NoticeMenu({ notice, acts, onAsk }: NoticeCardProps): ReactNode {
  const { notices, ticketActs } = useText();
  const { acts: words } = notices;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size={30} aria-label={words.of(ticketActs.menu, notice.subject)}>
          <IconDots size={17} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {notice.state !== 'sent' && <Menu.Item onClick={() => onAsk('edit', notice)}>{words.edit}</Menu.Item>}
        {notice.state !== 'failed' && (
          <Menu.Item onClick={() => onAsk('fail', notice)}>{words.fail}</Menu.Item>
        )}
        {notice.state !== 'sent' && (
          <Menu.Item color="var(--bad)" onClick={() => void acts.discard(notice)}>
            {words.discard}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function NoticeButtons(props: NoticeCardProps): ReactNode {
  const { notice, acts } = props;
  const { acts: words } = useText().notices;
  const { subject, text, state } = notice;
  return (
    <div className="notice-card__acts">
      {state !== 'sent' && (
        <Button
          size="compact-sm"
          aria-label={words.of(words.open, subject)}
          onClick={() => void acts.open(notice)}
        >
          {words.open}
        </Button>
      )}
      <CopyButton value={`${subject}\n\n${text}`} timeout={2_000}>
        {({ copied, copy }) => (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={words.of(words.copy, subject)}
            onClick={copy}
          >
            <span aria-live="polite">{copied ? words.copied : words.copy}</span>
          </Button>
        )}
      </CopyButton>
      {state !== 'sent' && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={words.of(words.sent, subject)}
          onClick={() => void acts.markSent(notice)}
        >
          {words.sent}
        </Button>
      )}
      <NoticeMenu {...props} />
    </div>
  );
}

/** One message to whoever asked: what it says, whether it has gone, what can be done with it. @see CAP-3.4.2.1-b */
export function NoticeCard(props: NoticeCardProps): ReactNode {
  const { notice, about } = props;
  const { notices, labels, ticketPane } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { type, state, recipient, subject, text, preparedAt, by, sentAt, failure } = notice;
  const who = nameOf(by) ?? ticketPane.timeline.unknownPerson;
  return (
    <li className="notice-card">
      <p className="notice-card__head">
        <strong>{labels.notificationType[type]}</strong>
        <Chip tone={STATE_TONE[state]} icon={STATE_ICON[state]}>
          {labels.notificationState[state]}
        </Chip>
        {about}
      </p>
      <p>{subject}</p>
      <p className="soft">
        {recipient === null ? notices.noAddress : notices.to(recipient)}
        {' · '}
        {sentAt === null
          ? notices.prepared(formats.dateTime(preparedAt), who)
          : notices.sentAt(formats.dateTime(sentAt))}
      </p>
      {failure !== null && <p className="notice-card__failure">{notices.failed(failure)}</p>}
      <details>
        <summary>{notices.show}</summary>
        <p className="notice-card__text">{text}</p>
      </details>
      <NoticeButtons {...props} />
    </li>
  );
}
