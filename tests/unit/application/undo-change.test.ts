import { describe, expect, it } from 'vitest';
import type { Change, ChangeRef } from '#shared/domain/change.ts';
import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import { createTestOffice } from '#tests/unit/application/test-office.ts';

const ENDING = {
  solution: 'Sostituito il rullo',
  cause: 'Rullo consumato',
  outcome: 'positive',
} as const;

describe('undoing an act', () => {
  it('gives back every value that still stands as the act wrote it', async () => {
    const { act, open, ticket } = await createTestOffice();
    const ticketId = await open({ tags: ['stampanti'] });
    const changes = { subject: 'Altro', description: 'Aggiunta', tags: ['urgente'] };
    const edited = await act('editTicket', { ticketId, changes: { ...changes, team: 'operation' } });
    await act('undoChange', { changes: edited.changes });
    expect((await ticket(ticketId)).record).toMatchObject({
      subject: 'Non stampa',
      description: null,
      team: 'helpDesk',
      tags: ['stampanti'],
    });
  });

  it('takes a closed ticket back to work, and the timeline tells it', async () => {
    const { act, open, ticket, timeline } = await createTestOffice();
    const ticketId = await open();
    await act('takeCharge', { ticketId });
    const closed = await act('closeTicket', { ticketId, ...ENDING });
    await act('undoChange', { changes: closed.changes });
    const { record } = await ticket(ticketId);
    expect(record).toMatchObject({
      state: 'takenInCharge',
      closedAt: null,
      resolvedAt: null,
      solution: null,
    });
    expect((await timeline(ticketId)).at(-1)).toMatchObject({
      type: 'undo',
      from: 'closed',
      to: 'takenInCharge',
    });
  });

  it('leaves alone what somebody has written since, and undoes the rest', async () => {
    const { act, open, ticket } = await createTestOffice();
    const ticketId = await open();
    const edited = await act('editTicket', { ticketId, changes: { subject: 'Altro', team: 'operation' } });
    await act('editTicket', { ticketId, changes: { subject: 'Carta inceppata' } });
    expect((await act('undoChange', { changes: edited.changes })).value).toEqual({ superseded: 1 });
    expect((await ticket(ticketId)).record).toMatchObject({ subject: 'Carta inceppata', team: 'helpDesk' });
  });

  it('is refused when nothing of the act still stands', async () => {
    const { act, open, refusal } = await createTestOffice();
    const ticketId = await open();
    const edited = await act('editTicket', { ticketId, changes: { subject: 'Altro' } });
    await act('editTicket', { ticketId, changes: { subject: 'Carta inceppata' } });
    expect(await refusal('undoChange', { changes: edited.changes })).toBe('undo-superseded');
  });

  it('can itself be undone', async () => {
    const { act, open, ticket } = await createTestOffice();
    const ticketId = await open();
    const edited = await act('editTicket', { ticketId, changes: { subject: 'Altro' } });
    const undone = await act('undoChange', { changes: edited.changes });
    await act('undoChange', { changes: undone.changes });
    expect((await ticket(ticketId)).record.subject).toBe('Altro');
  });

  it('removes a comment and takes back a reminder', async () => {
    const { act, open, ticket, timeline } = await createTestOffice();
    const ticketId = await open();
    const comment = await act('commentTicket', { ticketId, text: 'Nel posto sbagliato' });
    const reminder = await act('recordReminder', { ticketId });
    await act('undoChange', { changes: [...comment.changes, ...reminder.changes] });
    expect((await timeline(ticketId)).map(({ type }) => type)).toEqual(['transition']);
    expect((await ticket(ticketId)).record.reminders).toBe(0);
  });

  it('deletes what an act created and restores what it deleted', async () => {
    const { act, open, ticket, context, clerk } = await createTestOffice();
    const deleted = await act('deletePerson', { personId: clerk });
    await act('undoChange', { changes: deleted.changes });
    expect((await context.workspace.read('person', clerk))?.record.deleted).toBe(false);
    const ticketId = await open();
    const opening = await context.workspace.history('ticket', ticketId);
    await act('undoChange', { changes: opening.map(refOf) });
    expect((await ticket(ticketId)).record.deleted).toBe(true);
  });

  it('never deletes a ticket that has a number, and never gives the number back (CAP-3.4.2.1-a)', async () => {
    const { act, open, refusal, context } = await createTestOffice();
    const ticketId = await open();
    const numbered = await act('numberTicket', { ticketId, number: '2026/001205' });
    const [opening] = (await context.workspace.history('ticket', ticketId)).map(refOf);
    const changes = opening === undefined ? [] : [opening];
    expect(await refusal('undoChange', { changes })).toBe('undo-numbered');
    expect(await refusal('undoChange', { changes: numbered.changes })).toBe('undo-superseded');
  });

  it('does not take from a closed ticket what closing asks for (CAP-3.1.1-a)', async () => {
    const { act, open, refusal, ticket } = await createTestOffice();
    const ticketId = await open();
    const { solution, cause } = ENDING;
    const edited = await act('editTicket', { ticketId, changes: { solution, cause } });
    await act('takeCharge', { ticketId });
    await act('closeTicket', { ticketId, outcome: 'positive' });
    expect(await refusal('undoChange', { changes: edited.changes })).toBe('cause-missing');
    expect((await ticket(ticketId)).record).toMatchObject({ state: 'closed', cause });
  });

  it('takes a reminder back once, however often it is asked', async () => {
    const { act, open, ticket, refusal } = await createTestOffice();
    const ticketId = await open();
    await act('recordReminder', { ticketId });
    const { changes } = await act('recordReminder', { ticketId });
    await act('undoChange', { changes: [...changes, ...changes] });
    expect((await ticket(ticketId)).record.reminders).toBe(1);
    expect(await refusal('undoChange', { changes })).toBe('undo-superseded');
  });

  it('does not put back a tag that was added and taken away again since', async () => {
    const { act, open, ticket, refusal } = await createTestOffice();
    const ticketId = await open({ tags: ['urgente'] });
    const removed = await act('editTicket', { ticketId, changes: { tags: [] } });
    await act('editTicket', { ticketId, changes: { tags: ['urgente'] } });
    await act('editTicket', { ticketId, changes: { tags: [] } });
    expect(await refusal('undoChange', { changes: removed.changes })).toBe('undo-superseded');
    expect((await ticket(ticketId)).record.tags).toEqual([]);
  });

  it('does not delete a ticket that somebody has edited or written in since it was opened', async () => {
    const { act, open, ticket, refusal, context } = await createTestOffice();
    const [edited, commented] = [await open({ tags: ['urgente'] }), await open()];
    const openings = await Promise.all(
      [edited, commented].map(async (id) => (await context.workspace.history('ticket', id)).map(refOf)),
    );
    await act('editTicket', { ticketId: edited, changes: { description: 'Si accende e si spegne' } });
    await act('commentTicket', { ticketId: commented, text: 'Richiamato' });
    for (const changes of openings) {
      expect(await refusal('undoChange', { changes })).toBe('undo-superseded');
    }
    expect((await ticket(edited)).record).toMatchObject({ deleted: false, tags: ['urgente'] });
    expect((await ticket(commented)).record.deleted).toBe(false);
  });

  it('deletes a ticket whose later edits were undone', async () => {
    const { act, open, ticket, context } = await createTestOffice();
    const ticketId = await open();
    const opening = (await context.workspace.history('ticket', ticketId)).map(refOf);
    const edited = await act('editTicket', { ticketId, changes: { subject: 'Altro', tags: ['urgente'] } });
    await act('undoChange', { changes: edited.changes });
    await act('undoChange', { changes: opening });
    expect((await ticket(ticketId)).record.deleted).toBe(true);
  });

  it('does not delete who is at the console, who holds open tickets, or a body that has people', async () => {
    const { act, open, refusal, context, manager, technician, bodyId } = await createTestOffice();
    await open({ operatorId: technician });
    const creationOf = async (kind: 'person' | 'body', id: ActorId | RecordId<'body'>) =>
      (await context.workspace.history(kind, id)).map(refOf);
    expect(await refusal('undoChange', { changes: await creationOf('person', manager) })).toBe(
      'person-is-actor',
    );
    expect(await refusal('undoChange', { changes: await creationOf('person', technician) })).toBe(
      'person-holds-tickets',
    );
    expect(await refusal('undoChange', { changes: await creationOf('body', bodyId) })).toBe(
      'undo-superseded',
    );
    const empty = await act('registerBody', { name: 'Pelago', type: 'municipality' });
    await act('undoChange', { changes: empty.changes });
    expect((await context.workspace.read('body', empty.value.bodyId))?.record.deleted).toBe(true);
  });

  it('says when the change is not here', async () => {
    const { act, open, refusal } = await createTestOffice();
    const { changes } = await act('commentTicket', { ticketId: await open(), text: 'Sentito' });
    const unknown = changes.map((ref) => ({ ...ref, n: ref.n + 1_000 }));
    expect(await refusal('undoChange', { changes: unknown })).toBe('change-unknown');
  });
});

function refOf({ scope, replica, n }: Change): ChangeRef {
  return { scope, replica, n };
}
