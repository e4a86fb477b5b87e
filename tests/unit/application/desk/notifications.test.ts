import { describe, expect, it } from 'vitest';
import { execute } from '#shared/application/execute.ts';
import { renumberTicket } from '#shared/application/tickets/renumber-ticket.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Notification } from '#shared/domain/kinds.ts';
import { createTestOffice, type TestDesk, type TestOffice } from '#tests/unit/application/test-office.ts';

const ENDING = { solution: 'Sostituito il rullo', cause: 'Rullo consumato', outcome: 'positive' } as const;

async function outbox({ context }: TestDesk, ticketId: RecordId<'ticket'>): Promise<readonly Notification[]> {
  return context.workspace.find('notification', { index: 'ticketId', value: ticketId });
}

async function types(desk: TestDesk, ticketId: RecordId<'ticket'>): Promise<readonly string[]> {
  return (await outbox(desk, ticketId)).map(({ type }) => type).sort();
}

async function letter(desk: TestDesk, ticketId: RecordId<'ticket'>, type: string): Promise<Notification> {
  const found = (await outbox(desk, ticketId)).find((each) => each.type === type);
  if (found === undefined) throw new Error(`there is no ${type}`);
  return found;
}

async function numbered(office: TestOffice, number = '2026/001205'): Promise<RecordId<'ticket'>> {
  const ticketId = await office.open();
  await office.act('numberTicket', { ticketId, number });
  return ticketId;
}

async function withNeri(office: TestOffice): Promise<RecordId<'person'>> {
  const neri = { bodyId: office.bodyId, givenName: 'Bruno', familyName: 'Neri' };
  return (await office.act('registerPerson', neri)).value.personId;
}

describe('the notifications of a ticket', () => {
  it('are two once it is opened and taken: the second has 1205 and Neri, and comes once (CAP-3.4.2.1-b)', async () => {
    const office = await createTestOffice();
    const ticketId = await numbered(office);
    const neri = await withNeri(office);
    await office.act('takeCharge', { ticketId }, neri);
    expect(await types(office, ticketId)).toEqual(['received', 'takenInCharge']);
    const second = await letter(office, ticketId, 'takenInCharge');
    expect(second).toMatchObject({ state: 'toSend', by: neri });
    expect(second.text).toContain('1205');
    expect(second.text).toContain('Neri');
    await office.act('closeTicket', { ticketId, ...ENDING });
    await office.act('reopenTicket', { ticketId, reason: 'Non va ancora', sameProblem: true });
    await office.act('takeCharge', { ticketId }, neri);
    const taken = (await outbox(office, ticketId)).filter(({ type }) => type === 'takenInCharge');
    expect(taken.map(({ id }) => id)).toEqual([second.id]);
    await office.act('assignTicket', { ticketId, operatorId: office.technician });
    expect((await outbox(office, ticketId)).filter(({ type }) => type === 'takenInCharge')).toHaveLength(2);
  });

  it('wait for the number, then tell what has become of it meanwhile (X-2)', async () => {
    const office = await createTestOffice();
    const ticketId = await office.open();
    await office.act('takeCharge', { ticketId });
    await office.act('commentTicket', { ticketId, text: 'Arriviamo', visibility: 'public' });
    expect(await outbox(office, ticketId)).toEqual([]);
    await office.act('numberTicket', { ticketId, number: '2026/001205' });
    expect(await types(office, ticketId)).toEqual(['received', 'takenInCharge']);
    expect((await letter(office, ticketId, 'received')).text).toContain('2026/001205');
  });

  it('tell of the number in the very change that gives it, which is never undone (X-2)', async () => {
    const office = await createTestOffice();
    const ticketId = await office.open();
    const { changes } = await office.act('numberTicket', { ticketId, number: '2026/001205' });
    expect(changes).toHaveLength(1);
    expect(await office.refusal('undoChange', { changes })).toBe('undo-superseded');
    expect(await types(office, ticketId)).toEqual(['received']);
  });

  it('tell who is waited for and what is said to them, but not the office’s own notes', async () => {
    const office = await createTestOffice();
    const ticketId = await numbered(office);
    await office.act('takeCharge', { ticketId });
    await office.act('commentTicket', { ticketId, text: 'Forse è il cavo' });
    await office.act('moveTicket', { ticketId, to: 'waitingCustomer', reason: 'Serve il modello del PC' });
    await office.act('commentTicket', { ticketId, text: 'Basta una fotografia', visibility: 'public' });
    const updates = (await outbox(office, ticketId)).filter(({ type }) => type === 'update');
    expect(updates).toHaveLength(2);
    const words = updates.map(({ text }) => text).join('\n');
    expect(words).toContain('Serve il modello del PC');
    expect(words).toContain('Basta una fotografia');
    expect(words).not.toContain('cavo');
  });

  it('close with the solution, in one letter', async () => {
    const office = await createTestOffice();
    const ticketId = await numbered(office);
    await office.act('takeCharge', { ticketId });
    await office.act('closeTicket', { ticketId, ...ENDING });
    expect(await types(office, ticketId)).toEqual(['closed', 'received', 'takenInCharge']);
    expect((await letter(office, ticketId, 'closed')).text).toContain(ENDING.solution);
  });

  it('go to the requester’s address, or to the contact that is one', async () => {
    const office = await createTestOffice();
    const { act, open, bodyId } = office;
    const given = { bodyId, givenName: 'Rosa', familyName: 'Prato', email: 'rosa@comune.londa.example' };
    const { personId } = (await act('registerPerson', given)).value;
    const asked = async (who: Parameters<typeof open>[0]): Promise<string | null> => {
      const ticketId = await open(who);
      const number = `2026/00${String(1206 + (await office.context.workspace.takeDraftNumber()).n)}`;
      await act('numberTicket', { ticketId, number });
      return (await letter(office, ticketId, 'received')).recipient;
    };
    expect(await asked({ requesterId: personId })).toBe(given.email);
    const visitor = { requesterId: null, requesterName: 'Un visitatore' };
    expect(await asked({ ...visitor, requesterContact: 'ospite@pec.example' })).toBe('ospite@pec.example');
    expect(await asked({ ...visitor, requesterContact: 'int. 221' })).toBeNull();
  });

  it('are undone with the act that made them, and made again with it', async () => {
    const office = await createTestOffice();
    const ticketId = await numbered(office);
    const taken = await office.act('takeCharge', { ticketId });
    expect(taken.changes).toHaveLength(1);
    await office.act('undoChange', { changes: taken.changes });
    expect(await types(office, ticketId)).toEqual(['received']);
    await office.act('takeCharge', { ticketId });
    expect(await letter(office, ticketId, 'takenInCharge')).toMatchObject({
      state: 'toSend',
      deleted: false,
    });
  });

  it('are prepared by the console where the act happened alone (CAP-3.4.2.1-b)', async () => {
    const office = await createTestOffice();
    const ticketId = await numbered(office);
    const second = await office.secondDesk();
    await second.act('takeCharge', { ticketId });
    await office.meet(second);
    expect(await types(office, ticketId)).toEqual(['received', 'takenInCharge']);
    expect(await outbox(second, ticketId)).toEqual(await outbox(office, ticketId));
  });

  it('are prepared for each ticket of an act on many', async () => {
    const office = await createTestOffice();
    const ticketIds = [await numbered(office), await numbered(office, '2026/001206')];
    for (const ticketId of ticketIds) await office.act('takeCharge', { ticketId });
    await office.act('changeManyTickets', { ticketIds, act: { type: 'close', ...ENDING } });
    for (const ticketId of ticketIds) expect(await types(office, ticketId)).toContain('closed');
  });

  it('tell the new number of a ticket that has to give its own back (X-2)', async () => {
    const office = await createTestOffice();
    const ticketId = await numbered(office);
    const given = { ticketId, former: '2026/001205', number: '2026/001207' };
    const decided = await renumberTicket.run(office.context, office.manager, given);
    if (!decided.ok) throw new Error(decided.refusal.code);
    for (const { mutations } of decided.value.acts)
      await office.context.workspace.commit({ command: 'renumberTicket', actor: office.manager, mutations });
    const { text } = await letter(office, ticketId, 'update');
    expect(text).toContain('2026/001205');
    expect(text).toContain('2026/001207');
  });

  it('are not written where there are no words for them', async () => {
    const office = await createTestOffice();
    const silent = { ...office.context, composeLetter: null };
    const ticketId = await office.open();
    const number = '2026/001205';
    expect((await execute(silent, 'numberTicket', office.manager, { ticketId, number })).ok).toBe(true);
    expect((await execute(silent, 'takeCharge', office.manager, { ticketId })).ok).toBe(true);
    expect(await outbox(office, ticketId)).toEqual([]);
  });
});

