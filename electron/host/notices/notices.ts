import { SYSTEM_ALARM, type Alarm } from '#electron/host/share/alarm.ts';
import type { HeardNotices, HostNotice } from '#shared/host/notice.ts';

/** A wait is answered after this many milliseconds, even with nothing: whoever asked is perhaps no longer there. */
export const ANSWERED_WITHIN = 50_000;

/** What the host tells unasked, kept until the console asks. */
export interface Notices {
  tell(notice: HostNotice): void;
  /** What was told after the notice numbered `after` (`null`: from now on); waits for it when there is nothing yet. */
  next(after: number | null): Promise<HeardNotices>;
  /** Answers nobody any more: the door closes next. */
  close(): void;
}

/** No notice yet. */
export function createNotices(alarm: Alarm = SYSTEM_ALARM): Notices {
  const lastOf = new Map<HostNotice, number>();
  const waiting = new Set<() => void>();
  const disarms = new Set<() => void>();
  let count = 0;
  let isClosed = false;

  function heardSince(after: number): HeardNotices {
    const heard = [...lastOf].filter(([, number]) => number > after).map(([notice]) => notice);
    return { upTo: count, heard };
  }

  function somethingOrPatience(): Promise<void> {
    return new Promise((resolve) => {
      if (isClosed) return;
      const disarm = alarm(ANSWERED_WITHIN, end);
      disarms.add(disarm);
      waiting.add(end);
      function end(): void {
        disarm();
        disarms.delete(disarm);
        waiting.delete(end);
        resolve();
      }
    });
  }

  return {
    tell(notice) {
      count += 1;
      lastOf.set(notice, count);
      for (const end of waiting) end();
    },
    async next(after) {
      // A number of an earlier run is as good as none.
      const from = Math.min(after ?? count, count);
      if (heardSince(from).heard.length === 0) await somethingOrPatience();
      return heardSince(from);
    },
    close() {
      isClosed = true;
      for (const disarm of disarms) disarm();
      waiting.clear();
    },
  };
}
