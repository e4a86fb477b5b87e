import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RecordId } from '#shared/domain/identity.ts';

type TicketId = RecordId<'ticket'>;

/** The rows chosen for an act on many tickets. */
export interface Selection {
  readonly ids: ReadonlySet<TicketId>;
  /** Where a range begins: the last row chosen on its own. */
  readonly anchor: number | null;
}

export type SelectionStore = StoreApi<Selection>;

const NOTHING: Selection = { ids: new Set(), anchor: null };

export function createSelection(): SelectionStore {
  return createStore<Selection>(() => NOTHING);
}

export function toggleChosen(store: SelectionStore, id: TicketId, place: number): void {
  store.setState(({ ids }) => {
    const next = new Set(ids);
    if (!next.delete(id)) next.add(id);
    return { ids: next, anchor: place };
  });
}

export function addChosen(store: SelectionStore, added: readonly TicketId[]): void {
  store.setState(({ ids }) => ({ ids: new Set([...ids, ...added]) }));
}

export function clearChosen(store: SelectionStore): void {
  store.setState(NOTHING);
}
