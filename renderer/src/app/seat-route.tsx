import { Navigate, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { isContactAlone } from '#shared/domain/on-site/on-site-people.ts';
import { ContactHomeScreen } from '#renderer/features/contact-home/contact-home-screen.tsx';
import type { HomeWays } from '#renderer/features/contact-home/home-ways.ts';
import { useAccess } from '#renderer/store/archive-context.tsx';
import { INVENTORY, NEW_RECORD, ON_SITE, SEAT, TICKETS } from './paths.ts';

/** Where the home of a municipal contact leads. */
function useHomeWaysOf(): HomeWays {
  const navigate = useNavigate();
  return useMemo(() => {
    const inventory = (section: string, recordId?: string): void =>
      void navigate({ to: INVENTORY, params: { section, recordId } });
    const onSite = (section: string, recordId?: string): void =>
      void navigate({ to: ON_SITE, params: { section, recordId } });
    const ticket = (ticketId: string): void => void navigate({ to: TICKETS, params: { ticketId } });
    return {
      showTicket: ticket,
      reportProblem: () => ticket(NEW_RECORD),
      reportVariation: () => inventory('variations', NEW_RECORD),
      showVariation: (id) => inventory('variations', id),
      showConsumables: () => inventory('consumables'),
      showLog: (id) => onSite('log', id),
      showMedia: (id) => onSite('media', id),
      showEntry: (id) => onSite('rooms', id),
      enterRoom: () => onSite('rooms', NEW_RECORD),
    };
  }, [navigate]);
}

/** The home of whoever works on site. */
export function SeatRoute(): ReactNode {
  return <ContactHomeScreen ways={useHomeWaysOf()} />;
}

/** Where the console begins: at their seat for whoever works there, at the queue for everybody else. */
export function Home(): ReactNode {
  return <Navigate to={isContactAlone(useAccess()) ? SEAT : TICKETS} replace />;
}
