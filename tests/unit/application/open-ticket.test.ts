import { describe, expect, it } from 'vitest';
import { DRAFT_CODE_PATTERN } from '#shared/domain/ticket.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { createTestOffice, FRIDAY, statesReached } from '#tests/unit/application/test-office.ts';

describe('opening a ticket', () => {
  it('gives it a provisional code of this console, and the next one the next (X-2)', async () => {
    const { act, bodyId, clerk } = await createTestOffice();
    const opening = {
      bodyId,
      subject: 'Non stampa',
      channel: 'phone',
      reason: 'fault',
      requesterId: clerk,
    } as const;
    const first = (await act('openTicket', opening)).value.draftCode;
    const second = (await act('openTicket', opening)).value.draftCode;
    expect(first).toMatch(DRAFT_CODE_PATTERN);
    expect(first.endsWith('-1')).toBe(true);
    expect(second).toBe(first.replace(/1$/, '2'));
  });

  it('takes a visitor who is not registered, with a name and a contact (P9-5.2-b)', async () => {
    const { open, ticket } = await createTestOffice();
    const ticketId = await open({
      requesterId: null,
      requesterName: 'visitatore sala gare',
      requesterContact: 'int. 221',
    });
    expect((await ticket(ticketId)).record).toMatchObject({
      requesterId: null,
      requesterName: 'visitatore sala gare',
      requesterContact: 'int. 221',
    });
  });

  it('wants somebody to call back', async () => {
    const { refusal, bodyId } = await createTestOffice();
    const opening = { bodyId, subject: 'Non stampa', channel: 'phone', reason: 'fault' } as const;
    expect(await refusal('openTicket', opening)).toBe('requester-missing');
    expect(await refusal('openTicket', { ...opening, requesterName: 'Visitatore' })).toBe(
      'requester-missing',
    );
  });

  it('keeps the requested and the assigned priority, with the reason of the difference (CAP-3.4.2.1-c)', async () => {
    const { open, ticket, refusal, bodyId, clerk } = await createTestOffice();
    const unexplained = {
      bodyId,
      subject: 'Non stampa',
      channel: 'phone',
      reason: 'fault',
      requesterId: clerk,
      requestedPriority: 'high',
      priority: 'low',
    } as const;
    expect(await refusal('openTicket', unexplained)).toBe('priority-reason-missing');
    const ticketId = await open({ ...unexplained, priorityReason: 'C’è una stampante accanto' });
    expect((await ticket(ticketId)).record).toMatchObject({ requestedPriority: 'high', priority: 'low' });
  });

  it('assigns the requested priority, or the middle one, when the office says nothing', async () => {
    const { open, ticket } = await createTestOffice();
    expect((await ticket(await open({ requestedPriority: 'high' }))).record.priority).toBe('high');
    expect((await ticket(await open())).record.priority).toBe('medium');
  });

  it('is written down later with the moment of the call, never with one to come', async () => {
    const { open, ticket, refusal, bodyId, clerk } = await createTestOffice();
    const earlier = toInstant(FRIDAY - 3_600_000);
    expect((await ticket(await open({ openedAt: earlier }))).record.openedAt).toBe(earlier);
    const opening = { bodyId, subject: 'Non stampa', channel: 'phone', reason: 'fault' } as const;
    const openedAt = toInstant(FRIDAY + 60_000);
    expect(await refusal('openTicket', { ...opening, requesterId: clerk, openedAt })).toBe(
      'opening-in-future',
    );
  });

  it('records a ticket already solved as one change with every legal step at one instant', async () => {
    const { act, ticket, timeline, bodyId, clerk, manager } = await createTestOffice();
    const openedAt = toInstant(FRIDAY - 600_000);
    const { value, changes } = await act('openTicket', {
      bodyId,
      subject: 'Come si unisce un PDF',
      channel: 'phone',
      reason: 'usageSupport',
      requesterId: clerk,
      openedAt,
      solved: { solution: 'Guidata al telefono' },
    });
    expect(changes).toHaveLength(1);
    const entries = await timeline(value.ticketId);
    expect(statesReached(entries)).toEqual(['opened', 'takenInCharge', 'resolved', 'closed']);
    expect(new Set(entries.map(({ at }) => at))).toEqual(new Set([openedAt]));
    expect((await ticket(value.ticketId)).record).toMatchObject({
      state: 'closed',
      takenAt: openedAt,
      takenBy: manager,
      operatorId: manager,
      resolvedAt: openedAt,
      closedAt: openedAt,
      outcome: 'positive',
      solution: 'Guidata al telefono',
    });
  });

  it('does not open a fault already closed without its cause (CAP-3.1.1-a)', async () => {
    const { refusal, open, ticket, bodyId, clerk } = await createTestOffice();
    const opening = {
      bodyId,
      subject: 'Non stampa',
      channel: 'phone',
      reason: 'fault',
      requesterId: clerk,
    } as const;
    const solution = 'Riavviata';
    expect(await refusal('openTicket', { ...opening, solved: { solution } })).toBe('cause-missing');
    expect(await refusal('openTicket', { ...opening, solved: { solution: null } })).toBe('cause-missing');
    const ticketId = await open({ solved: { solution, state: 'resolved' } });
    expect((await ticket(ticketId)).record).toMatchObject({ state: 'resolved', closedAt: null });
  });

  it('keeps its tags, each once, and whom it was given to', async () => {
    const { open, ticket, timeline, technician } = await createTestOffice();
    const ticketId = await open({ tags: ['stampanti', 'sportello', 'stampanti'], operatorId: technician });
    expect((await ticket(ticketId)).record).toMatchObject({
      tags: ['sportello', 'stampanti'],
      operatorId: technician,
      state: 'opened',
    });
    expect((await timeline(ticketId)).map(({ type }) => type)).toEqual(['transition', 'assignment']);
  });

  it('stays within its body', async () => {
    const { act, refusal, bodyId, clerk } = await createTestOffice();
    const other = (await act('registerBody', { name: 'Rufina', type: 'municipality' })).value.bodyId;
    const { seatId } = (await act('registerSeat', { bodyId: other, name: 'Biblioteca' })).value;
    const opening = { bodyId, subject: 'x', channel: 'phone', reason: 'fault', requesterId: clerk } as const;
    expect(await refusal('openTicket', { ...opening, seatId })).toBe('seat-elsewhere');
  });
});
