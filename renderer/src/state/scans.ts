import { createStore, type StoreApi } from 'zustand/vanilla';

/** What is done with a code that was read. */
export type ScanHandler = (code: string) => void;

export type ScansStore = StoreApi<{ readonly handlers: readonly ScanHandler[] }>;

export function createScans(): ScansStore {
  return createStore<{ readonly handlers: readonly ScanHandler[] }>(() => ({ handlers: [] }));
}

/** Gives a code to the innermost part of the screen that takes codes: the one that offered itself latest. */
export function giveScan(store: ScansStore, code: string): void {
  store.getState().handlers.at(-1)?.(code);
}
