import {
  IconAddressBook,
  IconInfoCircle,
  IconMail,
  IconRefresh,
  IconReportAnalytics,
  IconSettings,
  IconTicket,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useOutbox } from '#renderer/features/tickets/notices/use-outbox.ts';
import { useContested } from '#renderer/store/record-hooks.ts';
import { OUTBOX, REGISTRY, SYNC, TICKETS } from './paths.ts';

const ICON = { size: 19, stroke: 1.75, 'aria-hidden': true } as const;

/** The synchronisation, with how many concurrent changes wait to be looked at. */
function SyncLink(): ReactNode {
  const { shell, syncScreen } = useText();
  const formats = useFormats();
  const count = useContested()?.length ?? 0;
  return (
    <Link className="rail__link" to={SYNC} params={{ section: undefined }}>
      <IconRefresh {...ICON} />
      {shell.screens.sync}
      {count > 0 && (
        <span className="rail__count tabular">
          <span aria-hidden>{formats.integer(count)}</span>
          <span className="unseen">{syncScreen.conflictsWaiting(formats.integer(count))}</span>
        </span>
      )}
    </Link>
  );
}

/** The notifications, with how many wait to be sent. */
function OutboxLink(): ReactNode {
  const { notices } = useText();
  const formats = useFormats();
  const count = useOutbox()?.length ?? 0;
  return (
    <Link className="rail__link" to={OUTBOX}>
      <IconMail {...ICON} />
      {notices.title}
      {count > 0 && (
        <span className="rail__count tabular">
          <span aria-hidden>{formats.integer(count)}</span>
          <span className="unseen">{notices.waiting(formats.integer(count))}</span>
        </span>
      )}
    </Link>
  );
}

/** The screens of the console. */
export function Rail(): ReactNode {
  const { shell } = useText();
  return (
    <nav className="rail" aria-label={shell.sections}>
      <Link className="rail__link" to={TICKETS} params={{ ticketId: undefined }}>
        <IconTicket {...ICON} />
        {shell.screens.tickets}
      </Link>
      <OutboxLink />
      <Link className="rail__link" to="/report">
        <IconReportAnalytics {...ICON} />
        {shell.screens.report}
      </Link>
      <hr className="rail__line" />
      <Link className="rail__link" to={REGISTRY} params={{ section: undefined, recordId: undefined }}>
        <IconAddressBook {...ICON} />
        {shell.screens.registry}
      </Link>
      <SyncLink />
      <Link className="rail__link" to="/settings">
        <IconSettings {...ICON} />
        {shell.screens.settings}
      </Link>
      <Link className="rail__link" to="/about">
        <IconInfoCircle {...ICON} />
        {shell.screens.about}
      </Link>
    </nav>
  );
}
