import { createStore, type StoreApi } from 'zustand/vanilla';

export type ThemeChoice = 'system' | 'light' | 'dark';
export type LockMinutes = 0 | 5 | 15 | 30;
export type Language = 'it' | 'en';

/** How whoever uses this console likes it. */
export interface Preferences {
  readonly theme: ThemeChoice;
  readonly language: Language;
  /** Minutes without anybody after which the screen hides what it shows; 0 for never. */
  readonly lockMinutes?: LockMinutes;
}

export type PreferencesStore = StoreApi<Preferences>;

export function createPreferences(initial: Preferences): PreferencesStore {
  return createStore<Preferences>(() => initial);
}