describe('the outbox', () => {
  it('keeps what was sent and when; with its receipt a ticket is received (CAP-3.4.2.1-b, CAP-3.1.2-c)', async () => {
    const office = await createTestOffice();
    const ticketId = await numbered(office);
    const { id: notificationId } = await letter(office, ticketId, 'received');
    await office.act('markNotificationSent', { notificationId });
    expect(await letter(office, ticketId, 'received')).toMatchObject({
      state: 'sent',
      sentAt: office.clock.now(),
    });
    expect((await office.ticket(ticketId)).record.state).toBe('received');
    expect((await office.act('markNotificationSent', { notificationId })).changes).toEqual([]);
    expect(await types(office, ticketId)).toEqual(['received']);
    expect(await office.refusal('editNotification', { notificationId, changes: { text: 'Ciao' } })).toBe(
      'notification-sent',
    );
    expect(await office.refusal('discardNotification', { notificationId })).toBe('notification-sent');
  });

  it('leaves the state of a ticket that was taken meanwhile', async () => {
    const office = await createTestOffice();
    const ticketId = await numbered(office);
    await office.act('takeCharge', { ticketId });
    const { id: notificationId } = await letter(office, ticketId, 'received');
    await office.act('markNotificationSent', { notificationId });
    expect((await office.ticket(ticketId)).record.state).toBe('takenInCharge');
  });

  it('tells what did not arrive and why, until it is corrected and goes again', async () => {
    const office = await createTestOffice();
    const ticketId = await numbered(office);
    const { id: notificationId } = await letter(office, ticketId, 'received');
    await office.act('markNotificationSent', { notificationId });
    await office.act('markNotificationFailed', { notificationId, failure: 'Casella piena' });
    expect(await letter(office, ticketId, 'received')).toMatchObject({
      state: 'failed',
      failure: 'Casella piena',
      sentAt: null,
    });
    await office.act('editNotification', { notificationId, changes: { recipient: 'urp@londa.example' } });
    expect(await letter(office, ticketId, 'received')).toMatchObject({
      state: 'toSend',
      failure: null,
      recipient: 'urp@londa.example',
    });
  });

  it('lets a notification go unsent, and takes it back', async () => {
    const office = await createTestOffice();
    const ticketId = await numbered(office);
    const { id: notificationId } = await letter(office, ticketId, 'received');
    const { changes } = await office.act('discardNotification', { notificationId });
    expect(await outbox(office, ticketId)).toEqual([]);
    await office.act('undoChange', { changes });
    expect(await types(office, ticketId)).toEqual(['received']);
  });
});
