import { useMemo } from 'react';
import type { Notification } from '#shared/domain/kinds.ts';
import { useText } from '#renderer/state/text.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { useToasts } from '#renderer/ui/use-toasts.tsx';
import { useMailDesk } from '#renderer/parts/mail-desk.ts';

/** What can be done with a notification at once. */
export interface NoticeActs {
  readonly open: (notice: Notification) => Promise<void>;
  readonly markSent: (notice: Notification) => Promise<void>;
  readonly discard: (notice: Notification) => Promise<void>;
}

/** Opens letters in the mail program, and says what became of them. @see CAP-3.4.2.1-b */
export function useNoticeActs(): NoticeActs {
  const { notices } = useText();
  const { act, settle } = usePerform();
  const mail = useMailDesk();
  const toasts = useToasts();
  const sentenceOf = useRefusalSentence();
  return useMemo(() => {
    const markSent = async ({ id: notificationId }: Notification): Promise<void> => {
      settle(await act('markNotificationSent', { notificationId }), notices.said.sent);
    };
    return {
      markSent,
      async open(notice) {
        const { recipient, subject, text } = notice;
        const opened = await mail.compose({ recipient, subject, text });
        if (!opened.ok) toasts.refused(sentenceOf(opened.refusal));
        else
          toasts.offering(opened.value.isWhole ? notices.said.opened : notices.said.openedInPart, {
            label: notices.acts.sent,
            run: () => void markSent(notice),
          });
      },
      async discard({ id: notificationId }) {
        settle(await act('discardNotification', { notificationId }), notices.said.discarded);
      },
    };
  }, [act, settle, mail, notices, toasts, sentenceOf]);
}
