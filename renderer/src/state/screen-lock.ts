import { createStore, type StoreApi } from 'zustand/vanilla';

/** Whether the screens are hidden until whoever is at the console shows that they are. */
export type ScreenLock = StoreApi<{
  readonly isLocked: boolean;
  /** Grows when a PIN is chosen or taken away. */
  readonly pinChanges: number;
}>;

export function createScreenLock(): ScreenLock {
  return createStore<{ readonly isLocked: boolean; readonly pinChanges: number }>(() => ({
    isLocked: false,
    pinChanges: 0,
  }));
}
