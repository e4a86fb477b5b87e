import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/domain/identity.ts';
import { REDACTED } from '#shared/domain/redaction.ts';
import { type EditDraft, editArguments, editDraftOf } from '#renderer/features/tickets/pane/edit-draft.ts';
import {
  keepMine,
  type KeptEdit,
  rebaseEdit,
  takeTheirs,
} from '#renderer/features/tickets/pane/meanwhile.ts';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';

const CLERK = 'Viola Lanterna';

async function draftNow(office: TestOffice, id: RecordId<'ticket'>): Promise<EditDraft> {
  return editDraftOf(await office.ticket(id), CLERK);
}

async function begun(): Promise<{ office: TestOffice; id: RecordId<'ticket'>; found: EditDraft }> {
  const office = await createTestOffice();
  const id = await office.open({ description: 'Carta inceppata' });
  return { office, id, found: await draftNow(office, id) };
}

function typing(found: EditDraft, typed: Partial<EditDraft>): KeptEdit {
  return { typed: { ...found, ...typed }, found };
}

describe('a form half filled in, when a colleague’s change arrives (X-3)', () => {
  it('keeps what was typed, and follows the ticket where nothing was', async () => {
    const { office, id, found } = await begun();
    const edit = typing(found, { plan: 'Domani mattina' });
    await office.act('editTicket', { ticketId: id, changes: { subject: 'Stampante ferma', tags: ['rete'] } });
    const rebased = rebaseEdit(edit, await draftNow(office, id));
    expect(rebased.typed).toMatchObject({
      plan: 'Domani mattina',
      subject: 'Stampante ferma',
      tags: ['rete'],
    });
    expect(rebased.meanwhile).toEqual([]);
  });

  it('names the field that both changed, and saving it keeps both values', async () => {
    const { office, id, found } = await begun();
    const edit = typing(found, { description: 'Carta strappata' });
    await office.act('editTicket', { ticketId: id, changes: { description: 'Rullo rotto' } });
    const rebased = rebaseEdit(edit, await draftNow(office, id));
    expect(rebased.typed.description).toBe('Carta strappata');
    expect(rebased.meanwhile).toEqual(['description']);
    await office.act('editTicket', { ticketId: id, ...editArguments(rebased.typed) });
    const [conflict] = (await office.ticket(id)).conflicts;
    expect(conflict?.values.map(({ value }) => value).sort()).toEqual(['Carta strappata', 'Rullo rotto']);
  });

  it('replaces the other value when the person keeps their own, having seen it', async () => {
    const { office, id, found } = await begun();
    const edit = typing(found, { description: 'Carta strappata' });
    await office.act('editTicket', { ticketId: id, changes: { description: 'Rullo rotto' } });
    const live = await draftNow(office, id);
    const rebased = rebaseEdit(keepMine(rebaseEdit(edit, live), live, 'description'), live);
    expect([rebased.typed.description, rebased.meanwhile]).toEqual(['Carta strappata', []]);
    await office.act('editTicket', { ticketId: id, ...editArguments(rebased.typed) });
    const { record, conflicts } = await office.ticket(id);
    expect([record.description, conflicts]).toEqual(['Carta strappata', []]);
  });

  it('writes nothing where the person takes the other value', async () => {
    const { office, id, found } = await begun();
    const edit = typing(found, { description: 'Carta strappata' });
    await office.act('editTicket', { ticketId: id, changes: { description: 'Rullo rotto' } });
    const live = await draftNow(office, id);
    const rebased = rebaseEdit(takeTheirs(rebaseEdit(edit, live), live, 'description'), live);
    expect([rebased.typed.description, rebased.meanwhile]).toEqual(['Rullo rotto', []]);
    const saved = await office.act('editTicket', { ticketId: id, ...editArguments(rebased.typed) });
    expect(saved.changes).toEqual([]);
  });

  it('says nothing when both wrote the same, or the other went back', async () => {
    const { office, id, found } = await begun();
    const edit = typing(found, { description: 'Rullo rotto', subject: 'Stampante' });
    await office.act('editTicket', {
      ticketId: id,
      changes: { description: 'Rullo rotto', subject: 'Altro' },
    });
    await office.act('editTicket', { ticketId: id, changes: { subject: 'Non stampa' } });
    const rebased = rebaseEdit(edit, await draftNow(office, id));
    expect([rebased.typed.subject, rebased.meanwhile]).toEqual(['Stampante', []]);
  });

  it('holds who asked as one thing', async () => {
    const { office, id, found } = await begun();
    const edit = typing(found, { requesterId: office.technician, requesterName: 'Bruno Lanterna' });
    await office.act('editTicket', { ticketId: id, changes: { subject: 'Stampante ferma' } });
    const rebased = rebaseEdit(edit, await draftNow(office, id));
    expect(rebased.typed).toMatchObject({ requesterId: office.technician, requesterName: 'Bruno Lanterna' });
    expect(rebased.typed.subject).toBe('Stampante ferma');
  });

  it('keeps a tag that was typed, and one that a colleague added meanwhile', async () => {
    const { office, id, found } = await begun();
    const edit = typing(found, { tags: ['stampa'] });
    await office.act('editTicket', { ticketId: id, changes: { tags: ['rete'] } });
    const rebased = rebaseEdit(edit, await draftNow(office, id));
    await office.act('editTicket', { ticketId: id, ...editArguments(rebased.typed) });
    expect((await office.ticket(id)).record.tags).toEqual(['rete', 'stampa']);
  });

  it('drops what began from a text that was blanked, and says so (X-4)', async () => {
    const { office, id, found } = await begun();
    const edit = typing(found, { description: 'Carta inceppata, poi rotta', plan: 'Domani' });
    await office.act('redactValue', { kind: 'ticket', id, field: 'description', reason: 'Segreto' });
    const rebased = rebaseEdit(edit, await draftNow(office, id));
    expect(rebased.typed).toMatchObject({ description: REDACTED, plan: 'Domani' });
    expect(rebased.blanked).toEqual(['description']);
    expect(JSON.stringify(rebased)).not.toContain('inceppata');
    expect(rebaseEdit(typing(found, {}), await draftNow(office, id)).typed.description).toBe(REDACTED);
  });
});
