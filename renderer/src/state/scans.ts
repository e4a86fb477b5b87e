import { useEffect } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { useConsoleState } from './console-state.ts';

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

/**
 * Takes the codes that are read while the component is on the screen. The handler must be stable (memoised).
 *
 * @param isLast it takes those that nothing else on the screen takes, whenever it came.
 */
export function useScans(handler: ScanHandler, isLast = false): void {
  const { scans } = useConsoleState();
  useEffect(() => {
    scans.setState(({ handlers }) => ({
      handlers: isLast ? [handler, ...handlers] : [...handlers, handler],
    }));
    return () => {
      scans.setState(({ handlers }) => ({ handlers: handlers.filter((each) => each !== handler) }));
    };
  }, [scans, handler, isLast]);
}
