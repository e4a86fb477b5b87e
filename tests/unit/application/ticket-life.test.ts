import { describe, expect, it } from 'vitest';
import { createTestOffice, FRIDAY, statesReached } from '#tests/unit/application/test-office.ts';
import { toInstant } from '#shared/domain/instant.ts';

const ENDING = {
  solution: 'Sostituito il rullo',
  cause: 'Rullo consumato',
  outcome: 'positive',
} as const;

describe('the life of a ticket', () => {
  it('is not closed before somebody takes it in charge (CAP-3.1.2-c)', async () => {
    const { open, refusal } = await createTestOffice();
    const ticketId = await open();
    expect(await refusal('closeTicket', { ticketId, ...ENDING })).toBe('ticket-not-taken');
    expect(await refusal('resolveTicket', { ticketId, ...ENDING })).toBe('ticket-not-taken');
  });

  it('is not closed as a fault with an empty cause, nor without its outcome (CAP-3.1.1-a, PERF-IND-8)', async () => {
    const { act, open, refusal, ticket } = await createTestOffice();
    const ticketId = await open();
    await act('takeCharge', { ticketId });
    const { solution, cause } = ENDING;
    expect(await refusal('closeTicket', { ticketId, solution })).toBe('cause-missing');
    expect(await refusal('closeTicket', { ticketId, cause })).toBe('solution-missing');
    expect((await ticket(ticketId)).record.state).toBe('takenInCharge');
    expect(await refusal('closeTicket', { ticketId, solution, cause })).toBe('outcome-missing');
    await act('closeTicket', { ticketId, solution, cause, outcome: 'positive' });
    expect((await ticket(ticketId)).record).toMatchObject({
      state: 'closed',
      solution,
      cause,
      outcome: 'positive',
    });
  });

  it('is closed without a cause when nothing was broken (CAP-3.1.1-a)', async () => {
    const { act, open, ticket } = await createTestOffice();
    const ticketId = await open({ reason: 'consulting' });
    await act('takeCharge', { ticketId });
    await act('closeTicket', { ticketId, solution: 'Inviata la nota', outcome: 'negative' });
    expect((await ticket(ticketId)).record).toMatchObject({ state: 'closed', outcome: 'negative' });
  });

  it('leaves the taking in charge only when it says how it will be solved (CAP-3.1.1-a)', async () => {
    const { act, open, refusal, ticket } = await createTestOffice();
    const ticketId = await open();
    await act('takeCharge', { ticketId });
    expect(await refusal('moveTicket', { ticketId, to: 'inProgress' })).toBe('plan-missing');
    await act('moveTicket', { ticketId, to: 'inProgress', plan: 'Passaggio in sede domani' });
    expect((await ticket(ticketId)).record).toMatchObject({
      state: 'inProgress',
      plan: 'Passaggio in sede domani',
    });
  });

  it('waits only for something, and goes back to work', async () => {
    const { act, open, refusal, timeline } = await createTestOffice();
    const ticketId = await open();
    await act('takeCharge', { ticketId });
    expect(await refusal('moveTicket', { ticketId, to: 'waitingSupplier' })).toBe('move-reason-missing');
    await act('moveTicket', { ticketId, to: 'waitingSupplier', reason: 'Pezzo ordinato' });
    await act('moveTicket', { ticketId, to: 'inProgress', plan: 'Montare il pezzo' });
    const entries = await timeline(ticketId);
    expect(statesReached(entries)).toEqual(['opened', 'takenInCharge', 'waitingSupplier', 'inProgress']);
    expect(entries.find(({ to }) => to === 'waitingSupplier')?.text).toBe('Pezzo ordinato');
  });

  it('stamps each step with who and when (CAP-3.1.2-c)', async () => {
    const { act, open, clock, timeline, ticket, technician } = await createTestOffice();
    const ticketId = await open();
    const later = toInstant(FRIDAY + 90_000);
    clock.moveTo(later);
    await act('takeCharge', { ticketId }, technician);
    expect((await ticket(ticketId)).record).toMatchObject({
      takenAt: later,
      takenBy: technician,
      operatorId: technician,
    });
    expect((await timeline(ticketId)).at(-1)).toMatchObject({
      from: 'opened',
      to: 'takenInCharge',
      at: later,
      by: technician,
    });
  });

  it('records the steps that closing goes through', async () => {
    const { act, open, timeline, ticket } = await createTestOffice();
    const ticketId = await open();
    await act('takeCharge', { ticketId });
    await act('moveTicket', { ticketId, to: 'waitingCustomer', reason: 'Si attende conferma' });
    await act('closeTicket', { ticketId, ...ENDING, note: 'Confermato al telefono' });
    const entries = (await timeline(ticketId)).filter(({ type }) => type === 'transition');
    expect(statesReached(entries).slice(-2)).toEqual(['resolved', 'closed']);
    expect(entries.slice(-2).map(({ text }) => text)).toEqual([null, 'Confermato al telefono']);
    const { resolvedAt, closedAt } = (await ticket(ticketId)).record;
    expect(resolvedAt).toBe(closedAt);
  });

  it('is reopened with a reason, and keeps its first taking in charge (CAP-3.1.2-c)', async () => {
    const { act, open, clock, refusal, ticket } = await createTestOffice();
    const ticketId = await open();
    await act('takeCharge', { ticketId });
    await act('resolveTicket', { ticketId, ...ENDING });
    expect(await refusal('reopenTicket', { ticketId })).toBe('move-reason-missing');
    await act('reopenTicket', { ticketId, reason: 'Si è ripresentato' });
    expect((await ticket(ticketId)).record).toMatchObject({
      state: 'reopened',
      resolvedAt: null,
      closedAt: null,
      outcome: null,
      solution: ENDING.solution,
    });
    clock.moveTo(toInstant(FRIDAY + 3_600_000));
    await act('takeCharge', { ticketId });
    expect((await ticket(ticketId)).record).toMatchObject({ state: 'takenInCharge', takenAt: FRIDAY });
  });

  it('keeps every contact, in order, when it is cancelled (CAP-3.1.2-a)', async () => {
    const { act, open, timeline, refusal } = await createTestOffice();
    const ticketId = await open();
    const calls = ['Prima chiamata', 'Seconda chiamata', 'Terza chiamata'];
    for (const text of calls) await act('commentTicket', { ticketId, text });
    expect(await refusal('cancelTicket', { ticketId })).toBe('move-reason-missing');
    await act('cancelTicket', { ticketId, reason: 'Aperto per errore' });
    const comments = (await timeline(ticketId)).filter(({ type }) => type === 'comment');
    expect(comments.map(({ text }) => text)).toEqual(calls);
    expect(comments.every(({ visibility }) => visibility === 'internal')).toBe(true);
  });

  it('is final once cancelled', async () => {
    const { act, open, refusal } = await createTestOffice();
    const ticketId = await open();
    await act('cancelTicket', { ticketId, reason: 'Doppio' });
    expect(await refusal('takeCharge', { ticketId })).toBe('move-illegal');
    expect(await refusal('reopenTicket', { ticketId, reason: 'Ripensamento' })).toBe('move-illegal');
    expect(await refusal('editTicket', { ticketId, changes: { subject: 'Altro' } })).toBe('ticket-cancelled');
    expect(await refusal('assignTicket', { ticketId, operatorId: null })).toBe('ticket-settled');
  });

  it('counts how many times the requester asked for news', async () => {
    const { act, open, ticket, timeline } = await createTestOffice();
    const ticketId = await open();
    await act('recordReminder', { ticketId, note: 'Al telefono' });
    await act('recordReminder', { ticketId });
    expect((await ticket(ticketId)).record.reminders).toBe(2);
    expect((await timeline(ticketId)).filter(({ type }) => type === 'reminder')).toHaveLength(2);
  });

  it('is given to an operator once, and not again to the same', async () => {
    const { act, open, ticket, technician, refusal, context } = await createTestOffice();
    const ticketId = await open();
    await act('assignTicket', { ticketId, operatorId: technician, note: 'Segue lui le stampanti' });
    expect((await ticket(ticketId)).record.operatorId).toBe(technician);
    expect((await act('assignTicket', { ticketId, operatorId: technician })).changes).toEqual([]);
    const nobody = context.ids.fresh('person');
    expect(await refusal('assignTicket', { ticketId, operatorId: nobody })).toBe('record-unknown');
  });

  it('takes a number once for ever, cancelled or not (CAP-3.4.2.1-a)', async () => {
    const { act, open, refusal, ticket } = await createTestOffice();
    const ticketId = await open();
    await act('numberTicket', { ticketId, number: '2026/001205' });
    expect(await refusal('numberTicket', { ticketId, number: '2026/001206' })).toBe('ticket-numbered');
    await act('cancelTicket', { ticketId, reason: 'Doppio' });
    expect((await ticket(ticketId)).record.number).toBe('2026/001205');
  });
});
