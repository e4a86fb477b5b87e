import { describe, expect, it } from 'vitest';
import { rulesOfBody } from '#shared/application/office-rules.ts';
import { minutesOnSite } from '#shared/domain/on-site/on-site-charge.ts';
import { isWarranted, reportWarranty } from '#shared/domain/on-site/report-warranty.ts';
import { rome } from '#tests/unit/application/desk/moments.ts';
import { createOutingOffice } from './outing-office.ts';

const SIGNATURE = 'M10 12L14 15M20 20';

describe('an intervention report', () => {
  it('is refused without the works done (CAP-3.1.6-b)', async () => {
    const { refusal, report, taken } = await createOutingOffice();
    const ticketIds = [await taken()];
    expect(await refusal('recordOnSiteReport', report(ticketIds, { works: '  ' }))).toBe(
      'report-works-missing',
    );
    expect(await refusal('recordOnSiteReport', report([]))).toBe('report-tickets-missing');
  });

  it('tells 1,5 h from 09:00 to 10:30 on its ticket, under the number it is given (CAP-3.1.6-b)', async () => {
    const { act, report, reportOf, taken, ticket } = await createOutingOffice();
    const ticketId = await taken();
    const { id } = (await act('recordOnSiteReport', report([ticketId]))).value;
    await act('numberOnSiteReport', { id, number: 'R2026/000031' });
    const written = await reportOf(id);
    expect(minutesOnSite(written)).toBe(90);
    expect(written).toMatchObject({ number: 'R2026/000031', ticketIds: [ticketId] });
    expect(written.draftCode).toMatch(/^BOZZA-[0-9A-Z]{4}-R\d+$/);
    expect((await ticket(ticketId)).record.firstInterventionAt).toBe(rome('2026-11-20T09:00'));
  });

  it('charges one fee of 40,00 € for an outing that solves two tickets, not 80,00 (CAP-3.1.7-a)', async () => {
    const { act, outing, report, reportOf, taken } = await createOutingOffice({ profile: 'minimal' });
    const ticketIds = [await taken(), await taken()];
    const outingId = (await act('planOuting', outing({ ticketIds }))).value.id;
    const recorded = await act('recordOnSiteReport', report(ticketIds, { outingId }));
    const first = await reportOf(recorded.value.id);
    expect(first).toMatchObject({ chargeable: true, workCents: 7_500, feeCents: 4_000 });
    const again = await act('recordOnSiteReport', report(ticketIds, { outingId }));
    expect(await reportOf(again.value.id)).toMatchObject({ feeCents: 0 });
  });

  it('charges nothing under BASIC, “compreso”, and the hours under MINIMAL, “addebito” (CAP-3.1.6-a, CAP-3.1.7-a)', async () => {
    const { act, report, reportOf, taken } = await createOutingOffice({ profile: 'basic' });
    const { id } = (await act('recordOnSiteReport', report([await taken()]))).value;
    expect(await reportOf(id)).toMatchObject({ chargeable: false, workCents: 0, feeCents: 0 });
    const later = await act('recordOnSiteReport', report([await taken({ chargeable: true })]));
    expect(await reportOf(later.value.id)).toMatchObject({ chargeable: true, workCents: 7_500 });
  });

  it('includes what a contract sells beside the profile (CAP-3.1.7-a)', async () => {
    const { act, bodyId, report, reportOf, taken } = await createOutingOffice({ profile: 'minimal' });
    const { id: supplierId } = (await act('defineSupplier', { name: 'Prova Servizi' })).value;
    await act('defineContract', {
      supplierId,
      subject: 'Assistenza',
      bodyIds: [bodyId],
      startsOn: '2026-01-01',
      includedServices: ['callOutFee'],
    });
    const { id } = (await act('recordOnSiteReport', report([await taken()]))).value;
    expect(await reportOf(id)).toMatchObject({ workCents: 7_500, feeCents: 0 });
  });

  it('keeps the tickets of a provisional solution open, and resolves those of a definitive one (CAP-3.1.6-e)', async () => {
    const { act, refusal, report, taken, ticket } = await createOutingOffice();
    const ticketIds = [await taken(), await taken()];
    const provisional = report(ticketIds, { outcome: 'provisional' });
    expect(await refusal('recordOnSiteReport', { ...provisional, resolve: true })).toBe(
      'report-provisional-open',
    );
    await act('recordOnSiteReport', provisional);
    for (const id of ticketIds) expect((await ticket(id)).record.state).toBe('takenInCharge');
    await act('recordOnSiteReport', report(ticketIds, { resolve: true }));
    for (const id of ticketIds)
      expect((await ticket(id)).record).toMatchObject({
        state: 'resolved',
        solutionMode: 'onSite',
        solution: 'Sostituito il cavo di rete.',
      });
  });

  it('lists what was used, charged to the body through the ticket (CAP-3-a)', async () => {
    const { act, context, refusal, report, taken } = await createOutingOffice();
    const [first, second] = [await taken(), await taken()];
    const cable = { description: 'Cavo di rete', quantity: 2, unitCents: 600 };
    const foreign = report([first], { materials: [{ ...cable, ticketId: second }] });
    expect(await refusal('recordOnSiteReport', foreign)).toBe('report-material-foreign');
    const { id } = (await act('recordOnSiteReport', report([first], { materials: [cable] }))).value;
    const lines = await context.workspace.find('material', { index: 'reportId', value: id });
    expect(lines).toMatchObject([{ ticketId: first, type: 'consumable', quantity: 2, unitCents: 600 }]);
  });

  it('is told anew until it is signed, and then stays (CAP-3.1.6-b)', async () => {
    const { act, context, refusal, report, reportOf, taken } = await createOutingOffice({
      profile: 'minimal',
    });
    const ticketIds = [await taken()];
    const materials = [{ description: 'Cavo di rete', unitCents: 600 }];
    const { id } = (await act('recordOnSiteReport', report(ticketIds, { materials }))).value;
    await act('editOnSiteReport', { id, changes: { leftAt: rome('2026-11-20T11:00') } });
    expect(await reportOf(id)).toMatchObject({ workCents: 10_000 });
    await act('editOnSiteReport', { id, changes: { chargeable: false } });
    await act('editOnSiteReport', { id, changes: { leftAt: rome('2026-11-20T10:00') } });
    expect(await reportOf(id)).toMatchObject({ chargeable: false, workCents: 0, feeCents: 4_000 });
    expect(await refusal('signOnSiteReport', { id, way: 'screen', signature: SIGNATURE })).toBe(
      'report-signatory-missing',
    );
    const signed = { id, way: 'screen', signature: SIGNATURE, signatory: 'Viola Lanterna' } as const;
    const edited = await act('editOnSiteReport', { id, changes: { nextSteps: 'Nessuno' } });
    await act('signOnSiteReport', signed);
    expect(await reportOf(id)).toMatchObject({ signedOn: '2026-11-20', signatory: 'Viola Lanterna' });
    expect(await refusal('signOnSiteReport', signed)).toBe('report-signed');
    expect(await refusal('editOnSiteReport', { id, changes: { works: 'Altro' } })).toBe('report-signed');
    expect(await refusal('deleteOnSiteReport', { id })).toBe('report-signed');
    const undone = { changes: [...edited.changes] };
    expect(await refusal('undoChange', undone)).toBe('report-signed');
    const [line] = await context.workspace.find('material', { index: 'reportId', value: id });
    if (line !== undefined)
      expect(await refusal('deleteMaterial', { materialId: line.id })).toBe('report-signed');
  });

  it('is warranted for ten working days: 13/11 → 27/11, 17/04 → 04/05, 1/12 → 16/12 (CAP-3.1.6-c, A-22)', async () => {
    const { bodyId, context } = await createOutingOffice();
    const rules = await rulesOfBody(context, bodyId);
    const until = (day: string) => reportWarranty(rome(`${day}T10:30`), rules);
    expect(until('2026-11-13')).toBe('2026-11-27');
    expect(until('2026-04-17')).toBe('2026-05-04');
    expect(until('2026-12-01')).toBe('2026-12-16');
    expect(isWarranted(until('2026-11-13'), '2026-11-27')).toBe(true);
    expect(isWarranted(until('2026-11-13'), '2026-11-30')).toBe(false);
  });
});
