import { type ActRefusal, refusalOf } from './act-refusals.ts';
import type { BodyTerms } from './kinds.ts';
import { proposedMatter } from './outside-matters.ts';
import type { OutsideMatter } from './ticket.ts';

/** What of a body’s terms says whether telephony is the office’s there; `undefined` where it has none. */
type TelephonyTerms = Pick<BodyTerms, 'telephonyInScope'> | undefined;

function isInScope(matter: OutsideMatter | null | undefined, terms: TelephonyTerms): boolean {
  return matter === 'telephony' && terms?.telephonyInScope === true;
}

/** Why telephony cannot be said to be outside: for that body it is the office’s matter. @see PERF-RIS-b, A-12 */
export function telephonyRefusal(
  matter: OutsideMatter | null | undefined,
  terms: TelephonyTerms,
): ActRefusal | undefined {
  return isInScope(matter, terms) ? refusalOf('telephony-in-scope', {}) : undefined;
}

/** The matter that a text seems to be about and that is not the office’s for that body. @see REG-3.c3-a, PERF-RIS-b */
export function matterProposedFor(text: string, terms: TelephonyTerms): OutsideMatter | null {
  const matter = proposedMatter(text);
  return isInScope(matter, terms) ? null : matter;
}
