import type { RecordId } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { OnSiteReport, Outing } from '#shared/domain/kinds.ts';

/** How an outing stands. */
export const OUTING_STATES = ['planned', 'underWay', 'unreported', 'made', 'cancelled'] as const;

/** One of {@link OUTING_STATES}: `unreported` is over and has left no report. */
export type OutingState = (typeof OUTING_STATES)[number];

/** How an outing stands at a moment: its days and its report say it, nobody writes it. @see CAP-3.1.6-f */
export function outingState(
  { startsAt, endsAt, cancelledOn }: Pick<Outing, 'startsAt' | 'endsAt' | 'cancelledOn'>,
  isReported: boolean,
  now: Instant,
): OutingState {
  if (isReported) return 'made';
  if (cancelledOn !== null) return 'cancelled';
  if (now < startsAt) return 'planned';
  return now < endsAt ? 'underWay' : 'unreported';
}

/** The outings of which a report was written. */
export function reportedOutings(
  reports: readonly Pick<OnSiteReport, 'outingId' | 'deleted'>[],
): ReadonlySet<RecordId<'outing'>> {
  return new Set(
    reports.flatMap(({ outingId, deleted }) => (outingId === null || deleted ? [] : [outingId])),
  );
}

/** The tickets that some outing still to be made, or under way, or still to be reported, is for. */
export function ticketsWithOuting(
  outings: readonly Outing[],
  reported: ReadonlySet<RecordId<'outing'>>,
): ReadonlySet<RecordId<'ticket'>> {
  const standing = outings.filter(({ id, cancelledOn }) => cancelledOn === null && !reported.has(id));
  return new Set(standing.flatMap(({ ticketIds }) => ticketIds));
}
