import type { Clock } from '#shared/domain/instant.ts';

/** Does `act` for many wishes at once: `milliseconds` after the first of them. */
export function atMostEvery(milliseconds: number, clock: Clock, act: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    void clock.wait(milliseconds).then(() => {
      waiting = false;
      act();
    });
  };
}
