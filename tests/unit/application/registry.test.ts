import { describe, expect, it } from 'vitest';
import { executeNamed } from '#shared/application/execute.ts';
import { createTestOffice } from '#tests/unit/application/test-office.ts';

describe('the registry of bodies, seats and people', () => {
  it('edits what a form changed and empties what it emptied', async () => {
    const { act, context, clerk } = await createTestOffice();
    await act('editPerson', { personId: clerk, changes: { phone: '055 0000 221', area: 'Anagrafe' } });
    await act('editPerson', { personId: clerk, changes: { area: null } });
    const person = await context.workspace.read('person', clerk);
    expect(person?.record).toMatchObject({ phone: '055 0000 221', area: null, givenName: 'Viola' });
  });

  it('edits a body and a seat', async () => {
    const { act, context, bodyId, seatId } = await createTestOffice();
    await act('editBody', { bodyId, changes: { supportEmail: 'assistenza@londa.example' } });
    await act('editSeat', { seatId, changes: { manned: false } });
    expect((await context.workspace.read('body', bodyId))?.record.supportEmail).toBe(
      'assistenza@londa.example',
    );
    expect((await context.workspace.read('seat', seatId))?.record.manned).toBe(false);
  });

  it('keeps a person with the seats of their own body', async () => {
    const { act, refusal, clerk, seatId } = await createTestOffice();
    const other = (await act('registerBody', { name: 'Rufina', type: 'municipality' })).value.bodyId;
    const elsewhere = (await act('registerSeat', { bodyId: other, name: 'Biblioteca' })).value.seatId;
    expect(await refusal('editPerson', { personId: clerk, changes: { seatId: elsewhere } })).toBe(
      'seat-elsewhere',
    );
    await act('editPerson', { personId: clerk, changes: { seatId } });
  });

  it('does not delete a person who holds open tickets, and names these', async () => {
    const { act, open, context, technician, manager } = await createTestOffice();
    const ticketId = await open({ operatorId: technician });
    const result = await executeNamed(context, 'deletePerson', manager, { personId: technician });
    const { draftCode } = (await context.workspace.read('ticket', ticketId))?.record ?? {};
    expect(result).toEqual({
      ok: false,
      refusal: { code: 'person-holds-tickets', data: { count: 1, codes: [draftCode] } },
    });
    await act('takeCharge', { ticketId, operatorId: technician });
    await act('closeTicket', {
      ticketId,
      solution: 'Sostituito il rullo',
      cause: 'Rullo consumato',
      outcome: 'positive',
    });
    await act('deletePerson', { personId: technician });
    expect((await context.workspace.read('person', technician))?.record.deleted).toBe(true);
  });

  it('does not let people delete themselves', async () => {
    const { refusal, manager } = await createTestOffice();
    expect(await refusal('deletePerson', { personId: manager })).toBe('person-is-actor');
  });

  it('restores a person as they were, and leaves alone one who is there', async () => {
    const { act, context, clerk } = await createTestOffice();
    await act('deletePerson', { personId: clerk });
    expect(await context.workspace.list('person')).toHaveLength(2);
    await act('restorePerson', { personId: clerk });
    expect((await act('restorePerson', { personId: clerk })).changes).toEqual([]);
    expect(await context.workspace.list('person')).toHaveLength(3);
  });

  it('deletes and restores a seat, refusing to edit it meanwhile', async () => {
    const { act, refusal, seatId } = await createTestOffice();
    await act('deleteSeat', { seatId });
    expect(await refusal('editSeat', { seatId, changes: { name: 'Sede' } })).toBe('record-deleted');
    await act('restoreSeat', { seatId });
    await act('editSeat', { seatId, changes: { name: 'Sede' } });
  });

  it('says what it has never heard of', async () => {
    const { refusal, context } = await createTestOffice();
    const bodyId = context.ids.fresh('body');
    expect(await refusal('registerSeat', { bodyId, name: 'Sede' })).toBe('record-unknown');
  });
});
