import { createStore, type StoreApi } from 'zustand/vanilla';

export type ThemeChoice = 'system' | 'light' | 'dark';
export type Language = 'it' | 'en';

/** How whoever uses this console likes it. */
export interface Preferences {
  readonly theme: ThemeChoice;
  readonly language: Language;
}

export type PreferencesStore = StoreApi<Preferences>;

export function createPreferences(initial: Preferences): PreferencesStore {
  return createStore<Preferences>(() => initial);
}
