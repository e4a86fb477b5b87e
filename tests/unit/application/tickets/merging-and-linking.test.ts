import { describe, expect, it } from 'vitest';
import { warningsOf } from '#shared/domain/ticket-warnings.ts';
import { rome } from '#tests/unit/application/desk/moments.ts';
import { createTestOffice } from '#tests/unit/application/test-office.ts';

const REASON = 'Stessa segnalazione dello sportello';

describe('merging a ticket into another', () => {
  it('cancels it with the reason, and both tell it (CAP-7-c)', async () => {
    const { act, open, ticket, timeline } = await createTestOffice();
    const [ticketId, intoId] = [await open(), await open()];
    await act('mergeTicket', { ticketId, intoId, reason: REASON });
    expect((await ticket(ticketId)).record).toMatchObject({ state: 'cancelled', duplicateOfId: intoId });
    expect((await ticket(intoId)).record.state).toBe('opened');
    const told = { type: 'merge', otherTicketId: intoId, text: REASON };
    expect((await timeline(ticketId)).at(-1)).toMatchObject(told);
    expect((await timeline(intoId)).at(-1)).toMatchObject({ type: 'merge', otherTicketId: ticketId });
  });

  it('is refused into itself, into what is closed, cancelled or merged, and round in a circle', async () => {
    const { act, open, refusal } = await createTestOffice();
    const [first, second, third] = [await open(), await open(), await open()];
    const solved = { solution: 'Riavviata', cause: 'Blocco' } as const;
    const closed = await open({ solved });
    const merge = (ticketId: typeof first, intoId: typeof first) =>
      refusal('mergeTicket', { ticketId, intoId, reason: REASON });
    expect(await merge(first, first)).toBe('merge-itself');
    expect(await merge(first, closed)).toBe('merge-target-settled');
    await act('mergeTicket', { ticketId: first, intoId: second, reason: REASON });
    expect(await merge(second, first)).toBe('merge-cycle');
    expect(await merge(third, first)).toBe('merge-target-merged');
    expect(await merge(closed, third)).toBe('move-illegal');
    await act('cancelTicket', { ticketId: third, reason: 'Aperto per errore' });
    expect(await merge(second, third)).toBe('merge-target-settled');
  });

  it('is taken back by an act that returns the ticket to the state it had', async () => {
    const { act, open, refusal, ticket, timeline } = await createTestOffice();
    const [ticketId, intoId] = [await open(), await open()];
    await act('takeCharge', { ticketId });
    await act('moveTicket', { ticketId, to: 'waitingCustomer', reason: 'Si attende conferma' });
    await act('mergeTicket', { ticketId, intoId, reason: REASON });
    await act('unmergeTicket', { ticketId, reason: 'Era un’altra stampante' });
    expect((await ticket(ticketId)).record).toMatchObject({
      state: 'waitingCustomer',
      duplicateOfId: null,
    });
    const told = { type: 'unmerge', text: 'Era un’altra stampante' };
    expect((await timeline(ticketId)).at(-1)).toMatchObject({ ...told, to: 'waitingCustomer' });
    expect((await timeline(intoId)).at(-1)).toMatchObject({ ...told, otherTicketId: ticketId });
    expect(await refusal('unmergeTicket', { ticketId })).toBe('merge-missing');
  });

  it('done both ways at two desks is said, and can be taken back (X-3)', async () => {
    const office = await createTestOffice();
    const { act, open, ticket, meet } = office;
    const [first, second] = [await open(), await open()];
    const desk = await office.secondDesk();
    await act('mergeTicket', { ticketId: first, intoId: second, reason: REASON });
    await desk.act('mergeTicket', { ticketId: second, intoId: first, reason: REASON });
    await meet(desk);
    for (const id of [first, second]) expect((await ticket(id)).record.state).toBe('cancelled');
    await act('unmergeTicket', { ticketId: second });
    expect((await ticket(second)).record).toMatchObject({ state: 'opened', duplicateOfId: null });
  });

  it('is said to be amiss when a colleague worked on the ticket meanwhile (X-3)', async () => {
    const office = await createTestOffice();
    const { act, clock, open, ticket, meet } = office;
    const [ticketId, intoId] = [await open(), await open()];
    const desk = await office.secondDesk();
    await act('mergeTicket', { ticketId, intoId, reason: REASON });
    clock.moveTo(rome('2026-11-20T16:05'));
    await desk.act('takeCharge', { ticketId });
    await meet(desk);
    const merged = await ticket(ticketId);
    expect(merged.conflicts.map(({ field }) => field)).toContain('state');
    expect(warningsOf(merged.record)).toEqual(['duplicate-open']);
  });
});

describe('linking two tickets', () => {
  it('is told by both, and taken away from both', async () => {
    const { act, open, refusal, ticket, timeline } = await createTestOffice();
    const [ticketId, otherId] = [await open(), await open()];
    await act('linkTickets', { ticketId, otherId });
    expect((await ticket(ticketId)).record.relatedIds).toEqual([otherId]);
    expect((await ticket(otherId)).record.relatedIds).toEqual([ticketId]);
    expect((await timeline(otherId)).at(-1)).toMatchObject({ type: 'link', otherTicketId: ticketId });
    expect((await act('linkTickets', { ticketId: otherId, otherId: ticketId })).changes).toEqual([]);
    await act('unlinkTickets', { ticketId: otherId, otherId: ticketId });
    expect((await ticket(ticketId)).record.relatedIds).toEqual([]);
    expect((await ticket(otherId)).record.relatedIds).toEqual([]);
    expect(await refusal('linkTickets', { ticketId, otherId: ticketId })).toBe('link-itself');
  });
});
