import { useNavigate, useParams } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { isOnSiteSection } from '#renderer/features/on-site/on-site-section.ts';
import type { OnSiteWays } from '#renderer/features/on-site/on-site-ways.ts';
import { OnSiteScreen } from '#renderer/features/on-site/on-site-screen.tsx';
import { INVENTORY, NEW_RECORD, ON_SITE, ON_SITE_REPORT, REGISTRY, TICKETS } from './paths.ts';

/** Where work on site leads. */
function useOnSiteWaysOf(): OnSiteWays {
  const navigate = useNavigate();
  return useMemo(
    () => ({
      showTicket: (ticketId) => void navigate({ to: TICKETS, params: { ticketId } }),
      showAsset: (assetId) =>
        void navigate({ to: INVENTORY, params: { section: 'assets', recordId: assetId } }),
      showConsumables: () => void navigate({ to: INVENTORY, params: { section: 'consumables' } }),
      showSeat: (seatId) => void navigate({ to: REGISTRY, params: { section: 'seats', recordId: seatId } }),
      showBody: (bodyId) => void navigate({ to: REGISTRY, params: { section: 'bodies', recordId: bodyId } }),
      printReport: (reportId) => void navigate({ to: ON_SITE_REPORT, params: { reportId } }),
      show: (section, id) => void navigate({ to: ON_SITE, params: { section, recordId: id } }),
    }),
    [navigate],
  );
}

export function OnSiteRoute(): ReactNode {
  const { section, recordId } = useParams({ from: ON_SITE });
  const navigate = useNavigate();
  const shown = isOnSiteSection(section) ? section : 'log';
  const go = (next: string, id?: string): void =>
    void navigate({ to: ON_SITE, params: { section: next, recordId: id } });
  return (
    <OnSiteScreen
      section={shown}
      onSection={(next) => go(next)}
      openId={recordId === NEW_RECORD ? null : recordId}
      onOpen={(id) => go(shown, id ?? NEW_RECORD)}
      onClose={() => go(shown)}
      ways={useOnSiteWaysOf()}
    />
  );
}
