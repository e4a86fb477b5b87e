import { createContext, use } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** How the demonstration archive is being filled. */
export interface Filling {
  readonly phase: 'idle' | 'running' | 'stopped' | 'done' | 'failed';
  readonly done: number;
  readonly total: number;
}

export type FillingStore = StoreApi<Filling>;

const NOT_FILLING: Filling = { phase: 'idle', done: 0, total: 0 };

export function createFilling(): FillingStore {
  return createStore<Filling>(() => NOT_FILLING);
}

export const FillingContext = createContext<FillingStore | undefined>(undefined);

export function useFilling(): Filling {
  const store = use(FillingContext);
  if (store === undefined) throw new Error('no filling above this component');
  return useStore(store);
}
