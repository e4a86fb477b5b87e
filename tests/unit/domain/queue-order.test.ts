import { describe, expect, it } from 'vitest';
import { compareInQueue, type QueueOrder, type QueuePlace } from '#shared/domain/queue-order.ts';
import { profileTerms } from '#resources/reference/profiles.ts';
import { rome } from '#tests/fixtures/reports/register-records.ts';

/** A ticket of medium severity that is due on a day at a time of day. */
function due(time: string | null, said: Partial<QueuePlace> = {}): QueuePlace {
  return {
    priority: 'medium',
    queuePriority: 'none',
    due: time === null ? null : rome(`2026-11-24T${time}`),
    openedAt: rome('2026-11-23T09:00'),
    ...said,
  };
}

function inOrder<Name extends string>(
  places: Readonly<Record<Name, QueuePlace>>,
  order?: QueueOrder,
): string[] {
  return Object.entries<QueuePlace>(places)
    .toSorted(([, one], [, other]) => compareInQueue(one, other, order))
    .map(([name]) => name);
}

describe('the order of the queue', () => {
  it('serves the higher profile first among equals: ENTERPRISE, BASIC, MINIMAL (CAP-3.1-c)', () => {
    const { minimal, basic, enterprise } = profileTerms;
    expect(
      inOrder({
        MINIMAL: due('08:45', { queuePriority: minimal.queuePriority }),
        BASIC: due('09:00', { queuePriority: basic.queuePriority }),
        ENTERPRISE: due('10:30', { queuePriority: enterprise.queuePriority }),
      }),
    ).toEqual(['ENTERPRISE', 'BASIC', 'MINIMAL']);
  });

  it('serves what falls due first between two of one profile (CAP-3.1-c)', () => {
    const { queuePriority } = profileTerms.pro;
    expect(
      inOrder({ later: due('10:00', { queuePriority }), sooner: due('09:59', { queuePriority }) }),
    ).toEqual(['sooner', 'later']);
  });

  it('puts severity before the profile, or the other way about where it is so set (A-6)', () => {
    const places = {
      severe: due('18:00', { priority: 'high' }),
      privileged: due('09:00', { queuePriority: 'high' }),
    };
    expect(inOrder(places)).toEqual(['severe', 'privileged']);
    expect(inOrder(places, 'severity')).toEqual(['severe', 'privileged']);
    expect(inOrder(places, 'profile')).toEqual(['privileged', 'severe']);
  });

  it('puts what has no due time after what has one, and there the older first', () => {
    expect(
      inOrder({
        newer: due(null, { openedAt: rome('2026-11-23T10:00') }),
        older: due(null),
        promised: due('18:00', { openedAt: rome('2026-11-24T10:00') }),
      }),
    ).toEqual(['promised', 'older', 'newer']);
  });
});
