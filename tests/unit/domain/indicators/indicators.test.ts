import { describe, expect, it } from 'vitest';
import { deskCompleteness, systemsCompleteness } from '#shared/domain/indicators/completeness.ts';
import {
  extraordinaryTimeliness,
  ordinaryTimeliness,
  roundedDays,
} from '#shared/domain/indicators/timeliness.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import type { RulesOf } from '#shared/domain/service-level/body-rules.ts';
import { recordId, rome, sampleTicket } from '#tests/fixtures/reports/register-records.ts';
import { openedAt, sampleRules } from '#tests/unit/domain/service-level/sample-rules.ts';

const rulesOf: RulesOf = (bodyId) => sampleRules({}, bodyId);

/** A ticket of a workstation, opened on one day and worked on for the first time on another. */
function workedOn(opened: string, first: string | null, said: Partial<Ticket> = {}): Ticket {
  return openedAt(`${opened}T09:00`, {
    category: 'workstation',
    firstInterventionAt: first === null ? null : rome(`${first}T11:00`),
    ...said,
  });
}

describe('the indicators of timeliness', () => {
  const ordinary = [
    workedOn('2026-03-02', '2026-03-03'),
    workedOn('2026-03-06', '2026-03-10'),
    workedOn('2026-03-11', '2026-03-16'),
  ];
  const serious = { category: 'infrastructure', extraordinaryProblem: true } as const;

  it('are the mean working days to the first intervention: 1, 2 and 3 give 2 out of 3 (PERF-IND-3)', () => {
    const figures = ordinaryTimeliness(ordinary, rulesOf);
    expect(figures).toEqual({ days: 6, tickets: 3, maximum: 3, unconfigured: 0 });
    expect(roundedDays(figures)).toBe(2);
  });

  it('are of extraordinary problems of the infrastructure apart, out of one day (PERF-IND-4)', () => {
    const sameDay = Array.from({ length: 3 }, () => workedOn('2026-03-02', '2026-03-02', serious));
    expect(extraordinaryTimeliness(sameDay, rulesOf)).toEqual({
      days: 0,
      tickets: 3,
      maximum: 1,
      unconfigured: 0,
    });
    const nextDay = workedOn('2026-03-02', '2026-03-03', serious);
    const figures = extraordinaryTimeliness([...sameDay, nextDay, ...ordinary], rulesOf);
    expect(figures.days / figures.tickets).toBe(0.25);
  });

  it('look at the first intervention, never at the taking in charge (A-30)', () => {
    const taken = workedOn('2026-03-02', null, { takenAt: rome('2026-03-02T10:00') });
    expect(ordinaryTimeliness([taken], rulesOf)).toMatchObject({ tickets: 0 });
    expect(roundedDays(ordinaryTimeliness([taken], rulesOf))).toBeNull();
  });

  it('leave out the extraordinary, the cancelled, the merged and other categories', () => {
    const others = [
      workedOn('2026-03-02', '2026-03-09', { extraordinaryProblem: true }),
      workedOn('2026-03-02', '2026-03-09', { state: 'cancelled' }),
      workedOn('2026-03-02', '2026-03-09', { duplicateOfId: recordId('ticket', 2) }),
      workedOn('2026-03-02', '2026-03-09', { category: 'infrastructure' }),
    ];
    expect(ordinaryTimeliness([...ordinary, ...others], rulesOf)).toMatchObject({ days: 6, tickets: 3 });
    expect(extraordinaryTimeliness(others, rulesOf)).toMatchObject({ tickets: 0 });
  });

  it('say how many have no calendar to be counted in (A-2)', () => {
    const elsewhere = workedOn('2026-03-02', '2026-03-09', { bodyId: recordId('body', 7) });
    expect(ordinaryTimeliness([...ordinary, elsewhere], rulesOf)).toMatchObject({
      tickets: 3,
      unconfigured: 1,
    });
  });
});

describe('the indicators of completeness', () => {
  function concluded(positive: number, all: number, said: Partial<Ticket> = {}): readonly Ticket[] {
    return Array.from({ length: all }, (_, n) =>
      sampleTicket(n, { outcome: n < positive ? 'positive' : n % 2 === 0 ? 'negative' : null, ...said }),
    );
  }

  it('are the requests that ended well out of all, the open ones included (PERF-IND-8)', () => {
    expect(deskCompleteness(concluded(190, 200))).toEqual({ positive: 190, requests: 200 });
  });

  it('are of the systems apart (PERF-IND-9)', () => {
    const tickets = [...concluded(114, 120, { category: 'systems' }), ...concluded(3, 7)];
    expect(systemsCompleteness(tickets)).toEqual({ positive: 114, requests: 120 });
  });

  it('leave out what was cancelled or merged (PERF-IND-8)', () => {
    const out = [
      ...concluded(1, 3, { state: 'cancelled' }),
      ...concluded(1, 3, { duplicateOfId: recordId('ticket', 900) }),
    ];
    expect(deskCompleteness([...concluded(2, 4), ...out])).toEqual({ positive: 2, requests: 4 });
  });
});
