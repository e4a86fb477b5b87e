import { type SyncLink, UNATTACHED } from './sync-status.ts';

/** A link that screens hold for good, while what is behind it comes and goes with the folder. */
export interface SwitchedLink {
  readonly link: SyncLink;
  /** Puts another one behind it; left out, none. */
  turnTo(next?: SyncLink): void;
}

/** A link with nothing behind it. */
export function createSwitchedLink(): SwitchedLink {
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  let behind = UNATTACHED;
  let stopHearing = behind.subscribe(tell);
  return {
    link: {
      view: () => behind.view(),
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      acts: {
        syncNow: () => behind.acts.syncNow(),
        releaseQuarantine: (...of) => behind.acts.releaseQuarantine(...of),
        checkIntegrity: (...of) => behind.acts.checkIntegrity(...of),
        rebuild: () => behind.acts.rebuild(),
        quarantined: () => behind.acts.quarantined(),
      },
    },
    turnTo(next = UNATTACHED) {
      stopHearing();
      behind = next;
      stopHearing = behind.subscribe(tell);
      tell();
    },
  };
}
