import { chargeOf } from '#shared/domain/charges.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { BodyTerms, OnSiteReport, Ticket, TicketEntry } from '#shared/domain/kinds.ts';
import type { WorkOutcome } from '#shared/domain/on-site-report.ts';
import { dayOf } from '#shared/domain/rome-time.ts';

/** What of a body’s terms says what an outing costs. */
export type OnSiteTerms = Pick<BodyTerms, 'hourlyCents' | 'callOutCents' | 'provisionalWorkCharged'>;

/** What a body is entitled to on the day of an outing. */
export interface OnSiteGrounds {
  /** On-site work is in its profile or in its contract. @see CAP-3.1.6-a */
  readonly hasOnSite: boolean;
  /** So is the call-out fee. @see CAP-3.1.7-a */
  readonly hasCallOut: boolean;
  /** Those in force on that day; `undefined` where none are. */
  readonly terms: OnSiteTerms | undefined;
}

/** What is charged for an outing, frozen with its report: integer cents, `null` where the terms say no amount. */
export interface OnSiteCharge {
  readonly chargeable: boolean;
  readonly workCents: number | null;
  readonly feeCents: number | null;
}

const MINUTE = 60_000;

/** Whole minutes spent at the seat, a begun one counted: travel is in the fee, and is not counted again. @see CAP-3.1.7-a */
export function minutesOnSite({
  arrivedAt,
  leftAt,
}: {
  readonly arrivedAt: Instant;
  readonly leftAt: Instant;
}): number {
  return Math.max(0, Math.ceil((leftAt - arrivedAt) / MINUTE));
}

/**
 * Whether the hours of an outing are charged when nobody says so: where the profile leaves on-site work out, where one
 * of its tickets is chargeable because its warranty was over, and for provisional work where the contract charges it.
 *
 * @see CAP-3.1.6-a, CAP-3.1.6-d, CAP-3.1.6-e, A-32
 */
export function isChargedByDefault(
  { hasOnSite, terms }: OnSiteGrounds,
  outcome: WorkOutcome,
  tickets: readonly Pick<Ticket, 'chargeable'>[],
): boolean {
  if (!hasOnSite || tickets.some(({ chargeable }) => chargeable === true)) return true;
  return outcome === 'provisional' && terms?.provisionalWorkCharged === true;
}

/** What one outing costs, whatever its tickets: nothing where the fee is included. @see CAP-3.1.7-a */
export function callOutFee({
  hasCallOut,
  terms,
}: Pick<OnSiteGrounds, 'hasCallOut' | 'terms'>): number | null {
  return hasCallOut ? 0 : (terms?.callOutCents ?? null);
}

/** What the hours at the seat cost, where they are charged. @see CAP-3.1.6-d */
function onSiteWorkCents(
  stretch: { readonly arrivedAt: Instant; readonly leftAt: Instant },
  chargeable: boolean,
  terms: Pick<OnSiteTerms, 'hourlyCents'> | undefined,
): number | null {
  if (!chargeable) return 0;
  const rate = terms?.hourlyCents ?? null;
  return rate === null ? null : chargeOf(minutesOnSite(stretch), rate);
}

/** The charge of an outing: `chargeable` where somebody said it, by the rules otherwise; the fee once an outing. */
export function onSiteCharge(
  report: Pick<OnSiteReport, 'arrivedAt' | 'leftAt' | 'outcome'>,
  said: boolean | null,
  tickets: readonly Pick<Ticket, 'chargeable'>[],
  grounds: OnSiteGrounds,
  isFirstOfOuting: boolean,
): OnSiteCharge {
  const chargeable = said ?? isChargedByDefault(grounds, report.outcome, tickets);
  return {
    chargeable,
    workCents: onSiteWorkCents(report, chargeable, grounds.terms),
    feeCents: isFirstOfOuting ? callOutFee(grounds) : 0,
  };
}

/** All that a body is charged for an outing, in integer cents: `null` where an amount is not known. @see CAP-3.1.6-d */
export function reportTotalCents(
  { workCents, feeCents }: Pick<OnSiteReport, 'workCents' | 'feeCents'>,
  chargedMaterialCents: number,
): number | null {
  return workCents === null || feeCents === null ? null : workCents + feeCents + chargedMaterialCents;
}

/** Whether work that was told on a ticket is what a report of that day tells already: it is not charged twice. @see CAP-3.1.6-d */
export function isToldByReport(
  { ticketId, solutionMode, at }: Pick<TicketEntry, 'ticketId' | 'solutionMode' | 'at'>,
  reports: readonly Pick<OnSiteReport, 'ticketIds' | 'arrivedAt' | 'leftAt'>[],
): boolean {
  if (solutionMode !== 'onSite') return false;
  const day = dayOf(at);
  return reports.some(
    ({ ticketIds, arrivedAt, leftAt }) =>
      ticketIds.includes(ticketId) && dayOf(arrivedAt) <= day && day <= dayOf(leftAt),
  );
}
