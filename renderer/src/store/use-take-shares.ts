import { useEffect, useState } from 'react';
import type { Instant } from '#shared/domain/instant.ts';
import { useArchive } from './archive-context.tsx';
import type { TakeShares } from './ticket-query.ts';
import { useNow } from './use-now.ts';

/** A long import changes the index many times a second: the shares follow at this pace. */
const REFRESH_MILLISECONDS = 500;

/**
 * The shares of the tickets opened from one moment to another that were taken in charge within their time, kept up to
 * date; `undefined` while they are first worked out. A failure is thrown to the nearest error page.
 */
export function useTakeShares(from: Instant, to: Instant): TakeShares | undefined {
  const { tickets } = useArchive();
  const now = useNow();
  const [answer, setAnswer] = useState<TakeShares | Error>();

  useEffect(() => {
    let isWanted = true;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const say = (found: TakeShares | Error): void => {
      if (isWanted) setAnswer(found);
    };
    const ask = (): void => {
      waiting = undefined;
      tickets.shares({ from, to }).then(say, (error: unknown) => say(error as Error));
    };
    const stopHearing = tickets.onChanged(() => {
      waiting ??= setTimeout(ask, REFRESH_MILLISECONDS);
    });
    ask();
    return () => {
      isWanted = false;
      clearTimeout(waiting);
      stopHearing();
    };
  }, [tickets, from, to, now]);

  if (answer instanceof Error) throw answer;
  return answer;
}
