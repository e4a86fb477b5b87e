import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { AboutScreen } from '#renderer/features/about/about-screen.tsx';
import { PanelScreen } from '#renderer/features/panel/panel-screen.tsx';
import { followedSectionOf } from '#renderer/features/followed/followed-section.ts';
import { costSectionOf } from '#renderer/features/costs/cost-section.ts';
import { handoverSectionOf } from '#renderer/features/handovers/handover-section.ts';
import { onSiteSectionOf } from '#renderer/features/on-site/on-site-section.ts';
import { inventorySectionOf } from '#renderer/features/inventory/inventory-section.ts';
import { isRegistrySection, sectionOf } from '#renderer/features/registry/registry-section.ts';
import { RegistryScreen } from '#renderer/features/registry/registry-screen.tsx';
import { ReportScreen } from '#renderer/features/report/report-screen.tsx';
import { TicketSheetScreen } from '#renderer/features/report/sheet/ticket-sheet-screen.tsx';
import { SettingsScreen } from '#renderer/features/settings/settings-screen.tsx';
import { SyncScreen } from '#renderer/features/sync/sync-screen.tsx';
import { isSyncSection } from '#renderer/features/sync/sync-section.ts';
import { OutboxScreen } from '#renderer/features/tickets/notices/outbox-screen.tsx';
import { TicketScreen } from '#renderer/features/tickets/ticket-screen.tsx';
import type { TicketWays } from '#renderer/features/tickets/ticket-ways.ts';
import { type TicketSearch, tidySearch } from '#renderer/features/tickets/ticket-search.ts';
import type { ContestedRecord } from '#renderer/store/contested.ts';
import { BackupCard } from './backup/backup-card.tsx';
import { besideQueue, LOOSE_CONTACTS } from './beside-queue.ts';
import { ShareCard } from './attach/share-card.tsx';
import { useDeskActs } from './desk-acts.ts';
import { SessionCard } from './sign-in/session-card.tsx';
import {
  COSTS,
  FOLLOWED,
  HANDOVERS,
  INVENTORY,
  NEW_RECORD,
  ON_SITE,
  PANEL,
  REGISTRY,
  SYNC,
  TICKETS,
  TICKET_SHEET,
} from './paths.ts';
import { QueuePane } from './queue-pane.tsx';
import { useServices } from './services.ts';

type TicketId = RecordId<'ticket'>;

function useTicketNavigation() {
  const navigate = useNavigate({ from: TICKETS });
  return {
    go: useCallback(
      (ticketId: string | undefined) => void navigate({ to: TICKETS, params: { ticketId }, search: true }),
      [navigate],
    ),
    /** Following the arrows through the list leaves one step in the history, not one a row. */
    follow: useCallback(
      (ticketId: string) => void navigate({ to: TICKETS, params: { ticketId }, search: true, replace: true }),
      [navigate],
    ),
    search: useCallback(
      (next: TicketSearch) => void navigate({ search: tidySearch(next), replace: true }),
      [navigate],
    ),
  };
}

/** Where the pane of a ticket leads. */
function useTicketWaysOf(showTicket: (ticketId: TicketId) => void): TicketWays {
  const navigate = useNavigate();
  return useMemo(
    () => ({
      showTicket,
      showSheet: (ticketId) => void navigate({ to: TICKET_SHEET, params: { ticketId } }),
      showPanel: ({ kind, id }) => void navigate({ to: PANEL, search: { [kind]: id } }),
      showAsset: (assetId) =>
        void navigate({ to: INVENTORY, params: { section: 'assets', recordId: assetId } }),
      configure: () => void navigate({ to: REGISTRY, params: { section: 'hours', recordId: undefined } }),
    }),
    [navigate, showTicket],
  );
}

export function TicketsRoute(): ReactNode {
  const search = useSearch({ from: TICKETS });
  const { ticketId } = useParams({ from: TICKETS });
  const [entered, setEntered] = useState<TicketId>();
  const { go, follow, search: onSearch } = useTicketNavigation();
  const beside = besideQueue(ticketId);
  const openId = beside.is === 'ticket' ? beside.ticketId : undefined;
  const ways = useTicketWaysOf(go);
  const close = useCallback(() => {
    go(undefined);
    document.querySelector<HTMLElement>('[role="grid"]')?.focus();
  }, [go]);
  const open = useCallback(
    (id: TicketId) => {
      setEntered(undefined);
      if (openId === undefined) go(id);
      else follow(id);
    },
    [go, follow, openId],
  );
  const enter = useCallback(
    (id: TicketId) => {
      setEntered(id);
      go(id);
    },
    [go],
  );

  return (
    <TicketScreen
      search={search}
      onSearch={onSearch}
      openId={openId}
      onOpen={open}
      onEnter={enter}
      onNew={() => go(NEW_RECORD)}
      onPanel={ways.showPanel}
      onContacts={() => go(LOOSE_CONTACTS)}
      hasPane={beside.is !== 'nothing'}
      pane={
        <QueuePane beside={beside} entered={entered} onOpen={open} onGo={go} onClose={close} ways={ways} />
      }
    />
  );
}

