import { describe, expect, it } from 'vitest';
import { TICKET_PRIORITIES } from '#shared/domain/ticket.ts';
import { performanceCalendar } from '#resources/reference/calendars.ts';
import { recordId, rome } from '#tests/fixtures/reports/register-records.ts';
import {
  clockAt,
  openedAt,
  sampleCalendar,
  sampleClosure,
  sampleLevel,
  sampleRules,
  suspended,
} from './sample-rules.ts';

describe('the clock of the taking in charge', () => {
  it.each([
    ['high', '2026-11-20T16:00', '2026-11-23T16:00'],
    ['medium', '2026-11-26T17:00', '2026-11-30T11:30'],
    ['low', '2026-12-07T09:00', '2026-12-10T09:00'],
    ['high', '2026-11-21T10:00', '2026-11-23T18:00'],
    ['high', '2027-10-01T16:00', '2027-10-05T16:00'],
    ['high', '2026-11-24T13:00', '2026-11-25T12:30'],
  ] as const)(
    'allows 16, 12 or 8 working hours: %s opened %s is due %s (CAP-7-a)',
    (priority, opened, due) => {
      expect(clockAt(openedAt(opened, { priority }), opened)).toMatchObject({ due: rome(due) });
    },
  );

  it('counts in the hours of the ticket’s body (CAP-7-a, CAP-2-a)', () => {
    const rules = sampleRules({ calendars: [sampleCalendar(1, { slots: performanceCalendar.slots })] });
    const ticket = openedAt('2026-11-24T13:00', { priority: 'high' });
    expect(clockAt(ticket, '2026-11-24T13:00', rules)).toMatchObject({ due: rome('2026-11-25T12:00') });
  });

  it('has counted four hours from Friday 16:00 to Monday 10:30 (CAP-3.1.2-d)', () => {
    const ticket = openedAt('2026-11-20T16:00', { priority: 'high', takenAt: rome('2026-11-23T10:30') });
    expect(clockAt(ticket, '2026-11-30T10:00')).toMatchObject({ status: 'met', elapsedMinutes: 240 });
  });

  it.each([
    ['2026-11-23T16:00', 'met'],
    ['2026-11-23T16:01', 'missed'],
  ])('is met by who takes it just when it is due: taken %s it is %s (CAP-7-a)', (taken, status) => {
    const ticket = openedAt('2026-11-20T16:00', { priority: 'high', takenAt: rome(taken) });
    expect(clockAt(ticket, '2026-12-01T10:00').status).toBe(status);
  });

  it.each([
    ['2026-11-20T16:00', 'running', 0],
    ['2026-11-23T12:29', 'running', 359],
    ['2026-11-23T12:30', 'dueSoon', 360],
    ['2026-11-23T16:00', 'dueSoon', 480],
    ['2026-11-23T16:01', 'overdue', 481],
  ] as const)(
    'tells in time, falling due and overdue: at %s it is %s (CAP-7-a)',
    (now, status, elapsedMinutes) => {
      const ticket = openedAt('2026-11-20T16:00', { priority: 'high' });
      expect(clockAt(ticket, now)).toMatchObject({ status, elapsedMinutes });
    },
  );

  it('keeps the table that was in force when the ticket was opened (X-8)', () => {
    const halved = { low: 480, medium: 360, high: 240 };
    const rules = sampleRules({
      serviceLevels: [sampleLevel(1), sampleLevel(2, { validFrom: '2027-01-01', takeChargeMinutes: halved })],
    });
    const before = openedAt('2026-12-30T09:00', { priority: 'high' });
    const after = openedAt('2027-01-04T09:00', { priority: 'high' });
    expect(clockAt(before, '2027-01-02T09:00', rules)).toMatchObject({ allowedMinutes: 480 });
    expect(clockAt(after, '2027-01-04T09:00', rules)).toMatchObject({ allowedMinutes: 240 });
  });

  it('moves what is still to come when the hours change, and nothing that was counted before (X-6)', () => {
    const taken = openedAt('2026-11-20T16:00', { priority: 'high', takenAt: rome('2026-11-23T10:30') });
    const open = openedAt('2026-11-25T16:00', { priority: 'high' });
    const shorter = sampleRules({
      calendars: [
        sampleCalendar(1),
        sampleCalendar(2, { validFrom: '2026-11-26', slots: [{ weekday: 4, from: '09:00', to: '10:00' }] }),
      ],
    });
    expect(clockAt(taken, '2026-12-01T10:00', shorter)).toEqual(clockAt(taken, '2026-12-01T10:00'));
    expect(clockAt(open, '2026-11-25T17:00')).toMatchObject({ due: rome('2026-11-26T16:00') });
    // 2 h on the day of opening, then an hour each Thursday.
    expect(clockAt(open, '2026-11-25T17:00', shorter)).toMatchObject({ due: rome('2026-12-31T10:00') });
  });

  it('says that a body is to be configured, and guesses nothing (A-2)', () => {
    const ticket = openedAt('2026-11-20T16:00');
    const without = [
      sampleRules({ calendars: [] }),
      sampleRules({ serviceLevels: [] }),
      sampleRules({ calendars: [sampleCalendar(1, { validFrom: '2026-11-21' })] }),
      sampleRules({ calendars: [sampleCalendar(1, { slots: [] })] }),
      sampleRules({ calendars: [sampleCalendar(1, { deleted: true })] }),
      sampleRules({}, recordId('body', 2)),
    ];
    for (const rules of without) {
      expect(clockAt(ticket, '2026-11-23T10:00', rules)).toEqual({ status: 'unconfigured' });
    }
  });

  it('stops for what was cancelled or merged before it was taken (CAP-7-c)', () => {
    const cancelled = openedAt('2026-11-20T16:00', { state: 'cancelled' });
    const merged = openedAt('2026-11-20T16:00', { duplicateOfId: recordId('ticket', 2) });
    for (const ticket of [cancelled, merged]) {
      expect(clockAt(ticket, '2026-12-20T16:00')).toEqual({ status: 'stopped' });
      const taken = { ...ticket, takenAt: rome('2026-11-20T17:00') };
      expect(clockAt(taken, '2026-12-20T16:00').status).toBe('met');
    }
  });

  it('stands still while it is suspended for a reason, and the due time moves by as much', () => {
    const paused = suspended('2026-11-23T09:00', '2026-11-23T11:00');
    const ticket = openedAt('2026-11-20T16:00', { priority: 'high', suspensions: [paused] });
    expect(clockAt(ticket, '2026-11-23T12:00')).toMatchObject({
      due: rome('2026-11-23T18:00'),
      elapsedMinutes: 120 + 30 + 60,
      isSuspended: false,
    });
  });

  it('moves the due time for as long as a suspension lasts', () => {
    const lasting = [suspended('2026-11-23T09:00', null)];
    const ticket = openedAt('2026-11-20T16:00', { priority: 'high', suspensions: lasting });
    for (const now of ['2026-11-23T11:00', '2026-12-23T11:00']) {
      expect(clockAt(ticket, now)).toMatchObject({
        status: 'running',
        elapsedMinutes: 150,
        isSuspended: true,
      });
    }
    expect(clockAt(ticket, '2026-11-23T11:00')).toMatchObject({ due: rome('2026-11-23T18:00') });
  });

  it('keeps what was suspended when the priority changes: both are counted again from the opening', () => {
    const suspensions = [suspended('2026-11-23T09:00', '2026-11-23T11:00')];
    const dues = TICKET_PRIORITIES.map((priority) => {
      const clock = clockAt(openedAt('2026-11-20T16:00', { priority, suspensions }), '2026-11-23T12:00');
      return 'due' in clock ? clock.due : null;
    });
    expect(dues).toEqual([rome('2026-11-24T18:00'), rome('2026-11-24T12:30'), rome('2026-11-23T18:00')]);
  });

  it('is closed with its own body and with all of them', () => {
    const ticket = openedAt('2026-11-23T16:00', { priority: 'high' });
    const due = (bodyId: ReturnType<typeof recordId<'body'>> | null, deleted = false) => {
      const rules = sampleRules({ closures: [sampleClosure(1, { bodyId, deleted })] });
      return clockAt(ticket, '2026-11-23T16:00', rules);
    };
    expect(due(null)).toMatchObject({ due: rome('2026-11-25T16:00') });
    expect(due(recordId('body', 1))).toMatchObject({ due: rome('2026-11-25T16:00') });
    expect(due(recordId('body', 2))).toMatchObject({ due: rome('2026-11-24T16:00') });
    expect(due(null, true)).toMatchObject({ due: rome('2026-11-24T16:00') });
  });

  it('does not run in the on-call window, and what is taken there is met (A-7)', () => {
    const onCall = openedAt('2026-11-21T10:00', {
      priority: 'high',
      onCall: true,
      takenAt: rome('2026-11-21T10:20'),
    });
    expect(clockAt(onCall, '2026-11-23T10:00')).toMatchObject({ status: 'met', elapsedMinutes: 0 });
  });
});
