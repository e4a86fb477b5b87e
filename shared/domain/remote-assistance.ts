import { type ActRefusal, refusalOf } from './act-refusals.ts';
import type { Instant } from './instant.ts';
import type { RemoteSession } from './kinds.ts';

/** How long remote assistance may last without a break. @see CAP-3.1.4-d */
export const REMOTE_LIMIT_MINUTES = 30;

const MINUTE = 60_000;

type Timed = Pick<RemoteSession, 'startedAt' | 'endedAt'>;

/** Whether remote assistance covers the work: beyond the limit it is done on site, or offered apart. @see CAP-3.1.4-d */
export type RemoteScope = 'included' | 'beyondLimit';

/** What forbids a session to start at a moment: its consent comes after. @see CAP-3.1.4-c */
export function consentGuard(
  { consentAt }: Pick<RemoteSession, 'consentAt'>,
  startedAt: Instant,
): ActRefusal | undefined {
  return consentAt > startedAt ? refusalOf('consent-after-start', { consentAt, startedAt }) : undefined;
}

/** Whole minutes that a session lasted; `null` while it is not over. @see CAP-3.1.4-c */
export function sessionMinutes({ startedAt, endedAt }: Timed): number | null {
  return startedAt === null || endedAt === null ? null : Math.floor((endedAt - startedAt) / MINUTE);
}

/** Whether a session lasted more than the limit, or has done so by `now` if it is not over. @see CAP-3.1.4-d */
export function isOverLimit({ startedAt, endedAt }: Timed, now: number): boolean {
  return startedAt !== null && (endedAt ?? now) - startedAt > REMOTE_LIMIT_MINUTES * MINUTE;
}

/**
 * Whether remote assistance covers a ticket with those sessions: each for itself, since the limit is of continuous time,
 * and neither its estimate nor its length passes the limit.
 *
 * @see CAP-3.1.4-d
 */
export function remoteScope(
  sessions: readonly (Timed & Pick<RemoteSession, 'estimateMinutes'>)[],
  now: number,
): RemoteScope {
  const isBeyond = sessions.some(
    (session) => (session.estimateMinutes ?? 0) > REMOTE_LIMIT_MINUTES || isOverLimit(session, now),
  );
  return isBeyond ? 'beyondLimit' : 'included';
}
