import { type ReactNode, useState } from 'react';
import type { Notification } from '#shared/domain/kinds.ts';
import { NoticeCard, type NoticeQuestion } from './notice-card.tsx';
import { NoticeDialog } from './notice-dialog.tsx';
import { useNoticeActs } from './use-notice-acts.ts';

interface Asked {
  readonly question: NoticeQuestion;
  readonly notice: Notification;
}

/** Notifications, and what can be done with each. */
export function NoticeList(props: {
  readonly label: string;
  readonly notices: readonly Notification[];
  readonly aboutOf?: (notice: Notification) => ReactNode;
}): ReactNode {
  const [asked, setAsked] = useState<Asked | null>(null);
  const acts = useNoticeActs();
  return (
    <>
      <ul className="notice-cards" aria-label={props.label}>
        {props.notices.map((notice) => (
          <NoticeCard
            key={notice.id}
            notice={notice}
            acts={acts}
            onAsk={(question, about) => setAsked({ question, notice: about })}
            about={props.aboutOf?.(notice)}
          />
        ))}
      </ul>
      {asked !== null && (
        <NoticeDialog
          key={`${asked.notice.id}/${asked.question}`}
          {...asked}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
