import { IconDeviceDesktopShare } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { RemoteSession } from '#shared/domain/kinds.ts';
import { REMOTE_LIMIT_MINUTES } from '#shared/domain/remote-assistance.ts';
import { useText } from '#renderer/state/text.ts';
import { Matter } from './matter.tsx';
import { RunningClock } from './running-clock.tsx';
import { useMatterActs } from './use-matter-acts.ts';

/** A session of remote assistance that is not over: allowed, or under way. @see CAP-3.1.4-c */
export function SessionMatter({ session }: { readonly session: RemoteSession }): ReactNode {
  const { ticketMatters, ticketActs } = useText();
  const words = ticketMatters.session;
  const { startSession, endSession } = useMatterActs();
  const { id, startedAt, consentBy, estimateMinutes } = session;
  const isLong = (estimateMinutes ?? 0) > REMOTE_LIMIT_MINUTES;
  return startedAt === null ? (
    <Matter
      icon={IconDeviceDesktopShare}
      tone={isLong ? 'attention' : 'neutral'}
      title={words.allowed(consentBy)}
      acts={[{ label: ticketActs.startSession.label, run: () => void startSession(id) }]}
    >
      {isLong && <span>{words.overEstimate}</span>}
    </Matter>
  ) : (
    <Matter
      icon={IconDeviceDesktopShare}
      tone="attention"
      title={words.running}
      acts={[{ label: ticketActs.endSession.label, run: () => void endSession(id) }]}
    >
      <RunningClock session={session} />
    </Matter>
  );
}
