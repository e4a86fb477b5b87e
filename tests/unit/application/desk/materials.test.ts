import { describe, expect, it } from 'vitest';
import { isCharged, materialCents } from '#shared/domain/charges.ts';
import { createTestOffice } from '#tests/unit/application/test-office.ts';

const CABLES = { description: 'Cavo di rete', quantity: 2, unitCents: 600 };

describe('material used for a ticket', () => {
  it('is charged to the body when it is consumable: two cables at 6,00 € make 12,00 € (CAP-3-a)', async () => {
    const office = await createTestOffice();
    const ticketId = await office.open();
    await office.act('recordMaterial', { ticketId, ...CABLES });
    const where = { index: 'ticketId', value: ticketId } as const;
    const lines = await office.context.workspace.find('material', where);
    expect(lines).toMatchObject([{ type: 'consumable', day: '2026-11-20', by: office.manager }]);
    expect([lines.every(isCharged), materialCents(lines)]).toEqual([true, 1_200]);
  });

  it('is mended, taken away and restored, and an undo takes it back', async () => {
    const office = await createTestOffice();
    const ticketId = await office.open();
    const { value, changes } = await office.act('recordMaterial', { ticketId, ...CABLES });
    const { materialId } = value;
    const read = async () => (await office.context.workspace.read('material', materialId))?.record;
    await office.act('editMaterial', { materialId, changes: { quantity: 3 } });
    expect(await read()).toMatchObject({ quantity: 3, unitCents: 600 });
    await office.act('deleteMaterial', { materialId });
    expect(await office.refusal('editMaterial', { materialId, changes: { quantity: 1 } })).toBe(
      'record-deleted',
    );
    await office.act('restoreMaterial', { materialId });
    expect((await read())?.deleted).toBe(false);
    expect(changes).toHaveLength(1);
  });

  it('is used neither tomorrow nor before its ticket was opened, nor for a cancelled one', async () => {
    const office = await createTestOffice();
    const ticketId = await office.open();
    const used = (day: string) => office.refusal('recordMaterial', { ticketId, ...CABLES, day });
    expect([await used('2026-11-21'), await used('2026-11-19')]).toEqual(['day-in-future', 'day-too-early']);
    await office.act('cancelTicket', { ticketId, reason: 'Aperto per errore' });
    expect(await office.refusal('recordMaterial', { ticketId, ...CABLES })).toBe('ticket-cancelled');
  });
});
