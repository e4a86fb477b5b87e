import { createNotificationsStore, type NotificationsStore } from '@mantine/notifications';
import { createContext, use, useCallback } from 'react';
import { useStore } from 'zustand';
import { createFormats, type Formats } from '#shared/text/formats.ts';
import { announce, type Announcer, createAnnouncer } from './announcer.ts';
import { createPanels, type PanelsStore } from './panels.ts';
import { createPreferences, type Language, type Preferences, type PreferencesStore } from './preferences.ts';
import { createScreenActs, type ScreenActsStore } from './screen-acts.ts';
import { createScans, type ScansStore } from './scans.ts';
import { createScreenLock, type ScreenLock } from './screen-lock.ts';
import { createShortcuts, type ShortcutsStore } from './shortcuts.ts';
import { createUndoStore, type UndoStore } from './undo.ts';

/** What the window remembers while it is open: nothing here is a record, nothing here is kept. */
export interface ConsoleState {
  readonly preferences: PreferencesStore;
  readonly announcer: Announcer;
  readonly shortcuts: ShortcutsStore;
  readonly scans: ScansStore;
  readonly screenActs: ScreenActsStore;
  readonly panels: PanelsStore;
  readonly lock: ScreenLock;
  readonly undo: UndoStore;
  readonly toasts: NotificationsStore;
  readonly formats: Readonly<Record<Language, Formats>>;
}

export function createConsoleState(preferences: Preferences): ConsoleState {
  return {
    preferences: createPreferences(preferences),
    announcer: createAnnouncer(),
    shortcuts: createShortcuts(),
    scans: createScans(),
    screenActs: createScreenActs(),
    panels: createPanels(),
    lock: createScreenLock(),
    undo: createUndoStore(),
    toasts: createNotificationsStore(),
    formats: { it: createFormats('it'), en: createFormats('en') },
  };
}

export const ConsoleStateContext = createContext<ConsoleState | undefined>(undefined);

export function useConsoleState(): ConsoleState {
  const state = use(ConsoleStateContext);
  if (state === undefined) throw new Error('no console state above this component');
  return state;
}

export function usePreferences(): Preferences {
  return useStore(useConsoleState().preferences);
}

/** Says a sentence to assistive technology. */
export function useAnnounce(): (sentence: string) => void {
  const { announcer } = useConsoleState();
  return useCallback(
    (sentence) => {
      announce(announcer, sentence);
    },
    [announcer],
  );
}
