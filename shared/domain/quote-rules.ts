import { type ActRefusal, refusalOf } from './act-refusals.ts';
import type { Quote } from './kinds.ts';
import type { Outcome } from './ticket.ts';

type Decidable = Pick<Quote, 'decision'>;

/** Whether a quote still waits for the body. @see CAP-3-b */
export function isUndecided({ decision }: Decidable): boolean {
  return decision === null;
}

/**
 * What forbids a ticket to be closed as done: a quote of it that the body has not decided. It may be closed as not done.
 *
 * @see CAP-3-b
 */
export function quoteGuard(
  code: string | null,
  outcome: Outcome | null,
  quotes: readonly Decidable[],
): ActRefusal | undefined {
  if (outcome === 'negative' || !quotes.some(isUndecided)) return undefined;
  return refusalOf('quote-undecided', { code });
}

/** Whether the body chose to replace what is broken, so that the replacement may proceed. @see CAP-3-b */
export function mayReplace(quotes: readonly Decidable[]): boolean {
  return quotes.some(({ decision }) => decision === 'replacement');
}
