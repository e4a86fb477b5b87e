import { describe, expect, it } from 'vitest';
import { createTestOffice } from '#tests/unit/application/test-office.ts';

const ENDING = {
  type: 'close',
  solution: 'Ripristinata la linea',
  cause: 'Guasto del gestore',
  outcome: 'positive',
} as const;

describe('one act on many tickets', () => {
  it('does what it can and says what became of each', async () => {
    const { act, open, ticket } = await createTestOffice();
    const [taken, untaken, another] = [await open(), await open(), await open()];
    await act('takeCharge', { ticketId: taken });
    await act('takeCharge', { ticketId: another });
    const { value, changes } = await act('changeManyTickets', {
      ticketIds: [taken, untaken, another, taken],
      act: ENDING,
    });
    expect(value.outcomes.map(({ ticketId, refusal }) => [ticketId, refusal?.code ?? null])).toEqual([
      [taken, null],
      [untaken, 'ticket-not-taken'],
      [another, null],
    ]);
    expect(changes).toHaveLength(1);
    expect((await ticket(taken)).record).toMatchObject({ state: 'closed', cause: ENDING.cause });
    expect((await ticket(untaken)).record.state).toBe('opened');
  });

  it('assigns and sets priorities, asking for the reason where one is needed (CAP-3.4.2.1-c)', async () => {
    const { act, open, ticket, technician } = await createTestOffice();
    const [plain, urgent] = [await open(), await open({ requestedPriority: 'high' })];
    const ticketIds = [plain, urgent];
    await act('changeManyTickets', { ticketIds, act: { type: 'assign', operatorId: technician } });
    expect((await ticket(urgent)).record.operatorId).toBe(technician);
    const lowered = await act('changeManyTickets', { ticketIds, act: { type: 'priority', priority: 'low' } });
    expect(lowered.value.outcomes.map(({ refusal }) => refusal?.code)).toEqual([
      undefined,
      'priority-reason-missing',
    ]);
  });

  it('is undone as a whole', async () => {
    const { act, open, ticket } = await createTestOffice();
    const ticketIds = [await open(), await open()];
    for (const ticketId of ticketIds) await act('takeCharge', { ticketId });
    const closed = await act('changeManyTickets', { ticketIds, act: ENDING });
    await act('undoChange', { changes: closed.changes });
    for (const ticketId of ticketIds) expect((await ticket(ticketId)).record.state).toBe('takenInCharge');
  });
});
