import { createStore, type StoreApi } from 'zustand/vanilla';

/** Something that can be done to what the present screen shows: the palette finds it by its name. */
export interface ScreenAct {
  readonly id: string;
  readonly label: string;
  /** What it is done to. */
  readonly aside: string;
  readonly run: () => void;
}

export type ScreenActsStore = StoreApi<{ readonly active: readonly ScreenAct[] }>;

export function createScreenActs(): ScreenActsStore {
  return createStore<{ readonly active: readonly ScreenAct[] }>(() => ({ active: [] }));
}

/** Offers acts while a screen shows what they are done to. Gives the act that takes them away. */
export function offerScreenActs(store: ScreenActsStore, offered: readonly ScreenAct[]): () => void {
  store.setState(({ active }) => ({ active: [...active, ...offered] }));
  return () => {
    store.setState(({ active }) => ({ active: active.filter((act) => !offered.includes(act)) }));
  };
}
