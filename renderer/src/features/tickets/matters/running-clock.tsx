import { type ReactNode, useEffect, useState } from 'react';
import type { RemoteSession } from '#shared/domain/kinds.ts';
import { isOverLimit } from '#shared/domain/remote-assistance.ts';
import { useText } from '#renderer/state/text.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';

const SECOND = 1_000;

function shownTime(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / SECOND));
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}

/** How long a session has lasted, second by second, and a warning when it passes what remote assistance covers. @see CAP-3.1.4-d */
export function RunningClock({ session }: { readonly session: RemoteSession }): ReactNode {
  const words = useText().ticketMatters.session;
  const { clock } = useArchive().context;
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), SECOND);
    return () => clearInterval(timer);
  }, [clock]);
  const isOver = isOverLimit(session, now);
  return (
    <>
      <span className="tabular" role="timer">
        {words.clock(shownTime(now - (session.startedAt ?? now)))}
      </span>
      <span role="alert">{isOver && words.overLimit}</span>
    </>
  );
}
