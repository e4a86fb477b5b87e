import { describe, expect, it } from 'vitest';
import { createTestOffice } from '#tests/unit/application/test-office.ts';

const ENDING = { solution: 'Sostituito il rullo', cause: 'Rullo consumato', outcome: 'positive' } as const;

describe('undoing an act of the rules', () => {
  it('takes back a change of priority with the line that told it', async () => {
    const { act, open, ticket, timeline } = await createTestOffice();
    const ticketId = await open();
    const raised = await act('editTicket', { ticketId, changes: { dataLoss: true } });
    await act('undoChange', { changes: raised.changes });
    expect((await ticket(ticketId)).record).toMatchObject({ priority: 'medium', dataLoss: null });
    expect((await timeline(ticketId)).map(({ type }) => type)).toEqual(['transition']);
  });

  it('leaves the line of a change that somebody has written over', async () => {
    const { act, open, ticket, timeline } = await createTestOffice();
    const ticketId = await open();
    const first = await act('editTicket', { ticketId, changes: { priority: 'high', subject: 'Ferma' } });
    await act('editTicket', { ticketId, changes: { priority: 'low' } });
    await act('undoChange', { changes: first.changes });
    expect((await ticket(ticketId)).record).toMatchObject({ priority: 'low', subject: 'Non stampa' });
    const told = (await timeline(ticketId)).filter(({ type }) => type === 'priorityChange');
    expect(told.map(({ toPriority }) => toPriority)).toEqual(['high', 'low']);
  });

  it('takes the frozen figures away with the closing', async () => {
    const { act, open, timeline } = await createTestOffice();
    const ticketId = await open();
    await act('takeCharge', { ticketId });
    const closed = await act('closeTicket', { ticketId, ...ENDING });
    await act('undoChange', { changes: closed.changes });
    expect((await timeline(ticketId)).map(({ type }) => type)).not.toContain('freeze');
  });

  it('returns a merged ticket to its work, on both sides', async () => {
    const { act, open, ticket, timeline } = await createTestOffice();
    const [ticketId, intoId] = [await open(), await open()];
    const merged = await act('mergeTicket', { ticketId, intoId, reason: 'Doppia' });
    await act('undoChange', { changes: merged.changes });
    expect((await ticket(ticketId)).record).toMatchObject({ state: 'opened', duplicateOfId: null });
    for (const id of [ticketId, intoId])
      expect((await timeline(id)).map(({ type }) => type)).not.toContain('merge');
  });

  it('leaves no ticket taken in charge without its date, nor suspended once it was taken (X-3)', async () => {
    const { act, open, refusal, ticket } = await createTestOffice();
    const ticketId = await open();
    await act('suspendTicket', { ticketId, reason: 'Sede chiusa' });
    const resumed = await act('resumeTicket', { ticketId });
    const taken = await act('takeCharge', { ticketId });
    expect(await refusal('undoChange', { changes: resumed.changes })).toBe('undo-superseded');
    await act('moveTicket', { ticketId, to: 'inProgress', plan: 'Si prova' });
    expect(await refusal('undoChange', { changes: taken.changes })).toBe('undo-superseded');
    expect((await ticket(ticketId)).record).toMatchObject({ state: 'inProgress', deleted: false });
  });

  it('does not lower the priority of lost data by the back door (CAP-7-b)', async () => {
    const { act, open, refusal } = await createTestOffice();
    const ticketId = await open();
    const raised = await act('editTicket', { ticketId, changes: { priority: 'high' } });
    await act('editTicket', { ticketId, changes: { dataLoss: true } });
    expect(await refusal('undoChange', { changes: raised.changes })).toBe('data-loss-priority');
  });

  it('takes back an act on many tickets at once, after their priority, team, tags and end', async () => {
    const { act, open, ticket } = await createTestOffice();
    const first = await open({ tags: ['rete'] });
    const ticketIds = [first, await open()];
    const many = (change: Parameters<typeof act<'changeManyTickets'>>[1]['act']) =>
      act('changeManyTickets', { ticketIds, act: change });
    await many({ type: 'take' });
    const acts = [
      await many({ type: 'team', team: 'operation' }),
      await many({ type: 'tags', add: ['sede'], remove: ['rete'] }),
      await many({ type: 'priority', priority: 'high' }),
      await many({ type: 'resolve', ...ENDING }),
    ];
    for (const id of ticketIds)
      expect((await ticket(id)).record).toMatchObject({
        state: 'resolved',
        team: 'operation',
        tags: ['sede'],
        priority: 'high',
      });
    for (const { changes } of acts) expect(changes).toHaveLength(1);
    await act('undoChange', { changes: acts.flatMap(({ changes }) => changes) });
    expect((await ticket(first)).record).toMatchObject({
      state: 'takenInCharge',
      team: 'helpDesk',
      tags: ['rete'],
      priority: 'medium',
      outcome: null,
      firstInterventionAt: null,
    });
  });
});
