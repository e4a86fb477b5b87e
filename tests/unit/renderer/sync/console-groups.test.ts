import { describe, expect, it } from 'vitest';
import { toInstant } from '#shared/domain/instant.ts';
import { consoleGroups, silentDays } from '#renderer/features/sync/console-groups.ts';
import { consoleOf, NOW } from './some-status.ts';

const DAY = 86_400_000;

describe('the consoles of a folder', () => {
  it('are told one a machine: this one first, then whoever was heard of last', () => {
    const groups = consoleGroups([
      consoleOf('b', { lastNews: toInstant(NOW - DAY) }),
      consoleOf('c', { lastNews: null }),
      consoleOf('d', { wasThis: true }),
      consoleOf('a', { isThis: true, lastNews: null }),
      consoleOf('e', { lastNews: toInstant(NOW - 1) }),
      consoleOf('f', { lastNews: toInstant(NOW - 2 * DAY), device: 'b' }),
    ]);
    expect(groups.map(({ label, former }) => [label, former])).toEqual([
      ['PC-A', 1],
      ['PC-E', 0],
      ['PC-B', 1],
      ['PC-C', 0],
    ]);
  });

  it('are said to be silent after a week', () => {
    expect(silentDays(toInstant(NOW - 6.9 * DAY), NOW)).toBeNull();
    expect(silentDays(toInstant(NOW - 12.5 * DAY), NOW)).toBe(12);
    expect(silentDays(null, NOW)).toBeNull();
  });
});
