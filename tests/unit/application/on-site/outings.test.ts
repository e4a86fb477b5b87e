import { describe, expect, it } from 'vitest';
import { execute } from '#shared/application/execute.ts';
import { rome } from '#tests/unit/application/desk/moments.ts';
import { createOutingOffice } from './outing-office.ts';

const LATER = { startsAt: rome('2026-11-20T10:00'), endsAt: rome('2026-11-20T11:00') };

describe('an outing', () => {
  it('is refused while its technician is out: “sovrapposizione 30 minuti” (CAP-3.1.6-f)', async () => {
    const { act, context, manager, outing } = await createOutingOffice();
    await act('planOuting', outing());
    const second = await execute(context, 'planOuting', manager, outing(LATER));
    expect(second).toMatchObject({
      ok: false,
      refusal: { code: 'outing-overlaps', data: { minutes: 30, name: 'Bruno Lanterna' } },
    });
    await act('planOuting', outing({ ...LATER, technicianId: manager }));
  });

  it('is not moved over another one, and makes room when it is called off', async () => {
    const { act, outing, refusal } = await createOutingOffice();
    const first = (await act('planOuting', outing())).value.id;
    const after = { startsAt: rome('2026-11-20T11:00'), endsAt: rome('2026-11-20T12:00') };
    const { id } = (await act('planOuting', outing(after))).value;
    expect(await refusal('editOuting', { id, changes: LATER })).toBe('outing-overlaps');
    await act('cancelOuting', { id: first, reason: 'Sede chiusa' });
    await act('editOuting', { id, changes: { ...LATER, bring: ['Switch di scorta'] } });
    expect(await refusal('editOuting', { id: first, changes: { notes: 'x' } })).toBe('outing-cancelled');
  });

  it('ends after it begins, and is for tickets and a seat of its body', async () => {
    const { act, open, outing, refusal } = await createOutingOffice();
    const reversed = outing({ endsAt: rome('2026-11-20T08:00') });
    expect(await refusal('planOuting', reversed)).toBe('outing-empty');
    const other = (await act('registerBody', { name: 'Rufina', type: 'municipality' })).value.bodyId;
    const ticketIds = [await open()];
    const elsewhere = outing({ bodyId: other, seatId: null, ticketIds });
    expect(await refusal('planOuting', elsewhere)).toBe('outing-ticket-elsewhere');
    expect(await refusal('planOuting', outing({ bodyId: other }))).toBe('seat-elsewhere');
  });

  it('stays once a report was written of it', async () => {
    const { act, outing, refusal, report, taken } = await createOutingOffice();
    const ticketIds = [await taken()];
    const { value, changes } = await act('planOuting', outing({ ticketIds }));
    const { id } = value;
    await act('recordOnSiteReport', report(ticketIds, { outingId: id }));
    expect(await refusal('deleteOuting', { id })).toBe('outing-reported');
    expect(await refusal('cancelOuting', { id, reason: 'No' })).toBe('outing-reported');
    expect(await refusal('undoChange', { changes: [...changes] })).toBe('undo-superseded');
  });

  it('is deleted and comes back, unless its technician is out otherwise by then', async () => {
    const { act, outing, refusal } = await createOutingOffice();
    const { id } = (await act('planOuting', outing())).value;
    await act('deleteOuting', { id });
    await act('restoreOuting', { id });
    await act('deleteOuting', { id });
    await act('planOuting', outing(LATER));
    expect(await refusal('restoreOuting', { id })).toBe('outing-overlaps');
  });
});
