import { type ActRefusal, refusalOf } from './act-refusals.ts';
import type { Instant } from './instant.ts';
import type { BodyTerms } from './kinds.ts';
import type { WorkingTime } from './working-time/working-time.ts';

/** What must all be true of a problem that the Saturday on-call takes. @see CAP-2.1-b */
export const ON_CALL_TICKS = ['blocking', 'urgent', 'notPostponable'] as const;

/** One of {@link ON_CALL_TICKS}. */
export type OnCallTick = (typeof ON_CALL_TICKS)[number];

/** A problem put before the on-call: its ticks, and whether it is of an application that is kept centrally. */
export type OnCallCase = Readonly<Record<OnCallTick | 'centralisedApplication', boolean>>;

type Terms = Pick<BodyTerms, 'profile' | 'centralisedApplications' | 'onCallPhone'>;

/**
 * What forbids a problem to be the on-call’s: whose it is, what it is, when it was reported. `terms` are those of the
 * body on that day, `undefined` where none are in force: it is then served as the office’s own.
 *
 * @see CAP-2.1-a, CAP-2.1-b, CAP-2.1-c, A-35
 */
export function onCallRefusal(
  onCall: OnCallCase,
  at: Instant,
  terms: Terms | undefined,
  workingTime: Pick<WorkingTime, 'isOnCall'>,
): ActRefusal | undefined {
  if (!isEntitled(onCall, terms))
    return refusalOf('on-call-not-entitled', {
      isCentralised: terms?.centralisedApplications === true,
    });
  const missing = ON_CALL_TICKS.filter((tick) => !onCall[tick]);
  if (missing.length > 0) return refusalOf('on-call-not-due', { missing });
  if (workingTime.isOnCall(at)) return undefined;
  return refusalOf('on-call-closed', { at, phone: terms?.onCallPhone ?? null });
}

/** From the second profile up, always; below it, by contract and for centralised applications alone. @see CAP-2.1-a */
function isEntitled({ centralisedApplication }: OnCallCase, terms: Terms | undefined): boolean {
  if (terms?.profile !== 'minimal') return true;
  return terms.centralisedApplications && centralisedApplication;
}
