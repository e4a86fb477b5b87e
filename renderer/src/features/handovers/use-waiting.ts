import type { Waiting } from './handovers-nav.tsx';

const NOTHING: Waiting = {};

/** How much waits for somebody in each part of the hand-overs. */
export function useWaiting(): Waiting {
  return NOTHING;
}
