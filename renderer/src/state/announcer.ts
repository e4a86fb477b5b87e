import { createStore, type StoreApi } from 'zustand/vanilla';

/** What assistive technology is told next: the serial makes the same sentence heard twice when it is said twice. */
export interface Announcement {
  readonly sentence: string;
  readonly serial: number;
}

export type Announcer = StoreApi<Announcement>;

export function createAnnouncer(): Announcer {
  return createStore<Announcement>(() => ({ sentence: '', serial: 0 }));
}

export function announce(announcer: Announcer, sentence: string): void {
  announcer.setState((said) => ({ sentence, serial: said.serial + 1 }));
}
