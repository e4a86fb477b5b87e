import { describe, expect, it } from 'vitest';
import { takeChargeClock } from '#shared/domain/service-level/take-charge.ts';
import { rulesOfBody } from '#shared/application/office-rules.ts';
import { rome } from '#tests/unit/application/desk/moments.ts';
import { createTestOffice, FRIDAY } from '#tests/unit/application/test-office.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { createConfiguredOffice } from './configured-office.ts';

const MINUTE = 60_000;

describe('suspending the clock of the taking in charge', () => {
  it('moves the due time by the working time that was stopped, told with its reason (CAP-7-a)', async () => {
    const { act, bodyId, clock, context, open, ticket, timeline } = await createConfiguredOffice();
    const ticketId = await open({ priority: 'high' });
    clock.moveTo(rome('2026-11-20T17:00'));
    await act('suspendTicket', { ticketId, reason: 'Sede chiusa dai Vigili del fuoco' });
    clock.moveTo(rome('2026-11-23T10:30'));
    await act('resumeTicket', { ticketId });
    const rules = await rulesOfBody(context, bodyId);
    expect(takeChargeClock((await ticket(ticketId)).record, rules, clock.now())).toMatchObject({
      due: rome('2026-11-24T09:30'),
      elapsedMinutes: 60,
      isSuspended: false,
    });
    expect((await timeline(ticketId)).map(({ type, text }) => [type, text])).toEqual([
      ['transition', null],
      ['suspension', 'Sede chiusa dai Vigili del fuoco'],
      ['resumption', null],
    ]);
  });

  it('ends by itself when the ticket is taken in charge', async () => {
    const { act, clock, open, ticket, timeline } = await createTestOffice();
    const ticketId = await open();
    await act('suspendTicket', { ticketId, reason: 'Sede chiusa' });
    const later = toInstant(FRIDAY + 5 * MINUTE);
    clock.moveTo(later);
    await act('takeCharge', { ticketId });
    expect((await ticket(ticketId)).record.suspensions).toEqual([`${FRIDAY}/${later}`]);
    expect((await timeline(ticketId)).map(({ type }) => type)).toContain('resumption');
  });

  it('comes before the taking in charge, once at a time, and has something to end', async () => {
    const { act, open, refusal } = await createTestOffice();
    const ticketId = await open();
    expect(await refusal('resumeTicket', { ticketId })).toBe('suspension-missing');
    await act('suspendTicket', { ticketId, reason: 'Sede chiusa' });
    expect(await refusal('suspendTicket', { ticketId, reason: 'Ancora' })).toBe('suspension-running');
    await act('takeCharge', { ticketId });
    expect(await refusal('suspendTicket', { ticketId, reason: 'Ferie' })).toBe('ticket-taken');
    expect(await refusal('suspendTicket', { ticketId, reason: ' ' })).toBe('arguments-invalid');
  });
});

describe('work on a ticket', () => {
  it('is told with its minutes and its mode, and the earliest is the first intervention (A-30)', async () => {
    const { act, clock, open, ticket, timeline } = await createTestOffice();
    const ticketId = await open();
    clock.moveTo(toInstant(FRIDAY + 60 * MINUTE));
    await act('takeCharge', { ticketId });
    await act('recordWork', { ticketId, minutes: 15, solutionMode: 'phone', note: 'Guidata al telefono' });
    const earlier = toInstant(FRIDAY + 30 * MINUTE);
    await act('recordWork', { ticketId, minutes: 5, at: earlier });
    expect((await ticket(ticketId)).record).toMatchObject({
      firstInterventionAt: earlier,
      takenAt: FRIDAY + 60 * MINUTE,
    });
    const works = (await timeline(ticketId)).filter(({ type }) => type === 'work');
    expect(works).toMatchObject([
      { minutes: 15, solutionMode: 'phone', text: 'Guidata al telefono' },
      { minutes: 5, at: earlier },
    ]);
  });

  it('is whole minutes, on a ticket that somebody took, after it was opened and not to come', async () => {
    const { act, open, refusal } = await createTestOffice();
    const ticketId = await open();
    expect(await refusal('recordWork', { ticketId, minutes: 10 })).toBe('ticket-not-taken');
    await act('takeCharge', { ticketId });
    expect(await refusal('recordWork', { ticketId, minutes: 1.5 })).toBe('arguments-invalid');
    const at = (offset: number) => ({ ticketId, minutes: 10, at: toInstant(FRIDAY + offset) });
    expect(await refusal('recordWork', at(MINUTE))).toBe('moment-in-future');
    expect(await refusal('recordWork', at(-MINUTE))).toBe('moment-too-early');
  });

  it('is not needed to say when the first intervention was (PERF-IND-3)', async () => {
    const { act, clock, open, ticket } = await createTestOffice();
    const ticketId = await open();
    await act('takeCharge', { ticketId });
    clock.moveTo(toInstant(FRIDAY + 60 * MINUTE));
    await act('recordWork', { ticketId, minutes: 10 });
    const at = toInstant(FRIDAY + 90_000);
    await act('recordFirstIntervention', { ticketId, at, reason: 'Ci ero già passato' });
    expect((await ticket(ticketId)).record.firstInterventionAt).toBe(at);
  });
});

describe('a provisional fix', () => {
  it('resumes work at its hour, and the ticket stays in progress (CAP-7-d)', async () => {
    const { act, clock, open, ticket, timeline } = await createTestOffice();
    clock.moveTo(rome('2026-11-23T12:00'));
    const ticketId = await open({ openedAt: rome('2026-11-23T10:00') });
    await act('takeCharge', { ticketId });
    const at = rome('2026-11-23T11:20');
    const note = 'Collegata alla stampante accanto';
    await act('markWorkable', { ticketId, note, at, plan: 'Rullo in arrivo mercoledì' });
    expect((await ticket(ticketId)).record).toMatchObject({
      workableAt: at,
      state: 'inProgress',
      firstInterventionAt: at,
      solution: null,
    });
    expect((await timeline(ticketId)).find(({ type }) => type === 'workable')).toMatchObject({
      at,
      text: note,
    });
  });

  it('says how the definitive one comes, and leaves a ticket that waits waiting (CAP-7-d)', async () => {
    const { act, open, refusal, ticket } = await createTestOffice();
    const ticketId = await open();
    await act('takeCharge', { ticketId });
    const note = 'Prestato un PC';
    expect(await refusal('markWorkable', { ticketId, note })).toBe('plan-missing');
    await act('moveTicket', { ticketId, to: 'waitingSupplier', reason: 'Pezzo ordinato' });
    await act('markWorkable', { ticketId, note });
    expect((await ticket(ticketId)).record.state).toBe('waitingSupplier');
    await act('closeTicket', { ticketId, solution: 'Montato', cause: 'Rotto', outcome: 'positive' });
    expect(await refusal('markWorkable', { ticketId, note })).toBe('ticket-settled');
  });
});
