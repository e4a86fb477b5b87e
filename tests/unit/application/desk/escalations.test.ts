import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/domain/identity.ts';
import { daysAtSupplier, standingEscalations } from '#shared/domain/supplier-days.ts';
import { createTestOffice, statesReached, type TestDesk } from '#tests/unit/application/test-office.ts';
import { rome } from './moments.ts';

async function escalation({ context }: TestDesk, id: RecordId<'escalation'>) {
  const found = await context.workspace.read('escalation', id);
  if (found === undefined) throw new Error('the escalation is not here');
  return found.record;
}

describe('a ticket handed to others', () => {
  it('sent on 18 November is with them for 7 days on the 25th (CAP-3.1.4-b)', async () => {
    const office = await createTestOffice();
    const { act, open, ticket } = office;
    const ticketId = await open({ openedAt: rome('2026-11-18T08:40') });
    await act('takeCharge', { ticketId });
    const { takenAt } = (await ticket(ticketId)).record;
    const given = { target: 'Maggioli', plannedMode: 'onSite', plannedDay: '2026-11-25' } as const;
    const sent = await act('escalateTicket', { ticketId, ...given, sentAt: rome('2026-11-18T09:00') });
    const record = await escalation(office, sent.value.escalationId);
    expect(record).toMatchObject(given);
    expect(daysAtSupplier(record, '2026-11-25')).toBe(7);
    expect(daysAtSupplier(record, '2026-11-18')).toBe(0);
    // The clock of the taking in charge is satisfied, and does not start again.
    expect((await ticket(ticketId)).record).toMatchObject({ state: 'waitingSupplier', takenAt });
  });

  it('is no longer with them once they answer', async () => {
    const office = await createTestOffice();
    const { act, open, ticket, refusal, clock } = office;
    const ticketId = await open();
    await act('takeCharge', { ticketId });
    const { escalationId } = (await act('escalateTicket', { ticketId, target: 'Maggioli' })).value;
    clock.moveTo(rome('2026-11-23T09:00'));
    const reply = { escalationId, reply: 'Corretto nella versione 4.2' };
    expect(await refusal('recordReply', { ...reply, repliedAt: rome('2026-11-20T15:00') })).toBe(
      'moment-too-early',
    );
    await act('recordReply', { ...reply, resumes: true });
    expect((await ticket(ticketId)).record.state).toBe('inProgress');
    expect(daysAtSupplier(await escalation(office, escalationId), '2026-12-01')).toBe(3);
    expect(await refusal('recordReply', reply)).toBe('escalation-answered');
  });

  it('goes on waiting when they only say when they come', async () => {
    const { act, open, ticket } = await createTestOffice();
    const ticketId = await open();
    await act('takeCharge', { ticketId });
    const { escalationId } = (await act('escalateTicket', { ticketId, target: 'Maggioli' })).value;
    await act('recordReply', { escalationId, reply: 'Veniamo il 25' });
    expect((await ticket(ticketId)).record.state).toBe('waitingSupplier');
  });

  it('stands with suppliers until it is answered, or comes back; of a settled ticket nothing stands (CAP-3.1.4-b)', async () => {
    const { act, open, ticket, context } = await createTestOffice();
    const ticketId = await open();
    await act('takeCharge', { ticketId });
    const standing = async () => {
      const { state } = (await ticket(ticketId)).record;
      const all = await context.workspace.find('escalation', { index: 'ticketId', value: ticketId });
      return standingEscalations(all, () => state).map(({ target }) => target);
    };
    const first = (await act('escalateTicket', { ticketId, target: 'Maggioli' })).value;
    expect(await standing()).toEqual(['Maggioli']);
    await act('recordReply', { ...first, reply: 'Veniamo il 25' });
    expect(await standing()).toEqual(['Maggioli']);
    await act('moveTicket', { ticketId, to: 'inProgress', plan: 'Finire il lavoro' });
    expect(await standing()).toEqual([]);
    await act('escalateTicket', { ticketId, target: 'Halley' });
    expect(await standing()).toEqual(['Halley']);
    await act('cancelTicket', { ticketId, reason: 'Doppio' });
    expect(await standing()).toEqual([]);
  });

  it('goes through legal steps alone: first it is taken, and what is over is not handed on (CAP-3.1.2-c)', async () => {
    const { act, open, refusal, timeline } = await createTestOffice();
    const ticketId = await open();
    expect(await refusal('escalateTicket', { ticketId, target: 'Maggioli' })).toBe('ticket-not-taken');
    await act('takeCharge', { ticketId });
    await act('sendQuote', { ticketId, options: [{ choice: 'work', cents: 1_000, description: 'Cavo' }] });
    await act('escalateTicket', { ticketId, target: 'Maggioli' });
    expect(statesReached(await timeline(ticketId)).slice(-2)).toEqual(['inProgress', 'waitingSupplier']);
    await act('cancelTicket', { ticketId, reason: 'Doppio' });
    expect(await refusal('escalateTicket', { ticketId, target: 'Maggioli' })).toBe('move-illegal');
  });

  it('comes back whole when the escalation is undone', async () => {
    const office = await createTestOffice();
    const { act, open, ticket, context } = office;
    const ticketId = await open();
    await act('takeCharge', { ticketId });
    const { changes } = await act('escalateTicket', { ticketId, target: 'Maggioli' });
    await act('undoChange', { changes });
    expect((await ticket(ticketId)).record.state).toBe('takenInCharge');
    expect(await context.workspace.find('escalation', { index: 'ticketId', value: ticketId })).toEqual([]);
  });
});

describe('maintenance signalled to a team', () => {
  it('is a task for Operation that leads back to its ticket, until it is done (CAP-3.1.2-e)', async () => {
    const { act, open, refusal, context } = await createTestOffice();
    const ticketId = await open();
    const { taskId } = (await act('signalMaintenance', { ticketId, note: 'Aggiornare il firmware' })).value;
    const [task] = await context.workspace.find('plannedTask', { index: 'team', value: 'operation' });
    expect(task).toMatchObject({ id: taskId, ticketId, title: 'Non stampa', doneAt: null });
    await act('completePlannedTask', { taskId });
    expect(await refusal('completePlannedTask', { taskId })).toBe('planned-task-done');
  });
});
