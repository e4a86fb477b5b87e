import { type ActRefusal, refusalOf } from './act-refusals.ts';
import type { Instant } from './instant.ts';
import type { BodyTerms } from './kinds.ts';
import { ON_CALL_TICKS, type OnCallCase } from './on-call-case.ts';
import type { WorkingTime } from './working-time/working-time.ts';

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
