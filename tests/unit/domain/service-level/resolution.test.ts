import { describe, expect, it } from 'vitest';
import type { TicketEntry } from '#shared/domain/kinds.ts';
import { resolutionFigures } from '#shared/domain/service-level/resolution.ts';
import type { TicketState } from '#shared/domain/ticket.ts';
import { recordId, rome } from '#tests/fixtures/reports/register-records.ts';
import { sampleEntry } from '#tests/fixtures/reports/sample-entry.ts';
import { openedAt, sampleRules } from './sample-rules.ts';

type Step = readonly [at: string, from: TicketState, to: TicketState];

function transitions(steps: readonly Step[]): readonly TicketEntry[] {
  return steps.map(([at, from, to], n) => sampleEntry(n, { type: 'transition', at: rome(at), from, to }));
}

describe('the times of a ticket', () => {
  const rules = sampleRules();

  it('are in working and in calendar minutes: taken after four working hours (CAP-3.1.2-d)', () => {
    const ticket = openedAt('2026-11-20T16:00', {
      state: 'inProgress',
      takenAt: rome('2026-11-23T10:30'),
      firstInterventionAt: rome('2026-11-23T11:00'),
      workableAt: rome('2026-11-23T11:20'),
    });
    const figures = resolutionFigures(ticket, [], rules, rome('2026-11-23T12:00'));
    expect(figures.takeCharge).toEqual({ workingMinutes: 240, calendarMinutes: 66 * 60 + 30 });
    expect(figures.firstIntervention).toEqual({ workingMinutes: 270, calendarMinutes: 67 * 60 });
    expect(figures.workable).toEqual({ workingMinutes: 290, calendarMinutes: 67 * 60 + 20 });
    expect(figures.gross).toEqual({ workingMinutes: 330, calendarMinutes: 68 * 60 });
    expect(figures.isRunning).toBe(true);
  });

  it('leave the waiting for others out of the net figure, not out of the gross (CAP-3.1.2-d)', () => {
    const entries = transitions([
      ['2026-11-23T09:00', 'opened', 'takenInCharge'],
      ['2026-11-23T10:00', 'takenInCharge', 'waitingSupplier'],
      ['2026-11-24T10:00', 'waitingSupplier', 'inProgress'],
      ['2026-11-24T11:00', 'inProgress', 'resolved'],
    ]);
    const ticket = openedAt('2026-11-23T09:00', { state: 'resolved', resolvedAt: rome('2026-11-24T11:00') });
    const figures = resolutionFigures(ticket, entries, rules, rome('2026-12-01T09:00'));
    expect(figures.gross).toEqual({ workingMinutes: 600, calendarMinutes: 26 * 60 });
    expect(figures.net).toEqual({ workingMinutes: 120, calendarMinutes: 120 });
    expect(figures.leftOut).toEqual([
      { state: 'waitingSupplier', start: rome('2026-11-23T10:00'), end: rome('2026-11-24T10:00') },
    ]);
    expect(figures.isRunning).toBe(false);
  });

  it('leave out the time for which a ticket was resolved and came back', () => {
    const entries = transitions([
      ['2026-11-23T10:00', 'opened', 'takenInCharge'],
      ['2026-11-23T11:00', 'takenInCharge', 'resolved'],
      ['2026-11-24T09:00', 'resolved', 'reopened'],
    ]);
    const ticket = openedAt('2026-11-23T09:00', { state: 'reopened' });
    const figures = resolutionFigures(ticket, entries, rules, rome('2026-11-24T09:30'));
    expect(figures.net).toEqual({ workingMinutes: 150, calendarMinutes: 150 });
  });

  it('count again what an undone waiting took', () => {
    const [waited] = transitions([['2026-11-23T10:00', 'takenInCharge', 'waitingCustomer']]);
    const undone = sampleEntry(8, {
      type: 'undo',
      at: rome('2026-11-23T10:05'),
      from: 'waitingCustomer',
      to: 'takenInCharge',
    });
    const ticket = openedAt('2026-11-23T09:00', { state: 'takenInCharge' });
    const entries = waited === undefined ? [] : [undone, waited];
    const figures = resolutionFigures(ticket, entries, rules, rome('2026-11-23T11:00'));
    expect(figures.net).toEqual({ workingMinutes: 115, calendarMinutes: 115 });
  });

  it('follow the steps of one instant one after the other, however their ids fall', () => {
    const at = '2026-11-23T10:00';
    const [second, first] = transitions([
      [at, 'takenInCharge', 'waitingCustomer'],
      [at, 'opened', 'takenInCharge'],
    ]);
    const ticket = openedAt('2026-11-23T09:00', { state: 'waitingCustomer' });
    const entries = [second, first].filter((entry) => entry !== undefined);
    const figures = resolutionFigures(ticket, entries, rules, rome('2026-11-23T12:00'));
    expect(figures.net).toEqual({ workingMinutes: 60, calendarMinutes: 60 });
  });

  it('are none for what was cancelled or merged', () => {
    for (const said of [{ state: 'cancelled' }, { duplicateOfId: recordId('ticket', 9) }] as const) {
      const figures = resolutionFigures(
        openedAt('2026-11-23T09:00', said),
        [],
        rules,
        rome('2026-11-24T09:00'),
      );
      expect(figures).toMatchObject({ gross: null, net: null, isRunning: false });
    }
  });

  it('have no working minutes where no calendar is in force (A-2)', () => {
    const bare = sampleRules({ calendars: [] });
    const figures = resolutionFigures(openedAt('2026-11-23T09:00'), [], bare, rome('2026-11-23T10:00'));
    expect(figures.gross).toEqual({ workingMinutes: null, calendarMinutes: 60 });
  });
});
