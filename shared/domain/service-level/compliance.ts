import type { Ticket } from '#shared/domain/kinds.ts';
import { type ObsoleteThresholds, isObsolete } from '#shared/domain/operating-systems.ts';
import { TICKET_PRIORITIES, type TicketPriority } from '#shared/domain/ticket.ts';
import type { BodyRules } from './body-rules.ts';
import type { TakeChargeClock } from './take-charge-clock.ts';

/** Why a ticket is left out of the share of those taken within time. @see CAP-7-c, A-7, A-31 */
export const EXCLUSIONS = ['cancelled', 'duplicate', 'onCall', 'obsolete', 'notDue', 'unconfigured'] as const;

/** One of {@link EXCLUSIONS}. */
export type Exclusion = (typeof EXCLUSIONS)[number];

/** A ticket as the share sees it. */
export interface ComplianceCase<Name> {
  /** What the caller calls the ticket by. */
  readonly name: Name;
  readonly priority: TicketPriority;
  readonly status: TakeChargeClock['status'];
  /** Why it is left out whatever its clock says. */
  readonly exclusion: Extract<Exclusion, 'cancelled' | 'duplicate' | 'onCall' | 'obsolete'> | null;
}

/** The share of one priority. */
export interface PriorityCompliance<Name> {
  readonly counted: number;
  /** Of those counted, the ones taken in charge when they were due or before. */
  readonly within: number;
  /** Whether the share reaches the target, unrounded; `null` when nothing counts. */
  readonly met: boolean | null;
  readonly excluded: readonly { readonly name: Name; readonly reason: Exclusion }[];
}

/** The shares of the three priorities. */
export type Compliance<Name> = Readonly<Record<TicketPriority, PriorityCompliance<Name>>>;

/** Hundredths of a percent in the whole. */
const WHOLE = 10_000;

/**
 * The share of tickets taken in charge within time, by priority. One that is overdue and not taken counts as late, one
 * that is not yet due does not count.
 *
 * @param target in hundredths of a percent.
 * @see CAP-7-c
 */
export function compliance<Name>(cases: Iterable<ComplianceCase<Name>>, target: number): Compliance<Name> {
  const tallies = Object.fromEntries(
    TICKET_PRIORITIES.map((priority) => [priority, emptyTally<Name>()]),
  ) as Record<TicketPriority, Tally<Name>>;
  for (const each of cases) addTo(tallies[each.priority], each);
  const { low, medium, high } = tallies;
  return { low: judged(low, target), medium: judged(medium, target), high: judged(high, target) };
}

/** Why a ticket is left out of the share, if it is. */
export function exclusionOf({ exclusion, status }: ComplianceCase<unknown>): Exclusion | null {
  if (exclusion !== null) return exclusion;
  if (status === 'stopped') return 'cancelled';
  if (status === 'unconfigured') return 'unconfigured';
  return status === 'running' || status === 'dueSoon' ? 'notDue' : null;
}

/** What the share looks at in a ticket. */
export type ComplianceTicket = Pick<Ticket, 'priority' | 'state' | 'duplicateOfId' | 'onCall' | 'openedAt'>;

/**
 * A ticket as the share sees it.
 *
 * @param system the operating system of what the ticket is about, when it is known.
 */
export function complianceCase<Name>(
  name: Name,
  ticket: ComplianceTicket,
  { status }: TakeChargeClock,
  system: string | null,
  rules: BodyRules,
): ComplianceCase<Name> {
  const level = rules.serviceLevelOn(rules.workingTime.dayOf(ticket.openedAt));
  const leavesObsolete = level !== undefined && !level.countsObsolete;
  return { name, priority: ticket.priority, status, exclusion: exclusion() };

  function exclusion(): ComplianceCase<Name>['exclusion'] {
    if (ticket.duplicateOfId !== null) return 'duplicate';
    if (ticket.state === 'cancelled') return 'cancelled';
    if (ticket.onCall === true) return 'onCall';
    return leavesObsolete && isObsoleteFor(ticket, system, rules) ? 'obsolete' : null;
  }
}

/** Whether a ticket is about a system that its body's terms, of the day of opening, call obsolete. @see CAP-3.1.5-a */
export function isObsoleteFor(
  { openedAt }: Pick<Ticket, 'openedAt'>,
  system: string | null,
  { workingTime, termsOn }: BodyRules,
): boolean {
  const terms: ObsoleteThresholds | undefined = termsOn(workingTime.dayOf(openedAt));
  return isObsolete(system, terms);
}

/** Whether a ticket counts in the statistics of resolution: never one on an obsolete system. @see CAP-3.1.5-a, A-31 */
export function countsInResolution(
  ticket: Pick<Ticket, 'state' | 'duplicateOfId' | 'openedAt'>,
  system: string | null,
  rules: BodyRules,
): boolean {
  const isOut = ticket.state === 'cancelled' || ticket.duplicateOfId !== null;
  return !isOut && !isObsoleteFor(ticket, system, rules);
}

interface Tally<Name> {
  counted: number;
  within: number;
  excluded: { readonly name: Name; readonly reason: Exclusion }[];
}

function emptyTally<Name>(): Tally<Name> {
  return { counted: 0, within: 0, excluded: [] };
}

function addTo<Name>(tally: Tally<Name>, each: ComplianceCase<Name>): void {
  const reason = exclusionOf(each);
  if (reason !== null) {
    tally.excluded.push({ name: each.name, reason });
    return;
  }
  tally.counted += 1;
  if (each.status === 'met') tally.within += 1;
}

function judged<Name>({ counted, within, excluded }: Tally<Name>, target: number): PriorityCompliance<Name> {
  const met = counted === 0 ? null : within * WHOLE >= target * counted;
  return { counted, within, met, excluded };
}
