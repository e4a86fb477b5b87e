import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { instantOfWallTime } from '#shared/domain/rome-time.ts';
import { DUE_VERDICTS } from '#shared/domain/service-level/due-verdict.ts';
import { EVERY_TICKET } from '#renderer/store/ticket-query.ts';
import { createTicketIndex } from '#renderer/store/ticket-index/ticket-index.ts';
import { contractHours, contractLevel, contractTerms } from '#tests/fixtures/reports/office-rules.ts';
import { idNumber, indexed, someTicket } from './some-tickets.ts';

import { BODIES, found, namedIndex, NOW, OF_FIRST, OF_SECOND } from './index-samples.ts';

describe('the orders of the ticket index', () => {
  it('sorts provisional codes by their count, after the numbers', () => {
    const index = namedIndex();
    index.put([
      indexed(someTicket(9)),
      indexed(someTicket(1)),
      indexed(someTicket(3, { number: '2026/000002' })),
      indexed(someTicket(4, { number: '2025/000009' })),
    ]);
    const sort = { column: 'code', direction: 'ascending' } as const;
    const { slots } = index.query({ ...EVERY_TICKET, sort }, NOW);
    expect(Array.from(slots, (slot) => index.row(slot, NOW).code)).toEqual([
      '2025/000009',
      '2026/000002',
      'BOZZA-7F3K-2',
      'BOZZA-7F3K-10',
    ]);
  });

  it('serves the profile that counts more first, then what is due first [CAP-3.1-c]', () => {
    const ids = [1, 2, 3].map((n) => idNumber(600_000_000 + n) as RecordId<'body'>);
    const profiles = ['enterprise', 'basic', 'minimal'] as const;
    const index = createTicketIndex();
    index.configure({
      digest: 'profiles',
      rules: {
        calendars: ids.map((bodyId, n) => contractHours(n, { bodyId })),
        closures: [],
        serviceLevels: ids.map((bodyId, n) => contractLevel(n, { bodyId })),
        terms: ids.map((bodyId, n) => contractTerms(n, { bodyId, profile: profiles[n] ?? null })),
      },
    });
    const openedAt = ['10:30', '09:00', '08:45'].map((time) => romeInstant(`2026-11-24T${time}`));
    index.put(ids.map((bodyId, n) => indexed(someTicket(n, { bodyId, openedAt: openedAt[n] ?? NOW }))));
    const sort = { column: 'queue', direction: 'ascending' } as const;
    expect(found(index, { sort })).toEqual([0, 1, 2].map(idNumber));
    const first = indexed(someTicket(9, { bodyId: ids[0] ?? OF_FIRST.bodyId, openedAt: openedAt[1] ?? NOW }));
    index.put([first]);
    expect(found(index, { sort })).toEqual([9, 0, 1, 2].map(idNumber));
  });

  it('puts severity before profile, unless the office prefers the other way [A-6]', () => {
    const index = namedIndex();
    index.put([
      indexed(someTicket(1, { ...OF_FIRST, priority: 'medium' })),
      indexed(someTicket(2, { ...OF_SECOND, priority: 'high' })),
    ]);
    const sort = { column: 'queue', direction: 'ascending' } as const;
    expect(found(index, { sort })).toEqual([2, 1].map(idNumber));
    expect(found(index, { sort, queueOrder: 'profile' })).toEqual([1, 2].map(idNumber));
  });

  it('judges what is due when it is asked, not when it was read [CAP-7-a]', () => {
    const index = namedIndex();
    const openedAt = romeInstant('2026-11-20T16:00');
    index.put([indexed(someTicket(1, { ...OF_FIRST, openedAt, priority: 'high' }))]);
    const verdictAt = (time: string) => {
      const now = romeInstant(time);
      const { facets } = index.query(EVERY_TICKET, now);
      return DUE_VERDICTS.filter((verdict) => facets.dues[verdict] === 1);
    };
    expect(verdictAt('2026-11-20T17:00')).toEqual(['running']);
    expect(verdictAt('2026-11-23T14:00')).toEqual(['dueSoon']);
    expect(verdictAt('2026-11-23T16:00')).toEqual(['dueSoon']);
    expect(verdictAt('2026-11-23T16:01')).toEqual(['overdue']);
    const { take } = index.row(index.slotOf(idNumber(1)) ?? -1, romeInstant('2026-11-23T10:30'));
    expect(take).toMatchObject({ due: romeInstant('2026-11-23T16:00'), allowedMinutes: 480 });
  });

  it('shares out what was taken in charge in time, by priority and by the rules of each body [CAP-7-c]', () => {
    const index = namedIndex();
    const openedAt = romeInstant('2026-11-02T09:00');
    const [inTime, late] = [romeInstant('2026-11-02T10:00'), romeInstant('2026-11-20T10:00')];
    const some = (first: number, count: number, fields: Partial<Ticket>) =>
      Array.from({ length: count }, (_, n) =>
        indexed(someTicket(first + n, { ...OF_FIRST, openedAt, state: 'closed', ...fields })),
      );
    index.put([
      ...some(0, 18, { priority: 'high', takenAt: inTime }),
      ...some(100, 2, { priority: 'high', takenAt: late }),
      ...some(200, 17, { priority: 'medium', takenAt: inTime }),
      ...some(300, 3, { priority: 'medium', takenAt: null, state: 'opened' }),
      // Left out: cancelled, opened in another month, of a body that was promised nothing.
      ...some(400, 5, { priority: 'low', state: 'cancelled' }),
      ...some(500, 5, { priority: 'high', takenAt: late, openedAt: romeInstant('2026-10-02T09:00') }),
      ...some(600, 5, { priority: 'high', takenAt: late, bodyId: BODIES[2] ?? OF_FIRST.bodyId }),
    ]);
    const month = { from: romeInstant('2026-11-01T00:00'), to: romeInstant('2026-12-01T00:00') };
    expect(index.shares(month, romeInstant('2026-11-22T09:00'))).toMatchObject({
      high: { counted: 20, within: 18, met: true },
      medium: { counted: 20, within: 17, met: false },
      low: { counted: 0, within: 0, met: null },
    });
  });
});

function romeInstant(wallTime: string) {
  const instant = instantOfWallTime(wallTime);
  if (instant === undefined) throw new Error(`no wall time: ${wallTime}`);
  return instant;
}
