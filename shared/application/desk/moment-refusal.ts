import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { Instant } from '#shared/domain/instant.ts';

/** What forbids a moment that people wrote down: it has not come yet, or it comes before what it follows. */
export function momentRefusal(
  at: Instant,
  now: Instant,
  notBefore: Instant | null = null,
): ActRefusal | undefined {
  if (at > now) return refusalOf('moment-in-future', { at });
  return notBefore !== null && at < notBefore ? refusalOf('moment-too-early', { at, notBefore }) : undefined;
}
