import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { dayOf } from '#shared/domain/rome-time.ts';
import { DaySharedCredentials } from '#renderer/features/handovers/shared/day-shared.tsx';
import type { OnSiteSection } from '#renderer/features/on-site/on-site-section.ts';
import { DayRegisters } from '#renderer/features/on-site/registers/day-registers.tsx';
import { type DayWays, TodayScreen } from '#renderer/features/today/today-screen.tsx';
import { statesOfPreset, type TicketSearch } from '#renderer/features/tickets/ticket-search.ts';
import { useDesk } from '#renderer/store/archive-context.tsx';
import { useNow } from '#renderer/store/use-now.ts';
import { DayBackups } from './day-backups.tsx';
import { DayContacts } from './day-contacts.tsx';
import { DayDocuments } from './day-documents.tsx';
import { DayHandovers } from './day-handovers.tsx';
import { DaySync } from './day-sync.tsx';
import { NEW_RECORD, ON_SITE, TICKETS } from './paths.ts';

/** Where the tickets of the day are worked on: the queue, with one open or with the right filters. */
function useDayWays(day: string): DayWays {
  const navigate = useNavigate();
  const { actor } = useDesk();
  return useMemo(() => {
    const show = (search: TicketSearch) => () =>
      void navigate({ to: TICKETS, params: { ticketId: undefined }, search });
    const open = (ticketId: string) => void navigate({ to: TICKETS, params: { ticketId } });
    return {
      open,
      showMine: show(actor === null ? {} : { operators: [actor], sort: 'due', direction: 'ascending' }),
      showToTake: show({ states: statesOfPreset('toTake'), sort: 'due', direction: 'ascending' }),
      showDue: show({ dueBy: day, sort: 'due', direction: 'ascending' }),
      showWaiting: show({ states: statesOfPreset('waiting'), sort: 'updatedAt', direction: 'ascending' }),
      newTicket: () => open(NEW_RECORD),
    };
  }, [navigate, actor, day]);
}

/** The screen of the day. */
export function TodayRoute(): ReactNode {
  const day = dayOf(useNow());
  const navigate = useNavigate();
  const showRegister = (section: OnSiteSection): void => void navigate({ to: ON_SITE, params: { section } });
  return (
    <TodayScreen
      sync={<DaySync />}
      contacts={
        <>
          <DayContacts />
          <DaySharedCredentials />
          <DayHandovers />
          <DayDocuments />
          <DayRegisters onShow={showRegister} />
          <DayBackups />
        </>
      }
      {...useDayWays(day)}
    />
  );
}
