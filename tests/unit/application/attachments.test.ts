import { describe, expect, it } from 'vitest';
import { ATTACHMENT_BYTES_MAX } from '#shared/domain/attachment.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { ArgumentsOf } from '#shared/application/use-cases.ts';
import { createTestOffice } from '#tests/unit/application/test-office.ts';

const DIGEST = '0123456789abcdef'.repeat(4);

function photo(ticketId: RecordId<'ticket'>): ArgumentsOf<'attachFile'> {
  return { ticketId, name: 'C:\\foto\\errore.png', size: 1_234, mediaType: 'image/png', digest: DIGEST };
}

describe('attaching a file to a ticket', () => {
  it('adds a line to the timeline that names the bytes, and changes nothing else (CAP-3.1.2-a)', async () => {
    const { act, open, ticket, timeline, manager, clock } = await createTestOffice();
    const ticketId = await open();
    const before = await ticket(ticketId);
    await act('attachFile', photo(ticketId));
    expect((await timeline(ticketId)).at(-1)).toMatchObject({
      type: 'attachment',
      fileName: 'errore.png',
      fileSize: 1_234,
      mediaType: 'image/png',
      digest: DIGEST,
      by: manager,
      at: clock.now(),
      visibility: 'internal',
    });
    expect(await ticket(ticketId)).toEqual(before);
  });

  it('is possible at a closed ticket: every contact is kept', async () => {
    const { act, open, timeline } = await createTestOffice();
    const ticketId = await open();
    await act('takeCharge', { ticketId });
    await act('closeTicket', { ticketId, solution: 'Fatto', cause: 'Rullo', outcome: 'positive' });
    await act('attachFile', photo(ticketId));
    expect((await timeline(ticketId)).map(({ type }) => type)).toContain('attachment');
  });

  it('is refused for what is too large, may start programs, or has no name', async () => {
    const { open, refusal, timeline } = await createTestOffice();
    const ticketId = await open();
    const before = await timeline(ticketId);
    const given = photo(ticketId);
    expect(await refusal('attachFile', { ...given, size: ATTACHMENT_BYTES_MAX + 1 })).toBe(
      'attachment-too-large',
    );
    expect(await refusal('attachFile', { ...given, name: 'foto.png.EXE' })).toBe('attachment-executable');
    expect(await refusal('attachFile', { ...given, name: 'cartella/..' })).toBe('attachment-unnamed');
    expect(await refusal('attachFile', { ...given, digest: 'ABC' })).toBe('arguments-invalid');
    expect(await timeline(ticketId)).toEqual(before);
  });

  it('at two consoles at once keeps both files', async () => {
    const office = await createTestOffice();
    const ticketId = await office.open();
    const second = await office.secondDesk();
    await office.act('attachFile', photo(ticketId));
    await second.act('attachFile', { ...photo(ticketId), name: 'altra.png' });
    await office.meet(second);
    const names = (await office.timeline(ticketId)).flatMap(({ fileName }) => fileName ?? []);
    expect(names.sort()).toEqual(['altra.png', 'errore.png']);
    expect(await second.timeline(ticketId)).toEqual(await office.timeline(ticketId));
  });
});

describe('taking an attachment away', () => {
  it('hides it, and the timeline tells who took away what and why', async () => {
    const { act, open, timeline } = await createTestOffice();
    const ticketId = await open();
    await act('attachFile', photo(ticketId));
    const attachmentId = (await timeline(ticketId)).find(({ type }) => type === 'attachment')?.id;
    if (attachmentId === undefined) throw new Error('nothing was attached');
    const taken = await act('detachFile', { attachmentId, reason: 'Dati personali' });
    const after = await timeline(ticketId);
    expect(after.map(({ type }) => type)).not.toContain('attachment');
    expect(after.at(-1)).toMatchObject({
      type: 'detachment',
      fileName: 'errore.png',
      text: 'Dati personali',
    });
    await act('undoChange', { changes: taken.changes });
    expect((await timeline(ticketId)).flatMap(({ type, digest }) => [type, digest])).toContain(DIGEST);
    expect((await timeline(ticketId)).map(({ type }) => type)).not.toContain('detachment');
  });

  it('goes with the undoing of the attaching', async () => {
    const { act, open, timeline } = await createTestOffice();
    const ticketId = await open();
    const before = await timeline(ticketId);
    const attached = await act('attachFile', photo(ticketId));
    await act('undoChange', { changes: attached.changes });
    expect(await timeline(ticketId)).toEqual(before);
  });

  it('is refused for any other line of the timeline', async () => {
    const { act, open, refusal, timeline } = await createTestOffice();
    const ticketId = await open();
    await act('commentTicket', { ticketId, text: 'Richiamare' });
    const comment = (await timeline(ticketId)).find(({ type }) => type === 'comment');
    if (comment === undefined) throw new Error('there is no comment');
    expect(await refusal('detachFile', { attachmentId: comment.id })).toBe('entry-not-attachment');
  });

  it('leaves a ticket that holds an attachment out of reach of the undoing of its opening', async () => {
    const { act, open, refusal, ticket } = await createTestOffice();
    const ticketId = await open();
    const opening = (await ticket(ticketId)).versions.touched;
    await act('attachFile', photo(ticketId));
    const { scope } = (await ticket(ticketId)).record;
    const changes = opening.map((write) => ({ ...write, scope }));
    expect(await refusal('undoChange', { changes })).toBe('undo-superseded');
  });
});
