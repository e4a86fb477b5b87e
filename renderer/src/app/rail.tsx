import {
  IconAddressBook,
  IconCurrencyEuro,
  IconDevices,
  IconHome,
  IconInfoCircle,
  IconKey,
  IconListCheck,
  IconMail,
  IconRefresh,
  IconReportAnalytics,
  IconSettings,
  IconSun,
  IconTicket,
  IconTool,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isContactAlone } from '#shared/domain/on-site/on-site-people.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useFollowedWaiting } from '#renderer/features/followed/use-followed-records.ts';
import { useWaiting } from '#renderer/features/handovers/use-waiting.ts';
import { useCostWaiting } from '#renderer/features/costs/use-waiting.ts';
import { useOnSiteWaiting } from '#renderer/features/on-site/use-waiting.ts';
import { useOutbox } from '#renderer/features/tickets/notices/use-outbox.ts';
import { useAccess } from '#renderer/store/archive-context.tsx';
import { useContested } from '#renderer/store/record-hooks.ts';
import { useHolds } from '#renderer/store/use-may.ts';
import {
  COSTS,
  FOLLOWED,
  HANDOVERS,
  ON_SITE,
  INVENTORY,
  OUTBOX,
  REGISTRY,
  SEAT,
  SYNC,
  TICKETS,
  TODAY,
} from './paths.ts';

const ICON = { size: 19, stroke: 1.75, 'aria-hidden': true } as const;

/** How much waits behind a link. */
function Count(props: {
  readonly count: number;
  /** What waits, in words, for those who do not see the number. */
  readonly words: (count: string) => string;
}): ReactNode {
  const formats = useFormats();
  const { count, words } = props;
  if (count === 0) return null;
  return (
    <span className="rail__count tabular">
      <span aria-hidden>{formats.integer(count)}</span>
      <span className="unseen">{words(formats.integer(count))}</span>
    </span>
  );
}

/** The synchronisation, with how many concurrent changes wait to be looked at. */
function SyncLink(): ReactNode {
  const { shell, syncScreen } = useText();
  return (
    <Link className="rail__link" to={SYNC} params={{ section: undefined }}>
      <IconRefresh {...ICON} />
      {shell.screens.sync}
      <Count count={useContested()?.length ?? 0} words={syncScreen.conflictsWaiting} />
    </Link>
  );
}

/** The notifications, with how many wait to be sent. */
function OutboxLink(): ReactNode {
  const { notices } = useText();
  return (
    <Link className="rail__link" to={OUTBOX}>
      <IconMail {...ICON} />
      {notices.title}
      <Count count={useOutbox()?.length ?? 0} words={notices.waiting} />
    </Link>
  );
}

/** What is followed beside the queue, with how much of it waits for somebody. */
function FollowedLink(): ReactNode {
  const { shell, followed } = useText();
  return (
    <Link className="rail__link" to={FOLLOWED} params={{ section: undefined, recordId: undefined }}>
      <IconListCheck {...ICON} />
      {shell.screens.followed}
      <Count count={useFollowedWaiting()} words={followed.waiting} />
    </Link>
  );
}

/** The hand-overs, with how much of all their parts waits for somebody. */
function HandoversLink(): ReactNode {
  const { shell, handovers } = useText();
  const waiting = total(useWaiting());
  return (
    <Link className="rail__link" to={HANDOVERS} params={{ section: undefined, recordId: undefined }}>
      <IconKey {...ICON} />
      {shell.screens.handovers}
      <Count count={waiting} words={handovers.waiting} />
    </Link>
  );
}

/** Work on site, with how much of it waits for somebody. */
function OnSiteLink(): ReactNode {
  const { shell, onSite } = useText();
  return (
    <Link className="rail__link" to={ON_SITE} params={{ section: undefined, recordId: undefined }}>
      <IconTool {...ICON} />
      {shell.screens.onSite}
      <Count count={total(useOnSiteWaiting())} words={onSite.waiting} />
    </Link>
  );
}

/** The costs, with how much is missing before they can be divided. */
function CostsLink(): ReactNode {
  const { shell, costs } = useText();
  return (
    <Link className="rail__link" to={COSTS} params={{ section: undefined, recordId: undefined }}>
      <IconCurrencyEuro {...ICON} />
      {shell.screens.costs}
      <Count count={total(useCostWaiting())} words={costs.waiting} />
    </Link>
  );
}

/** How much waits in all the parts of a screen. */
function total(waiting: Readonly<Partial<Record<string, number>>>): number {
  return Object.values(waiting).reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/** The screens of the console. */
export function Rail(): ReactNode {
  const { shell, contactHome } = useText();
  const isContact = isContactAlone(useAccess());
  const runsDesk = useHolds('runDesk');
  const handsOver = useHolds('handOver');
  const reports = useHolds('exportReports');
  const logsOnSite = useHolds('logOnSite');
  const seesCosts = useHolds('seeCosts');
  return (
    <nav className="rail" aria-label={shell.sections}>
      {isContact ? (
        <Link className="rail__link" to={SEAT}>
          <IconHome {...ICON} />
          {contactHome.screen}
        </Link>
      ) : (
        <Link className="rail__link" to={TODAY}>
          <IconSun {...ICON} />
          {shell.screens.today}
        </Link>
      )}
      <Link className="rail__link" to={TICKETS} params={{ ticketId: undefined }}>
        <IconTicket {...ICON} />
        {shell.screens.tickets}
      </Link>
      {logsOnSite && <OnSiteLink />}
      <Link className="rail__link" to={INVENTORY} params={{ section: undefined, recordId: undefined }}>
        <IconDevices {...ICON} />
        {shell.screens.inventory}
      </Link>
      {handsOver && <HandoversLink />}
      {seesCosts && <CostsLink />}
      {runsDesk && <OutboxLink />}
      {runsDesk && <FollowedLink />}
      {reports && (
        <Link className="rail__link" to="/report">
          <IconReportAnalytics {...ICON} />
          {shell.screens.report}
        </Link>
      )}
      <hr className="rail__line" />
      {reports && (
        <Link className="rail__link" to={REGISTRY} params={{ section: undefined, recordId: undefined }}>
          <IconAddressBook {...ICON} />
          {shell.screens.registry}
        </Link>
      )}
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
