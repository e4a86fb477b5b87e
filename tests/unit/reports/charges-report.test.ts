import { describe, expect, it } from 'vitest';
import { readOfficeRules } from '#shared/application/office-rules.ts';
import { createRulesOf } from '#shared/domain/service-level/rules-of.ts';
import { chargesReport } from '#shared/reports/charges/charges-report.ts';
import { gatherCharges } from '#shared/reports/charges/gather-charges.ts';
import { plainCell } from '#renderer/features/report/plain-cell.ts';
import { italian } from '#shared/text/italian.ts';
import { rome } from '#tests/unit/application/desk/moments.ts';
import { createOutingOffice } from '#tests/unit/application/on-site/outing-office.ts';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' };

async function worked(office: TestOffice, chargeable: boolean | null): Promise<void> {
  const ticketId = await office.open({ chargeable, openedAt: rome('2026-11-19T09:00') });
  await office.act('takeCharge', { ticketId });
  await office.act('recordWork', { ticketId, minutes: 90 });
  await office.act('recordMaterial', { ticketId, description: 'Cavo', quantity: 2, unitCents: 600 });
}

async function report({ context, bodyId }: TestOffice, period = NOVEMBER) {
  const { workspace } = context;
  const selection = { period, bodyId: null };
  async function* opened() {
    yield* await workspace.find('ticket', { index: 'bodyId', value: bodyId });
  }
  const made = chargesReport({
    selection,
    bodies: await workspace.list('body'),
    seats: [],
    people: [],
    generatedAt: context.clock.now(),
    generatedBy: '',
    version: '1',
    catalogue: italian,
    rulesOf: createRulesOf(await readOfficeRules(workspace)),
    ...(await gatherCharges(workspace, selection, opened())),
  });
  const place = { sheet: '', firstRow: 1, count: 0 };
  return made.tables.map(({ rows }) => rows(place, []).map((row) => row.map(plainCell)));
}

describe('what each body is charged in a period', () => {
  it('lists 75,00 € for an hour and a half at 50,00 €, and 12,00 € of material (CAP-3.1.6-d, CAP-3-a)', async () => {
    const office = await createTestOffice();
    const terms = { bodyId: office.bodyId, validFrom: '2026-01-01', hourlyCents: 5_000 };
    await office.act('defineBodyTerms', terms);
    await worked(office, true);
    await worked(office, null);
    const [bodies, tickets] = await report(office);
    expect(bodies).toEqual([
      ['Londa', 2, 90, 75, 24, 0, 0, 99],
      ['Totale', 2, 90, 75, 24, 0, 0, 99],
    ]);
    expect(tickets?.map((row) => row.slice(3))).toEqual([
      ['2 × Cavo', 90, 75, 12, 87, null],
      ['2 × Cavo', 0, 0, 12, 12, null],
    ]);
    expect(await report(office, { from: '2026-10-01', to: '2026-10-31' })).toEqual([[], [], [], []]);
  });

  it('says which work no rate prices, rather than guess one', async () => {
    const office = await createTestOffice();
    await worked(office, true);
    const [, tickets] = await report(office);
    expect(tickets?.[0]?.slice(4)).toEqual([90, null, 12, 12, 'Manca la tariffa oraria']);
  });

  it('lists 75,00 € of an outing and its one fee of 40,00 € for two tickets, counted once (CAP-3.1.6-d, CAP-3.1.7-a)', async () => {
    const office = await createOutingOffice({ profile: 'minimal' });
    const ticketIds = [await office.taken({ chargeable: true }), await office.taken()];
    const outingId = (await office.act('planOuting', office.outing({ ticketIds }))).value.id;
    const materials = [{ description: 'Cavo', quantity: 2, unitCents: 600 }];
    await office.act('recordOnSiteReport', office.report(ticketIds, { outingId, materials }));
    const [ticketId] = ticketIds;
    if (ticketId !== undefined)
      await office.act('recordWork', { ticketId, minutes: 90, solutionMode: 'onSite' });
    const [bodies, tickets, reports] = await report(office);
    expect(bodies?.[0]).toEqual(['Londa', 1, 90, 75, 12, 40, 0, 127]);
    expect(tickets).toEqual([]);
    expect(reports?.map((row) => row.slice(4))).toEqual([['2 × Cavo', 90, 75, 12, 40, 127, null]]);
  });

  it('lists a loan from 16/11 to 20/11 as charged to the body, once (CAP-3.1.6-e)', async () => {
    const office = await createTestOffice();
    const device = { bodyId: office.bodyId, label: 'PC-0900', deviceType: 'workstation' } as const;
    const { id: assetId } = (await office.act('defineAsset', device)).value;
    const lent = { assetId, type: 'loan', day: '2026-11-16', expectedOn: '2026-11-20' } as const;
    await office.act('recordAssetEvent', { ...lent, counterpart: 'Ufficio tributi', chargeCents: 3_000 });
    const [bodies, , , loans] = await report(office);
    expect(bodies?.[0]).toEqual(['Londa', 1, 0, 0, 0, 0, 30, 30]);
    expect(loans?.[0]?.[0]).toBe('PC-0900');
  });
});
