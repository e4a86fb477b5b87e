import { createStore, type StoreApi } from 'zustand/vanilla';

/** What lies over the screen: at most one thing at a time. */
export type OpenPanel = 'none' | 'palette' | 'shortcuts' | 'person' | 'scan';

export type PanelsStore = StoreApi<{ readonly open: OpenPanel }>;

export function createPanels(): PanelsStore {
  return createStore<{ readonly open: OpenPanel }>(() => ({ open: 'none' }));
}
