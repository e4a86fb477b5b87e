import type { RecordId, Scope } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { BodyTerms, Calendar, Closure, ServiceLevel, Ticket } from '#shared/domain/kinds.ts';
import { CHANNELS } from '#shared/domain/ticket.ts';
import type { BodyRules, OfficeRules } from '#shared/domain/service-level/body-rules.ts';
import { createRulesOf } from '#shared/domain/service-level/rules-of.ts';
import { takeChargeClock } from '#shared/domain/service-level/take-charge.ts';
import type { TakeChargeClock } from '#shared/domain/service-level/take-charge-clock.ts';
import { contractHours, contractLevel, contractTerms } from '#tests/fixtures/reports/office-rules.ts';
import { recordId, rome, sampleTicket } from '#tests/fixtures/reports/register-records.ts';

/** The body of the sample tickets. */
const BODY: RecordId<'body'> = recordId('body', 1);

/** The contract's hours as the `n`-th version recorded for the body, with what a test says of it. */
export function sampleCalendar(n: number, said: Partial<Calendar> = {}): Calendar {
  return contractHours(n, { bodyId: BODY, ...said });
}

/** The contract's service level as the `n`-th version recorded for the body, with what a test says of it. */
export function sampleLevel(n: number, said: Partial<ServiceLevel> = {}): ServiceLevel {
  return contractLevel(n, { bodyId: BODY, ...said });
}

/** The terms of an office of its own, with what a test says of them. */
export function sampleTerms(n: number, said: Partial<BodyTerms> = {}): BodyTerms {
  return contractTerms(n, { bodyId: BODY, profile: null, channels: [...CHANNELS], ...said });
}

/** A closed day, with what a test says of it. */
export function sampleClosure(n: number, said: Partial<Closure> = {}): Closure {
  return {
    kind: 'closure',
    id: recordId('closure', n),
    scope: 'c0' as Scope,
    deleted: false,
    bodyId: null,
    firstDay: '2026-11-24',
    lastDay: '2026-11-24',
    from: null,
    to: null,
    reason: 'Chiusura',
    ...said,
  };
}

/** The rules of the body of the sample tickets: the contract's, with what a test says of them. */
export function sampleRules(said: Partial<OfficeRules> = {}, bodyId = BODY): BodyRules {
  return createRulesOf({
    calendars: [sampleCalendar(1)],
    closures: [],
    serviceLevels: [sampleLevel(1)],
    terms: [],
    ...said,
  })(bodyId);
}

/** A ticket opened at a wall time, with what a test says of it. */
export function openedAt(wall: string, said: Partial<Ticket> = {}): Ticket {
  return sampleTicket(1, { openedAt: rome(wall), ...said });
}

/** What the clock of a ticket says at a wall time. */
export function clockAt(ticket: Ticket, wall: string, rules: BodyRules = sampleRules()): TakeChargeClock {
  return takeChargeClock(ticket, rules, rome(wall));
}

/** A suspension as a ticket keeps it. */
export function suspended(from: string, to: string | null): string {
  const end: Instant | null = to === null ? null : rome(to);
  return `${String(rome(from))}/${end === null ? '' : String(end)}`;
}
