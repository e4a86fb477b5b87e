import type { RecordId } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { Ticket, TicketEntry } from '#shared/domain/kinds.ts';
import type { BodyRules } from '#shared/domain/service-level/body-rules.ts';
import {
  type ComplianceCase,
  complianceCase,
  countsInResolution,
  type Exclusion,
  exclusionOf,
  isObsoleteFor,
} from '#shared/domain/service-level/compliance.ts';
import { resolutionFigures } from '#shared/domain/service-level/resolution.ts';
import { takeChargeClock } from '#shared/domain/service-level/take-charge.ts';
import type { TakeChargeClock } from '#shared/domain/service-level/take-charge-clock.ts';
import { warrantyOf } from '#shared/domain/service-level/warranty.ts';
import { pausesUntil, suspensionsOf } from '#shared/domain/suspensions.ts';
import { changedFigures, type ComparedFigure, type FrozenFigures, frozenFigures } from './service-frozen.ts';

const MINUTE = 60_000;

/** What the report keeps of a ticket: not what people wrote in it, which is long. */
export type ServiceTicket = Pick<
  Ticket,
  | 'bodyId'
  | 'number'
  | 'draftCode'
  | 'subject'
  | 'priority'
  | 'requestedPriority'
  | 'state'
  | 'openedAt'
  | 'takenAt'
  | 'firstInterventionAt'
  | 'resolvedAt'
  | 'onCall'
>;

/** A change of priority or of body, with its reason. */
export type ServiceChange = Pick<
  TicketEntry,
  'at' | 'type' | 'text' | 'fromPriority' | 'toPriority' | 'fromBodyId' | 'toBodyId'
>;

/** A ticket as the report of the service levels sees it. Minutes are whole and of working time. */
export interface ServiceFacts {
  readonly ticket: ServiceTicket;
  /** `aaaa-mm-gg` in Italy. */
  readonly openedOn: string;
  readonly clock: TakeChargeClock;
  /** What the share sees of it. */
  readonly share: ComplianceCase<null>;
  readonly exclusion: Exclusion | null;
  /** In hundredths of a percent; `null` where no table was in force. */
  readonly target: number | null;
  /** The versions that were in force on the day of opening. */
  readonly calendarId: RecordId<'calendar'> | null;
  readonly serviceLevelFrom: string | null;
  readonly changes: readonly ServiceChange[];
  /** Taken from the clock by reasoned suspensions. */
  readonly suspendedMinutes: number | null;
  readonly system: string | null;
  readonly isObsolete: boolean;
  readonly firstInterventionMinutes: number | null;
  readonly grossMinutes: number | null;
  readonly netMinutes: number | null;
  /** Resolved, and not left out: it is in the means of the resolution. @see CAP-3.1.5-a */
  readonly countsResolution: boolean;
  readonly warrantyLastDay: string | null;
  readonly frozen: FrozenFigures | null;
  /** What is not as it was frozen. */
  readonly changed: readonly ComparedFigure[];
  /** For tickets of the on-call: whether they were taken while it answered; `null` for the others. @see A-7 */
  readonly takenOnCall: boolean | null;
}

/**
 * What the report says of one ticket.
 *
 * @param system the operating system of what it is about, when it is known.
 * @see CAP-7-c, CAP-3.1.5-a, A-7, A-31
 */
export function serviceFacts(
  ticket: Ticket,
  entries: readonly TicketEntry[],
  {
    rules,
    system,
    now,
  }: { readonly rules: BodyRules; readonly system: string | null; readonly now: Instant },
): ServiceFacts {
  const { workingTime } = rules;
  const openedOn = workingTime.dayOf(ticket.openedAt);
  const clock = takeChargeClock(ticket, rules, now);
  const share = complianceCase(null, ticket, clock, system, rules);
  const level = rules.serviceLevelOn(openedOn);
  const resolution = resolutionFacts(ticket, entries, { rules, system, now });
  const frozen = frozenFigures(entries);
  const present = {
    verdict: clock.status,
    due: 'due' in clock ? clock.due : null,
    elapsedMinutes: 'due' in clock ? clock.elapsedMinutes : null,
    netMinutes: resolution.netMinutes,
  };
  return {
    ...resolution,
    ticket: slim(ticket),
    openedOn,
    clock,
    share,
    exclusion: exclusionOf(share),
    target: level?.target ?? null,
    calendarId: workingTime.dayAt(openedOn).calendarId,
    serviceLevelFrom: level?.validFrom ?? null,
    changes: changesIn(entries),
    suspendedMinutes: suspendedMinutes(ticket, rules, now),
    system,
    isObsolete: isObsoleteFor(ticket, system, rules),
    warrantyLastDay: warrantyOf(ticket, rules)?.lastDay ?? null,
    frozen,
    changed: frozen === null ? [] : changedFigures(frozen, present, ticket.state === 'closed'),
    takenOnCall: takenOnCall(ticket, rules),
  };
}

type ResolutionFacts = Pick<
  ServiceFacts,
  'firstInterventionMinutes' | 'grossMinutes' | 'netMinutes' | 'countsResolution'
>;

function resolutionFacts(
  ticket: Ticket,
  entries: readonly TicketEntry[],
  {
    rules,
    system,
    now,
  }: { readonly rules: BodyRules; readonly system: string | null; readonly now: Instant },
): ResolutionFacts {
  const { gross, net, firstIntervention, isRunning } = resolutionFigures(ticket, entries, rules, now);
  const grossMinutes = isRunning ? null : (gross?.workingMinutes ?? null);
  const netMinutes = isRunning ? null : (net?.workingMinutes ?? null);
  const isKnown = grossMinutes !== null && netMinutes !== null;
  return {
    firstInterventionMinutes: firstIntervention?.workingMinutes ?? null,
    grossMinutes,
    netMinutes,
    countsResolution: isKnown && countsInResolution(ticket, system, rules),
  };
}

function changesIn(entries: readonly TicketEntry[]): readonly ServiceChange[] {
  return entries
    .filter(({ type }) => type === 'priorityChange' || type === 'bodyChange')
    .map(({ at, type, text, fromPriority, toPriority, fromBodyId, toBodyId }) => ({
      ...{ at, type, text, fromPriority, toPriority, fromBodyId, toBodyId },
    }));
}

function suspendedMinutes(ticket: Ticket, { workingTime }: BodyRules, now: Instant): number | null {
  const suspensions = suspensionsOf(ticket);
  if (suspensions.length === 0) return 0;
  const { openedAt, takenAt } = ticket;
  const until = takenAt ?? now;
  const whole = workingTime.elapsed(openedAt, until);
  const counted = workingTime.elapsed(openedAt, until, pausesUntil(suspensions, until));
  return whole === null || counted === null ? null : Math.floor((whole - counted) / MINUTE);
}

function takenOnCall({ onCall, takenAt }: Ticket, { workingTime }: BodyRules): boolean | null {
  return onCall === true ? takenAt !== null && workingTime.isOnCall(takenAt) : null;
}

function slim(ticket: Ticket): ServiceTicket {
  const { bodyId, number, draftCode, subject, priority, requestedPriority, state } = ticket;
  const { openedAt, takenAt, firstInterventionAt, resolvedAt, onCall } = ticket;
  return {
    ...{ bodyId, number, draftCode, subject, priority, requestedPriority, state },
    ...{ openedAt, takenAt, firstInterventionAt, resolvedAt, onCall },
  };
}
