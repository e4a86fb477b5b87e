import { useCallback, useState, useSyncExternalStore } from 'react';
import type { Instant } from '#shared/domain/instant.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { useArchive } from './archive-context.tsx';

const MINUTE = 60_000;

/**
 * The present minute: whoever asks is rendered again when the next one begins, and nothing else is. The waits end as the
 * minutes of the clock do, so that two parts of a screen change together.
 */
export function useNow(): Instant {
  const { clock } = useArchive().context;
  const [shown] = useState(() => ({ now: clock.now() }));
  const subscribe = useCallback(
    (onMinute: () => void) => {
      let timer: ReturnType<typeof setTimeout>;
      const tick = (): void => {
        shown.now = clock.now();
        onMinute();
        timer = setTimeout(tick, MINUTE - (clock.now() % MINUTE));
      };
      timer = setTimeout(tick, MINUTE - (clock.now() % MINUTE));
      return () => clearTimeout(timer);
    },
    [clock, shown],
  );
  return toInstant(useSyncExternalStore(subscribe, () => shown.now));
}
