import { describe, expect, it } from 'vitest';
import type { MediaChange } from '#shared/domain/kinds.ts';
import {
  expectedMedium,
  isOpenForMedia,
  mediaDueOn,
  mediaMissedBefore,
  mediaStandings,
  mediaWarning,
} from '#shared/domain/on-site/media-rotation.ts';
import { changeOn, weekOfMedia } from './rotation.ts';

const everyDay = (): boolean => true;

function weekStands(changes: readonly MediaChange[], today: string, isOpen = everyDay): readonly string[] {
  const period = { from: '2026-11-23', to: '2026-11-29', today };
  return mediaStandings([weekOfMedia()], changes, isOpen, period).map(
    ({ day, expected, state }) => `${day.slice(-2)} ${expected?.label ?? '-'} ${state}`,
  );
}

describe('the rotation of backup media (REG-5.3-d)', () => {
  it('expects L3 on Wednesday 2026-11-25 of a rotation Monday to Friday L1 to L5 (REG-5.3-d)', () => {
    expect(expectedMedium(weekOfMedia(), '2026-11-25')?.label).toBe('L3');
    expect(expectedMedium(weekOfMedia(), '2026-11-28')).toBeNull();
  });

  it('warns when L4 goes in on the day of L3 (REG-5.3-d)', () => {
    const plan = weekOfMedia();
    expect(mediaWarning(plan, '2026-11-25', 'L4')).toEqual({
      code: 'otherMedium',
      expected: 'L3',
      inserted: 'L4',
    });
    expect(mediaWarning(plan, '2026-11-25', ' l3')).toBeNull();
    expect(mediaWarning(plan, '2026-11-28', 'L3')).toEqual({ code: 'unplanned', inserted: 'L3' });
  });

  it('goes through the weeks of its cycle from the week of its first day', () => {
    const slots = [
      { week: 1, weekday: 5, label: 'A' },
      { week: 2, weekday: 5, label: 'B' },
      { week: 3, weekday: 5, label: 'C' },
    ];
    const plan = weekOfMedia({ startsOn: '2026-11-25', weeks: 3, slots });
    const labels = ['2026-11-20', '2026-11-27', '2026-12-04', '2026-12-11', '2026-12-18'].map(
      (day) => expectedMedium(plan, day)?.label ?? null,
    );
    expect(labels).toEqual([null, 'A', 'B', 'C', 'A']);
  });

  it('expects nothing from the day on which it was closed', () => {
    const plan = weekOfMedia({ closedOn: '2026-11-25' });
    expect(expectedMedium(plan, '2026-11-24')?.label).toBe('L2');
    expect(expectedMedium(plan, '2026-11-25')).toBeNull();
  });

  it('says of each expected day what became of it', () => {
    const changes = [
      changeOn('2026-11-23', { insertedLabel: 'L1' }),
      changeOn('2026-11-24', { insertedLabel: 'L5' }),
      changeOn('2026-11-25', { skipReason: 'Lettore in assistenza' }),
      changeOn('2026-11-28', { insertedLabel: 'L9' }),
    ];
    expect(weekStands(changes, '2026-11-27')).toEqual([
      '23 L1 changed',
      '24 L2 otherMedium',
      '25 L3 skipped',
      '26 L4 missed',
      '27 L5 due',
      '28 - unplanned',
    ]);
  });

  it('expects nothing on a day on which the body is closed', () => {
    const closed = (_bodyId: string, day: string): boolean => day !== '2026-11-24';
    expect(weekStands([], '2026-11-26', closed as () => boolean)).toEqual([
      '23 L1 missed',
      '25 L3 missed',
      '26 L4 due',
      '27 L5 due',
    ]);
    expect(isOpenForMedia({ slots: [], reason: 'holiday' })).toBe(false);
    expect(isOpenForMedia({ slots: [], reason: 'unconfigured' })).toBe(true);
  });

  it('lists what is to be changed today, and what was missed and has no reason yet', () => {
    const plans = [weekOfMedia()];
    const changes = [
      changeOn('2026-11-23', { insertedLabel: 'L1' }),
      changeOn('2026-11-25', { insertedLabel: 'L3' }),
    ];
    const labels = (day: string): readonly string[] =>
      mediaDueOn(plans, changes, everyDay, day).map(({ expected }) => expected?.label ?? '');
    expect(labels('2026-11-25')).toEqual([]);
    expect(labels('2026-11-26')).toEqual(['L4']);
    const missed = mediaMissedBefore(plans, changes, everyDay, '2026-11-26');
    expect(missed.map(({ day }) => day)).toEqual(['2026-11-24']);
  });
});
