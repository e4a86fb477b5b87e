import { describe, expect, it } from 'vitest';
import { isUnderWarranty, warrantyOf } from '#shared/domain/service-level/warranty.ts';
import { rome } from '#tests/fixtures/reports/register-records.ts';
import { openedAt, sampleLevel, sampleRules } from './sample-rules.ts';

/** A ticket resolved in the morning of a day. */
function resolved(day: string) {
  return openedAt(`${day}T08:30`, { state: 'resolved', resolvedAt: rome(`${day}T10:00`) });
}

describe('the warranty', () => {
  const rules = sampleRules();

  it.each([
    ['2026-11-13', '2026-11-27'],
    ['2026-04-17', '2026-05-04'],
    ['2026-12-01', '2026-12-16'],
  ])('lasts ten working days, the first not counted: of %s until %s (CAP-3.1.6-c, A-22)', (day, lastDay) => {
    expect(warrantyOf(resolved(day), rules)).toEqual({ lastDay });
  });

  it.each([
    ['2026-11-27T00:00', true],
    ['2026-11-27T23:59', true],
    ['2026-11-28T09:00', false],
    ['2026-11-30T09:00', false],
  ])('holds to the end of its last day: at %s %s (CAP-3.1.6-c)', (at, holds) => {
    expect(isUnderWarranty(resolved('2026-11-13'), rules, rome(at))).toBe(holds);
  });

  it('begins on the next working day for what was done on a Saturday', () => {
    expect(warrantyOf(resolved('2026-11-14'), rules)).toEqual({ lastDay: '2026-11-27' });
  });

  it('is as long as the table of the day of opening says (X-8)', () => {
    const longer = sampleRules({
      serviceLevels: [sampleLevel(1), sampleLevel(2, { validFrom: '2026-11-14', warrantyDays: 20 })],
    });
    expect(warrantyOf(resolved('2026-11-13'), longer)).toEqual({ lastDay: '2026-11-27' });
    expect(warrantyOf(resolved('2026-11-16'), longer)).toEqual({ lastDay: '2026-12-15' });
  });

  it('cannot be told of what is not resolved, nor where nothing is configured (A-2)', () => {
    expect(warrantyOf(openedAt('2026-11-13T09:00'), rules)).toBeNull();
    for (const said of [{ calendars: [] }, { serviceLevels: [] }]) {
      expect(isUnderWarranty(resolved('2026-11-13'), sampleRules(said), rome('2026-11-14T09:00'))).toBeNull();
    }
  });
});
