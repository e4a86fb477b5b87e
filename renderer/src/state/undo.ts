import { createStore, type StoreApi } from 'zustand/vanilla';

/** For how long an act can be undone with one move; after that, from the history of the record. */
export const UNDO_MILLISECONDS = 10_000;

/** An act that can still be taken back with one move. */
export interface UndoableAct {
  readonly undo: () => Promise<void>;
}

export type UndoStore = StoreApi<{ readonly last: UndoableAct | null }>;

export function createUndoStore(): UndoStore {
  return createStore<{ readonly last: UndoableAct | null }>(() => ({ last: null }));
}

/** Forgets an act that can no longer be taken back, unless another has taken its place. */
export function forgetUndo(store: UndoStore, act: UndoableAct): void {
  store.setState(({ last }) => ({ last: last === act ? null : last }));
}

/** Takes back the last act, once. */
export async function undoLast(store: UndoStore): Promise<void> {
  const { last } = store.getState();
  if (last === null) return;
  store.setState({ last: null });
  await last.undo();
}
