import { createStore, type StoreApi } from 'zustand/vanilla';

/** An act that can still be taken back in one move. */
export interface UndoableAct {
  readonly label: string;
  readonly undo: () => Promise<void>;
}

export type UndoStore = StoreApi<{ readonly last: UndoableAct | null }>;

export function createUndoStack(): UndoStore {
  return createStore<{ readonly last: UndoableAct | null }>(() => ({ last: null }));
}
