import { describe, expect, it } from 'vitest';
import type { ActorId } from '#shared/domain/identity.ts';
import { OPEN_STATES } from '#shared/domain/ticket-lifecycle.ts';
import { dayQueries } from '#renderer/features/today/day-queries.ts';
import { rome } from '#tests/fixtures/reports/register-records.ts';

const ACTOR = '01JD0000000000000000000000' as ActorId;

describe('the questions of a day', () => {
  it('ask for one’s own open tickets by what falls due next', () => {
    const { mine } = dayQueries('2026-11-22', ACTOR);
    expect(mine).toMatchObject({ operators: [ACTOR], states: OPEN_STATES });
    expect(mine.sort).toEqual({ column: 'due', direction: 'ascending' });
  });

  it('end the day, and the month so far, at midnight in Italy, on the days of 23 and of 25 hours too', () => {
    expect(dayQueries('2026-11-22', ACTOR).due.dueBefore).toBe(rome('2026-11-23T00:00'));
    expect(dayQueries('2026-10-25', ACTOR).due.dueBefore).toBe(rome('2026-10-26T00:00'));
    expect(dayQueries('2026-03-29', ACTOR).month).toEqual({
      from: rome('2026-03-01T00:00'),
      to: rome('2026-03-30T00:00'),
    });
  });

  it('wait for others with what nobody touched the longest first', () => {
    const { waiting } = dayQueries('2026-11-22', null);
    expect(waiting.states).toEqual(['waitingCustomer', 'waitingSupplier', 'waitingQuoteApproval']);
    expect(waiting.sort).toEqual({ column: 'updatedAt', direction: 'ascending' });
  });
});