export function OutboxRoute(): ReactNode {
  const navigate = useNavigate();
  return <OutboxScreen onShowTicket={(ticketId) => void navigate({ to: TICKETS, params: { ticketId } })} />;
}

export function RegistryRoute(): ReactNode {
  const { section = 'people', recordId } = useParams({ from: REGISTRY });
  const navigate = useNavigate({ from: REGISTRY });
  const shown = isRegistrySection(section) ? section : 'people';
  const [begun, newFor] = recordId?.split('-') ?? [];
  const isNew = begun === NEW_RECORD;
  const go = (next: string, id?: string): void =>
    void navigate({ to: REGISTRY, params: { section: next, recordId: id } });
  const ways = useMemo(
    () => ({
      open: (next: string, id: string) =>
        void navigate({ to: REGISTRY, params: { section: next, recordId: id } }),
      begin: (next: string, ownerId: string) =>
        void navigate({ to: REGISTRY, params: { section: next, recordId: `${NEW_RECORD}-${ownerId}` } }),
    }),
    [navigate],
  );
  return (
    <RegistryScreen
      key={shown}
      section={shown}
      onSection={(next) => go(next)}
      openId={isNew ? null : recordId}
      newFor={isNew ? newFor : undefined}
      onOpen={(id) => go(shown, id ?? NEW_RECORD)}
      onBegin={(bodyId) => go(shown, `${NEW_RECORD}-${bodyId}`)}
      onClose={() => go(shown)}
      ways={ways}
    />
  );
}

export function ReportRoute(): ReactNode {
  const search = useSearch({ from: '/report' });
  const navigate = useNavigate({ from: '/report' });
  const { about } = useServices();
  return (
    <ReportScreen
      search={search}
      onSearch={(next) => void navigate({ search: next, replace: true })}
      version={about.version}
    />
  );
}

export function PanelRoute(): ReactNode {
  const search = useSearch({ from: PANEL });
  const navigate = useNavigate({ from: PANEL });
  return (
    <PanelScreen
      search={search}
      onSearch={(next) => void navigate({ search: next, replace: true })}
      onOpenTicket={(ticketId) => void navigate({ to: TICKETS, params: { ticketId } })}
    />
  );
}

export function TicketSheetRoute(): ReactNode {
  const { ticketId } = useParams({ from: TICKET_SHEET });
  const navigate = useNavigate();
  const { about } = useServices();
  return (
    <TicketSheetScreen
      ticketId={ticketId as TicketId}
      version={about.version}
      onBack={() => void navigate({ to: TICKETS, params: { ticketId } })}
    />
  );
}

export function SettingsRoute(): ReactNode {
  const { leaveArchive, deleteArchive } = useDeskActs();
  return (
    <SettingsScreen
      onLeaveArchive={leaveArchive}
      onDeleteArchive={deleteArchive}
      session={<SessionCard />}
      share={<ShareCard />}
      backup={<BackupCard />}
    />
  );
}

/** Opens a record where its kind is worked on. */
function useOpenRecord(): (record: ContestedRecord) => void {
  const navigate = useNavigate();
  return ({ kind, id }) => {
    const section = sectionOf(kind);
    const followed = followedSectionOf(kind);
    const inventory = inventorySectionOf(kind);
    const handover = handoverSectionOf(kind);
    const onSite = onSiteSectionOf(kind);
    const cost = costSectionOf(kind);
    // The others have no page of their own: they are looked at where they stand, in a ticket or in a list.
    if (kind === 'ticket') void navigate({ to: TICKETS, params: { ticketId: id } });
    else if (inventory !== undefined)
      void navigate({ to: INVENTORY, params: { section: inventory, recordId: id } });
    else if (section !== undefined) void navigate({ to: REGISTRY, params: { section, recordId: id } });
    else if (followed !== undefined)
      void navigate({ to: FOLLOWED, params: { section: followed, recordId: id } });
    else if (handover !== undefined)
      void navigate({ to: HANDOVERS, params: { section: handover, recordId: id } });
    else if (onSite !== undefined) void navigate({ to: ON_SITE, params: { section: onSite, recordId: id } });
    else if (cost !== undefined) void navigate({ to: COSTS, params: { section: cost, recordId: id } });
  };
}

export function SyncRoute(): ReactNode {
  const { section } = useParams({ from: SYNC });
  const navigate = useNavigate();
  const openRecord = useOpenRecord();
  return (
    <SyncScreen
      section={isSyncSection(section) ? section : 'state'}
      onSection={(next) => void navigate({ to: SYNC, params: { section: next } })}
      onOpenSettings={() => void navigate({ to: '/settings' })}
      onOpenRecord={openRecord}
    />
  );
}

export function AboutRoute(): ReactNode {
  const { about } = useServices();
  return <AboutScreen facts={about} />;
}
