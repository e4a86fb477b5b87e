import {
  IconAddressBook,
  IconGitMerge,
  IconInfoCircle,
  IconKeyboard,
  IconLock,
  IconMail,
  IconMoon,
  IconPlus,
  IconRefresh,
  IconReportAnalytics,
  IconSettings,
  IconSun,
  IconTicket,
  IconUserPlus,
  IconUserShare,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { containsWords, foldForSearch, searchWords } from '#shared/domain/search-text.ts';
import { useConsoleState } from '#renderer/state/console-state.ts';
import { useText } from '#renderer/state/text.ts';
import { useSyncActs, useSyncStatus } from '#renderer/store/sync-status.ts';
import { useHolds, useMay } from '#renderer/store/use-may.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { useFollowedEntries } from './palette-followed.ts';
import { type PaletteGroup, usePeople, useTickets } from './palette-found.ts';
import { useAssetEntries, useCodeEntries } from './palette-assets.ts';
import { useHandoverEntries } from './palette-handovers.ts';
import { useSectionEntries } from './palette-sections.ts';
import { useInventoryEntries } from './palette-inventory.ts';
import { usePanels } from './palette-panels.ts';
import { useScreenActEntries } from './palette-screen-acts.ts';
import { NEW_RECORD, OUTBOX, REGISTRY, SYNC, TICKETS, TODAY } from './paths.ts';
import { useShownScheme } from './use-shown-scheme.ts';

function matching(entries: readonly PaletteEntry[], words: readonly string[]): readonly PaletteEntry[] {
  return entries.filter(({ label }) => containsWords(foldForSearch(label), words));
}

/** The screens that whoever is at the console is offered in the rail too. */
function useScreens(runsDesk: boolean, reports: boolean): readonly PaletteEntry[] {
  const { conflicts, notices, shell } = useText();
  const navigate = useNavigate();
  const all = useMemo(
    () => [
      {
        id: 'today',
        icon: IconSun,
        label: shell.screens.today,
        run: () => void navigate({ to: TODAY }),
      },
      {
        id: 'tickets',
        icon: IconTicket,
        label: shell.screens.tickets,
        run: () => void navigate({ to: TICKETS, params: { ticketId: undefined } }),
      },
      {
        id: 'outbox',
        icon: IconMail,
        label: notices.title,
        run: () => void navigate({ to: OUTBOX }),
      },
      {
        id: 'report',
        icon: IconReportAnalytics,
        label: shell.screens.report,
        run: () => void navigate({ to: '/report' }),
      },
      {
        id: 'registry',
        icon: IconAddressBook,
        label: shell.screens.registry,
        run: () => void navigate({ to: REGISTRY, params: { section: undefined, recordId: undefined } }),
      },
      {
        id: 'sync',
        icon: IconRefresh,
        label: shell.screens.sync,
        run: () => void navigate({ to: SYNC, params: { section: undefined } }),
      },
      {
        id: 'conflicts',
        icon: IconGitMerge,
        label: conflicts.title,
        run: () => void navigate({ to: SYNC, params: { section: 'conflicts' } }),
      },
      {
        id: 'settings',
        icon: IconSettings,
        label: shell.screens.settings,
        run: () => void navigate({ to: '/settings' }),
      },
      {
        id: 'about',
        icon: IconInfoCircle,
        label: shell.screens.about,
        run: () => void navigate({ to: '/about' }),
      },
    ],
    [conflicts, notices, shell, navigate],
  );
  const hidden = [...(runsDesk ? [] : ['outbox']), ...(reports ? [] : ['report', 'registry'])];
  return all.filter(({ id }) => !hidden.includes(id));
}

function useActs(): readonly PaletteEntry[] {
  const { palette, signIn, syncScreen } = useText();
  const navigate = useNavigate();
  const { syncNow } = useSyncActs();
  const may = useMay();
  const isAttached = useSyncStatus().condition !== 'unattached';
  const { lock, panels, preferences } = useConsoleState();
  const isDark = useShownScheme() === 'dark';
  return useMemo(
    () => [
      ...(may('openTicket')
        ? [
            {
              id: 'new-ticket',
              icon: IconPlus,
              label: palette.newTicket,
              aside: 'N',
              run: () => void navigate({ to: TICKETS, params: { ticketId: NEW_RECORD }, search: true }),
            },
          ]
        : []),
      ...(may('registerPerson')
        ? [
            {
              id: 'new-person',
              icon: IconUserPlus,
              label: palette.newPerson,
              run: () => void navigate({ to: REGISTRY, params: { section: 'people', recordId: NEW_RECORD } }),
            },
          ]
        : []),
      {
        id: 'change-person',
        icon: IconUserShare,
        label: palette.changePerson,
        run: () => panels.setState({ open: 'person' }),
      },
      ...(isAttached
        ? [
            {
              id: 'sync-now',
              icon: IconRefresh,
              label: syncScreen.syncNow,
              run: () => {
                syncNow();
                void navigate({ to: SYNC, params: { section: undefined } });
              },
            },
          ]
        : []),
      {
        id: 'lock-screen',
        icon: IconLock,
        label: signIn.lockNow,
        aside: 'Ctrl Alt L',
        run: () => lock.setState({ isLocked: true }),
      },
      {
        id: 'switch-theme',
        icon: IconMoon,
        label: palette.switchTheme,
        run: () => preferences.setState({ theme: isDark ? 'light' : 'dark' }),
      },
      {
        id: 'show-shortcuts',
        icon: IconKeyboard,
        label: palette.showShortcuts,
        aside: '?',
        run: () => panels.setState({ open: 'shortcuts' }),
      },
    ],
    [palette, signIn, syncScreen, navigate, syncNow, isAttached, lock, may, panels, preferences, isDark],
  );
}

/** What the palette answers to what was typed; everything that can be done while nothing was. */
export function usePaletteGroups(typed: string): readonly PaletteGroup[] {
  const { palette, panel, scanning, ticketActs } = useText();
  const words = searchWords(typed);
  const tickets = useTickets(typed);
  const people = usePeople(words);
  const screenActs = useScreenActEntries();
  const followed = useFollowedEntries();
  const runsDesk = useHolds('runDesk');
  const keepsInventory = useHolds('keepInventory');
  const handovers = useHandoverEntries();
  const sections = useSectionEntries();
  const inventory = useInventoryEntries();
  const panels = usePanels(words);
  const assets = useAssetEntries(typed);
  const codes = useCodeEntries();
  return [
    tickets,
    { label: ticketActs.paletteGroup, entries: matching(screenActs, words) },
    { label: palette.people, entries: people },
    { label: scanning.assets, entries: assets },
    { label: panel.title, entries: panels },
    {
      label: palette.actions,
      entries: matching(
        [
          ...useActs(),
          ...(keepsInventory ? [...inventory.acts, ...codes.acts] : []),
          ...handovers.acts,
          ...(runsDesk ? followed.acts : []),
        ],
        words,
      ),
    },
    {
      label: palette.screens,
      entries: matching(
        [
          ...useScreens(runsDesk, useHolds('exportReports')),
          ...inventory.screens,
          ...codes.screens,
          ...handovers.screens,
          ...sections,
          ...(runsDesk ? followed.screens : []),
        ],
        words,
      ),
    },
  ];
}
