import { describe, expect, it } from 'vitest';
import type { Contact } from '#shared/domain/kinds.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { createTestOffice, type TestDesk } from '#tests/unit/application/test-office.ts';
import { rome } from './moments.ts';

const CALL = { channel: 'phone', note: 'Chiede a che punto siamo' } as const;

async function contact({ context }: TestDesk, id: RecordId<'contact'>): Promise<Contact> {
  const found = await context.workspace.read('contact', id);
  if (found === undefined) throw new Error('the contact is not here');
  return found.record;
}

describe('the contacts with whoever asks', () => {
  it('are all kept in order, also when their ticket is cancelled (CAP-3.1.2-a)', async () => {
    const { act, open, context } = await createTestOffice();
    const ticketId = await open();
    for (const note of ['Prima', 'Seconda', 'Terza']) await act('recordContact', { ...CALL, ticketId, note });
    await act('cancelTicket', { ticketId, reason: 'Chiamata doppia' });
    const contacts = await context.workspace.find('contact', { index: 'ticketId', value: ticketId });
    expect(contacts.map(({ note }) => note)).toEqual(['Prima', 'Seconda', 'Terza']);
  });

  it('are with the ticket’s requester when nobody else is named', async () => {
    const office = await createTestOffice();
    const { act, open, clerk, manager, bodyId } = office;
    const { contactId } = (await act('recordContact', { ...CALL, ticketId: await open() })).value;
    expect(await contact(office, contactId)).toMatchObject({ personId: clerk, bodyId, by: manager });
    const asked = { requesterId: null, requesterName: 'Un visitatore', requesterContact: 'int. 221' };
    const other = (await act('recordContact', { ...CALL, ticketId: await open(asked) })).value;
    expect(await contact(office, other.contactId)).toMatchObject({
      personName: 'Un visitatore',
      reachedAt: 'int. 221',
    });
  });

  it('may come before their ticket, and be attached to it later; undoing gives them back (CAP-3.1.2-a)', async () => {
    const office = await createTestOffice();
    const { act, open, refusal, bodyId } = office;
    const given = { ...CALL, bodyId, personName: 'Signora in portineria' };
    const { contactId } = (await act('recordContact', given)).value;
    const [ticketId, otherId] = [await open(), await open()];
    const attached = await act('attachContact', { contactId, ticketId });
    expect(await contact(office, contactId)).toMatchObject({ ticketId });
    expect(await refusal('attachContact', { contactId, ticketId: otherId })).toBe('contact-attached');
    await act('undoChange', { changes: attached.changes });
    await act('attachContact', { contactId, ticketId: otherId });
    expect(await contact(office, contactId)).toMatchObject({ ticketId: otherId });
  });

  it('are cancelled with a reason, never deleted, and then stay as they are (CAP-3.1.2-a)', async () => {
    const office = await createTestOffice();
    const { act, open, refusal } = office;
    const ticketId = await open();
    const { contactId } = (await act('recordContact', { ...CALL, ticketId })).value;
    await act('cancelContact', { contactId, reason: 'Era di un altro ente' });
    expect(await contact(office, contactId)).toMatchObject({
      deleted: false,
      cancelledBecause: 'Era di un altro ente',
    });
    expect(await refusal('cancelContact', { contactId, reason: 'Ancora' })).toBe('contact-cancelled');
    expect(await refusal('attachContact', { contactId, ticketId })).toBe('contact-cancelled');
  });

  it('may be written down later, but not before they happen', async () => {
    const office = await createTestOffice();
    const { act, open, refusal } = office;
    const ticketId = await open();
    const at = rome('2026-11-19T09:30');
    const { contactId } = (await act('recordContact', { ...CALL, ticketId, at })).value;
    expect((await contact(office, contactId)).at).toBe(at);
    const later = { ...CALL, ticketId, at: rome('2026-11-20T16:01') };
    expect(await refusal('recordContact', later)).toBe('moment-in-future');
  });

  it('say with whom and for which body', async () => {
    const { refusal, bodyId, context } = await createTestOffice();
    expect(await refusal('recordContact', { ...CALL, bodyId })).toBe('contact-person-missing');
    expect(await refusal('recordContact', { ...CALL, personName: 'Uno' })).toBe('request-body-missing');
    const personId = context.ids.fresh('person');
    expect(await refusal('recordContact', { ...CALL, bodyId, personId })).toBe('record-unknown');
  });

  it('keep their ticket from going when its opening is undone', async () => {
    const { act, refusal, bodyId, clerk } = await createTestOffice();
    const opening = { bodyId, subject: 'Non stampa', channel: 'phone', reason: 'fault' } as const;
    const opened = await act('openTicket', { ...opening, requesterId: clerk });
    const called = await act('recordContact', { ...CALL, ticketId: opened.value.ticketId });
    expect(await refusal('undoChange', { changes: opened.changes })).toBe('undo-superseded');
    await act('undoChange', { changes: called.changes });
    await act('undoChange', { changes: opened.changes });
  });
});
