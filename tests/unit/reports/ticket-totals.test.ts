import { describe, expect, it } from 'vitest';
import { toInstant } from '#shared/domain/instant.ts';
import { periodBounds, type TicketSelection } from '#shared/reports/ticket-selection.ts';
import { sumOfStates, summariseTickets } from '#shared/reports/ticket-totals.ts';
import { recordId, rome, sampleTicket } from '#tests/fixtures/reports/register-records.ts';

const MARCH: TicketSelection = { period: { from: '2026-03-01', to: '2026-03-31' }, bodyId: null };

describe('the period of a report', () => {
  it('lasts from the first Italian midnight to the one after the last day, across a clock change', () => {
    expect(periodBounds(MARCH.period)).toEqual({
      start: rome('2026-03-01T00:00'),
      end: rome('2026-04-01T00:00'),
    });
  });

  it('takes in its first and last moment and nothing beyond', () => {
    const { start, end } = periodBounds(MARCH.period);
    const moments = [start - 1, start, end - 1, end];
    const tickets = moments.map((moment, n) => sampleTicket(n, { openedAt: toInstant(moment) }));
    expect(summariseTickets(tickets, MARCH).total).toBe(2);
  });
});

describe('the totals of tickets', () => {
  const tickets = [
    sampleTicket(1, { state: 'closed', priority: 'high', reason: 'fault', channel: 'email' }),
    sampleTicket(2, { state: 'closed', priority: 'low', reason: 'consulting', channel: 'phone' }),
    sampleTicket(3, { state: 'cancelled', bodyId: recordId('body', 2) }),
    sampleTicket(4, { deleted: true }),
  ];

  it('count each ticket once by body, priority, reason and channel, in its state', () => {
    const totals = summariseTickets(tickets, MARCH);
    expect(totals.byBody.get(recordId('body', 1))?.closed).toBe(2);
    expect(totals.byBody.get(recordId('body', 2))?.cancelled).toBe(1);
    expect(totals.byPriority.high.closed).toBe(1);
    expect(totals.byReason.consulting.closed).toBe(1);
    expect(totals.byChannel.email.closed).toBe(1);
    expect(totals.byState.cancelled).toBe(1);
  });

  it('tie: every way of dividing sums to the same number', () => {
    const totals = summariseTickets(tickets, MARCH);
    const divisions = [
      [...totals.byBody.values()],
      Object.values(totals.byPriority),
      Object.values(totals.byReason),
      Object.values(totals.byChannel),
      [totals.byState],
    ];
    for (const division of divisions) {
      expect(division.reduce((sum, counts) => sum + sumOfStates(counts), 0)).toBe(3);
    }
  });

  it('leave out the other bodies when one is chosen', () => {
    const one = summariseTickets(tickets, { ...MARCH, bodyId: recordId('body', 2) });
    expect([one.total, one.byBody.size]).toEqual([1, 1]);
  });
});
