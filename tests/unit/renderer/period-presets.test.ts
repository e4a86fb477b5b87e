import { describe, expect, it } from 'vitest';
import { periodOf, presetOf } from '#renderer/features/report/period-presets.ts';

describe('periods of a report', () => {
  it.each([
    ['thisMonth', '2026-11-21', '2026-11-01', '2026-11-30'],
    ['lastMonth', '2026-01-15', '2025-12-01', '2025-12-31'],
    ['lastMonth', '2024-03-31', '2024-02-01', '2024-02-29'],
    ['thisQuarter', '2026-11-21', '2026-10-01', '2026-12-31'],
    ['thisQuarter', '2026-03-31', '2026-01-01', '2026-03-31'],
    ['thisYear', '2026-11-21', '2026-01-01', '2026-12-31'],
    ['lastYear', '2026-11-21', '2025-01-01', '2025-12-31'],
  ] as const)('%s seen on %s runs from %s to %s', (preset, today, from, to) => {
    expect(periodOf(preset, today)).toEqual({ from, to });
    expect(presetOf({ from, to }, today)).toBe(preset);
  });

  it('names no preset for days chosen by hand', () => {
    expect(presetOf({ from: '2026-02-03', to: '2026-02-04' }, '2026-11-21')).toBeUndefined();
  });
});
