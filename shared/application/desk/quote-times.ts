import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import { refusalOf } from '#shared/domain/act-refusals.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { Evolution } from '#shared/domain/kinds.ts';
import { dayOf } from '#shared/domain/rome-time.ts';

/**
 * What forbids the times of a quote: it is sent in the past, and approved on the same day or later. An approval may
 * name a day to come, from which the work may start.
 *
 * @see CAP-5-a
 */
export function quoteTimesRefusal(
  { quoteSentAt, approvedAt }: Pick<Evolution, 'quoteSentAt' | 'approvedAt'>,
  now: Instant,
): ActRefusal | undefined {
  if (quoteSentAt === null) return undefined;
  if (quoteSentAt > now) return refusalOf('moment-in-future', { at: quoteSentAt });
  if (approvedAt === null || dayOf(approvedAt) >= dayOf(quoteSentAt)) return undefined;
  return refusalOf('moment-too-early', { at: approvedAt, notBefore: quoteSentAt });
}
