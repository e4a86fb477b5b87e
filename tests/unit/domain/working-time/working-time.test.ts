import { describe, expect, it } from 'vitest';
import { createWorkingTime } from '#shared/domain/working-time/create-working-time.ts';
import { contractCalendar, performanceCalendar } from '#resources/reference/calendars.ts';
import { rome } from '#tests/fixtures/reports/register-records.ts';
import { CAP, closed, dueAt, HOUR, hoursOf, PERF, versionOf, workedHours } from './sample-hours.ts';

const ROUND_THE_CLOCK = {
  slots: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '24:00' })),
  onCallSlots: [],
  nationalHolidays: false,
};

describe('working time', () => {
  it('stops for lunch: 12:00 to 15:00 is an hour and a half (CAP-2-a)', () => {
    expect(workedHours(CAP, '2026-11-24T12:00', '2026-11-24T15:00')).toBe(1.5);
  });

  it('stops over the weekend (CAP-3.1.2-d)', () => {
    expect(workedHours(CAP, '2026-11-20T16:00', '2026-11-23T10:30')).toBe(4);
  });

  it('has 40 and 36 hours in an ordinary week (PERF-CTX-c)', () => {
    expect(workedHours(CAP, '2026-11-16T00:00', '2026-11-23T00:00')).toBe(40);
    expect(workedHours(PERF, '2026-11-16T00:00', '2026-11-23T00:00')).toBe(36);
  });

  it.each([
    ['ALTA', '2026-11-20T16:00', 8, '2026-11-23T16:00'],
    ['MEDIA', '2026-11-26T17:00', 12, '2026-11-30T11:30'],
    ['BASSA over a holiday', '2026-12-07T09:00', 16, '2026-12-10T09:00'],
    ['ALTA on a Saturday', '2026-11-21T10:00', 8, '2026-11-23T18:00'],
    ['ALTA over 4 October', '2027-10-01T16:00', 8, '2027-10-05T16:00'],
    ['ALTA', '2026-11-24T13:00', 8, '2026-11-25T12:30'],
  ])('gives the contract’s due time: %s opened %s (CAP-7-a)', (_what, opened, hours, due) => {
    expect(dueAt(CAP, opened, hours)).toBe(due);
  });

  it('gives the due time in the hours of the performance sheet (CAP-7-a)', () => {
    expect(dueAt(PERF, '2026-11-24T13:00', 8)).toBe('2026-11-25T12:00');
  });

  it.each([
    ['at night', '2026-11-24T03:00', '2026-11-24T12:30'],
    ['on a Sunday', '2026-11-22T23:59', '2026-11-23T12:30'],
    ['on a holiday', '2026-12-08T11:00', '2026-12-09T12:30'],
    ['at lunch', '2026-11-24T13:00', '2026-11-24T18:00'],
    ['just when a slot ends', '2026-11-24T12:30', '2026-11-24T18:00'],
  ])('begins to count with the next slot when nobody is there: %s', (_what, opened, due) => {
    expect(dueAt(CAP, opened, 4)).toBe(due);
  });

  it('is due at the end of a slot rather than when the next begins', () => {
    expect(dueAt(CAP, '2026-11-20T16:00', 2)).toBe('2026-11-20T18:00');
  });

  it('counts from the opening when nothing is allowed', () => {
    expect(dueAt(CAP, '2026-11-22T11:11', 0)).toBe('2026-11-22T11:11');
  });

  it('leaves pauses out, also those that overlap, and moves the due time by what they took', () => {
    const from = rome('2026-11-24T09:00');
    const pauses = [
      { start: rome('2026-11-24T10:00'), end: rome('2026-11-24T11:00') },
      { start: rome('2026-11-24T10:30'), end: rome('2026-11-24T15:00') },
    ];
    expect(CAP.elapsed(from, rome('2026-11-24T16:00'), pauses)).toBe(2 * HOUR);
    expect(CAP.due(from, 2 * HOUR, pauses)).toBe(rome('2026-11-24T16:00'));
  });

  it('is due when a pause begins, when that much had been worked by then', () => {
    const pauses = [{ start: rome('2026-11-24T10:00'), end: rome('2026-11-24T11:00') }];
    expect(CAP.due(rome('2026-11-24T09:00'), HOUR, pauses)).toBe(rome('2026-11-24T10:00'));
  });

  it('is a real hour longer on the night when clocks go back, and shorter when they go forward', () => {
    const always = hoursOf(ROUND_THE_CLOCK);
    expect(workedHours(always, '2026-10-25T00:00', '2026-10-26T00:00')).toBe(25);
    expect(workedHours(always, '2027-03-28T00:00', '2027-03-29T00:00')).toBe(23);
  });

  it('counts no moment that the wall never shows, and twice an hour that it shows twice', () => {
    const night = { ...ROUND_THE_CLOCK, slots: [{ weekday: 7, from: '02:15', to: '02:45' }] };
    expect(workedHours(hoursOf(night), '2027-03-28T00:00', '2027-03-29T00:00')).toBe(0);
    expect(workedHours(hoursOf(night), '2026-10-25T00:00', '2026-10-26T00:00')).toBe(1);
  });

  it('works through midnight when a slot ends at 24:00 and the next begins at 00:00', () => {
    const always = hoursOf(ROUND_THE_CLOCK);
    expect(dueAt(always, '2026-11-24T23:30', 1)).toBe('2026-11-25T00:30');
    expect(always.dayAt('2026-11-24').slots).toEqual([
      { start: rome('2026-11-24T00:00'), end: rome('2026-11-25T00:00') },
    ]);
  });

  it('has no hours where no calendar is in force: nothing is guessed (A-2)', () => {
    const none = createWorkingTime({ calendars: [], closures: [] });
    expect(none.dayAt('2026-11-24').reason).toBe('unconfigured');
    expect(none.due(rome('2026-11-24T09:00'), HOUR)).toBeNull();
    expect(none.elapsed(rome('2026-11-24T09:00'), rome('2026-11-24T10:00'))).toBeNull();
    expect(none.workingDaysBetween(rome('2026-11-24T09:00'), rome('2026-11-25T09:00'))).toBeNull();
    expect(none.workingDayAfter('2026-11-24', 1)).toBeNull();
    const late = hoursOf(contractCalendar, [], { validFrom: '2026-11-24' });
    expect(late.due(rome('2026-11-23T17:00'), HOUR)).toBeNull();
    expect(dueAt(late, '2026-11-24T00:00', 1)).toBe('2026-11-24T09:30');
  });

  it('never falls due in a calendar without hours', () => {
    const idle = hoursOf({ ...contractCalendar, slots: [] });
    expect(idle.due(rome('2026-11-24T09:00'), HOUR)).toBeNull();
    expect(idle.workingDayAfter('2026-11-24', 1)).toBeNull();
    expect(workedHours(idle, '2026-11-24T09:00', '2026-11-25T09:00')).toBe(0);
  });

  it('takes the hours of each day from the version in force on it (X-8)', () => {
    const versions = [
      versionOf(performanceCalendar, { validFrom: '2026-11-25' }),
      versionOf(contractCalendar),
    ];
    const hours = createWorkingTime({ calendars: versions, closures: [] });
    expect(workedHours(hours, '2026-11-24T00:00', '2026-11-25T00:00')).toBe(8);
    expect(workedHours(hours, '2026-11-25T00:00', '2026-11-26T00:00')).toBe(6);
    expect(hours.dayAt('2026-11-24').calendarFrom).toBe('2000-01-01');
    expect(hours.dayAt('2026-11-25').calendarFrom).toBe('2026-11-25');
  });

  it('closes for whole days and for hours, and says why', () => {
    const hours = hoursOf(contractCalendar, [
      closed('2026-12-24', { lastDay: '2026-12-31', reason: 'Chiusura di fine anno' }),
      closed('2026-11-25', { from: '11:00', to: '15:00', reason: 'Assemblea' }),
    ]);
    expect(hours.dayAt('2026-12-28')).toMatchObject({
      reason: 'closure',
      name: 'Chiusura di fine anno',
      slots: [],
    });
    expect(hours.dayAt('2026-12-25')).toMatchObject({ reason: 'holiday', holiday: 'christmas', name: null });
    expect(hours.dayAt('2026-11-25')).toMatchObject({ reason: 'partialClosure', name: 'Assemblea' });
    expect(workedHours(hours, '2026-11-25T00:00', '2026-11-26T00:00')).toBe(2.5 + 3);
    expect(dueAt(hours, '2026-12-23T17:00', 2)).toBe('2027-01-04T09:30');
  });

  it('keeps the patron saint of the body, and only where it is this body’s', () => {
    const hours = hoursOf(contractCalendar, [], { patronDay: '11-25', patronName: 'Santa Caterina' });
    expect(hours.dayAt('2026-11-25')).toMatchObject({ reason: 'patron', name: 'Santa Caterina', slots: [] });
    expect(CAP.dayAt('2026-11-25').reason).toBe('working');
  });

  it('works on holidays where they are not kept', () => {
    const hours = hoursOf({ ...contractCalendar, nationalHolidays: false });
    expect(workedHours(hours, '2026-12-08T00:00', '2026-12-09T00:00')).toBe(8);
  });

  it('counts days after the first, the last included: Mon→Tue is 1, Fri→Tue is 2', () => {
    const days = (from: string, to: string) => CAP.workingDaysBetween(rome(from), rome(to));
    expect(days('2026-11-23T09:00', '2026-11-24T08:00')).toBe(1);
    expect(days('2026-11-20T18:00', '2026-11-24T00:00')).toBe(2);
    expect(days('2026-11-23T09:00', '2026-11-23T17:00')).toBe(0);
    expect(days('2026-11-20T09:00', '2026-11-22T09:00')).toBe(0);
  });

  it('finds the working day that comes so many after another (A-22)', () => {
    expect(CAP.workingDayAfter('2026-11-13', 10)).toBe('2026-11-27');
    expect(CAP.workingDayAfter('2026-11-21', 1)).toBe('2026-11-23');
    expect(CAP.workingDayAfter('2026-11-21', 0)).toBe('2026-11-21');
  });

  it.each([
    ['2026-11-21T08:30', true],
    ['2026-11-21T12:29', true],
    ['2026-11-21T12:31', false],
    ['2026-11-21T08:29', false],
    ['2026-11-20T10:00', false],
    // 26 December 2026 is a Saturday: the number answers every Saturday.
    ['2026-12-26T10:00', true],
  ])('answers on call on Saturday from 8:30 to 12:30: at %s %s (CAP-2.1-c)', (at, answers) => {
    expect(CAP.isOnCall(rome(at))).toBe(answers);
  });

  it('runs no clock in the on-call window (A-7)', () => {
    expect(workedHours(CAP, '2026-11-21T08:30', '2026-11-21T12:30')).toBe(0);
  });

  it('counts day by day what it counts in all', () => {
    const from = rome('2026-12-07T09:00');
    const to = rome('2026-12-10T09:00');
    const pauses = [{ start: rome('2026-12-09T12:00'), end: rome('2026-12-09T15:00') }];
    const days = CAP.count(from, to, pauses);
    expect(
      days.map(({ day, reason, holiday, milliseconds }) => [day, reason, holiday, milliseconds / HOUR]),
    ).toEqual([
      ['2026-12-07', 'working', null, 7.5],
      ['2026-12-08', 'holiday', 'immaculateConception', 0],
      ['2026-12-09', 'working', null, 6.5],
      ['2026-12-10', 'working', null, 0.5],
    ]);
    expect(days[2]?.paused).toEqual([
      { start: rome('2026-12-09T12:00'), end: rome('2026-12-09T12:30') },
      { start: rome('2026-12-09T14:00'), end: rome('2026-12-09T15:00') },
    ]);
  });
});
