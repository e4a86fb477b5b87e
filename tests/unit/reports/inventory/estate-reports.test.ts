import { describe, expect, it } from 'vitest';
import { inventoryReport } from '#shared/reports/inventory/inventory-report.ts';
import { obsoleteReport } from '#shared/reports/inventory/obsolete-report.ts';
import { renewalReport } from '#shared/reports/inventory/renewal-report.ts';
import { stewardReport } from '#shared/reports/inventory/steward-report.ts';
import { systemsInWords, systemsReport } from '#shared/reports/inventory/systems-report.ts';
import { type TableReport, tableWorkbook } from '#shared/reports/inventory/table-report.ts';
import type { EstateRequest } from '#shared/reports/inventory/estate-request.ts';
import { createFormats } from '#shared/text/formats.ts';
import { italian } from '#shared/text/italian.ts';
import {
  estateRequest,
  LONDA,
  PELAGO,
  sampleAsset,
  sampleEvent,
} from '#tests/fixtures/reports/estate-records.ts';
import { rowsBy, sheetsOf, shown } from '#tests/fixtures/reports/read-content.ts';

const WORDS = italian.inventoryReports;

function rowsOf(report: TableReport, request: EstateRequest) {
  return sheetsOf(tableWorkbook(report, request));
}

describe('the distribution of operating systems', () => {
  it('of 150 PCs, 30 of them upgraded, is 120 and 30 (PT-I.2-g)', async () => {
    const assets = Array.from({ length: 150 }, (_, n) =>
      sampleAsset(n, {
        operatingSystem: n < 30 ? 'Windows 11' : 'Windows 10',
        upgradedOn: n < 30 ? '2026-01-15' : null,
      }),
    );
    const request = estateRequest({ assets });
    const inWords = systemsInWords(request, createFormats('it')).replaceAll('\u00A0', ' ');
    expect(inWords).toBe('Windows 10: 120 (80,0 %) – Windows 11: 30 (20,0 %)');
    const sheets = await rowsOf(systemsReport(request), request);
    expect(sheets.get(WORDS.systems.sheets.summary)?.map((row) => row.map(shown))).toEqual([
      ['Windows 10', 120, 0.8],
      ['Windows 11', 30, 0.2],
      ['Totale', 150, 1],
    ]);
  });

  it('leaves out what is in stock or disposed of on the day it looks at', () => {
    const disposed = sampleAsset(3, { operatingSystem: 'Windows 10', state: 'disposed' });
    const events = [
      sampleEvent(1, disposed, {
        type: 'disposal',
        day: '2026-07-01',
        state: 'disposed',
        formerState: 'inUse',
      }),
    ];
    const assets = [
      sampleAsset(1, { operatingSystem: 'Windows 10' }),
      sampleAsset(2, { operatingSystem: 'Windows 11', state: 'inStock' }),
      disposed,
    ];
    const until = (to: string) =>
      systemsReport(
        estateRequest({ assets, events, selection: { period: { from: '2026-01-01', to }, bodyId: null } }),
      ).things;
    expect([until('2026-06-30'), until('2026-07-01')]).toEqual([2, 1]);
  });
});

describe('the obsolete systems', () => {
  it('are listed with their body, and counted beside all its devices (CAP-3.1.5-a)', async () => {
    const assets = [
      sampleAsset(1, { operatingSystem: 'Windows 8.1' }),
      sampleAsset(2, { operatingSystem: 'Windows 10' }),
      sampleAsset(3, { deviceType: 'server', operatingSystem: 'Windows Server 2008 R2', bodyId: LONDA }),
      sampleAsset(4, { deviceType: 'printer' }),
    ];
    const request = estateRequest({ assets });
    const sheets = await rowsOf(obsoleteReport(request), request);
    const bodies = rowsBy(sheets.get(WORDS.obsolete.sheets.bodies), 0);
    expect(bodies.get('Pelago')).toEqual(['Pelago', 2, 1, 0.5]);
    expect(bodies.get('Totale')).toEqual(['Totale', 3, 2, 2 / 3]);
    expect([...rowsBy(sheets.get(WORDS.obsolete.sheets.assets), 1).keys()]).toEqual(['PC-0003', 'PC-0001']);
  });
});

describe('the renewal of the fleet', () => {
  it('lists what is old enough with its age, and counts printers by body (REG-2-a)', async () => {
    const assets = [
      sampleAsset(1, { purchasedOn: '2021-11-20' }),
      sampleAsset(2, { purchasedOn: '2021-11-22' }),
      sampleAsset(3, { deviceType: 'personalPrinter' }),
      sampleAsset(4, { deviceType: 'multifunction' }),
    ];
    const selection = { period: { from: '2026-01-01', to: '2026-11-21' }, bodyId: null };
    const request = estateRequest({ assets, selection });
    const sheets = await rowsOf(renewalReport(request), request);
    const due = sheets.get(WORDS.renewal.sheets.due)?.map((row) => row.map(shown)) ?? [];
    expect(due.map((row) => [row[1], ...row.slice(-2)])).toEqual([
      ['PC-0001', 5, { wallTime: '2026-11-20' }],
    ]);
    expect(rowsBy(sheets.get(WORDS.renewal.sheets.bodies), 0).get('Pelago')).toEqual([
      'Pelago',
      2,
      1,
      0,
      1,
      1,
    ]);
  });
});

describe('the inventory', () => {
  it('says by body how far the devices on the network are described, and what each lacks (PERF-RIS-a)', async () => {
    const whole = {
      ipAddress: '10.0.0.7',
      hostName: 'pc-7',
      purpose: 'Protocollo',
      office: 'Segreteria',
      portable: false,
      personal: false,
      holderId: estateRequest().people[0]?.id ?? null,
    };
    const assets = [
      sampleAsset(1, whole),
      sampleAsset(2, { ...whole, office: null }),
      sampleAsset(3, { deviceType: 'ups' }),
    ];
    const request = estateRequest({ assets, people: [] });
    const { missing } = WORDS.inventory.columns;
    const report = inventoryReport(request);
    const sheets = await rowsOf(report, request);
    const bodies = rowsBy(sheets.get(WORDS.inventory.sheets.bodies), 0);
    expect(bodies.get('Pelago')?.slice(0, 2)).toEqual(['Pelago', 3]);
    const column = report.tables[1]?.columns.findIndex(({ header }) => header === missing) ?? -1;
    const lacking = sheets.get(WORDS.inventory.sheets.assets)?.map((row) => shown(row[column]));
    expect(lacking?.[1]).toContain(italian.fieldNames.asset.office);
    expect(lacking?.[2]).toBeNull();
  });
});

describe('the consignee’s account', () => {
  const old = sampleAsset(1, { purchaseCents: 60_000, purchasedOn: '2020-05-01' });
  const disposed = sampleAsset(2, { state: 'disposed', purchaseCents: 50_000 });
  const moved = sampleAsset(3, { bodyId: LONDA, purchaseCents: 70_000 });
  const bought = sampleAsset(4, { purchasedOn: '2026-03-10', purchaseOrder: 'ODA 7', purchaseCents: 80_000 });
  const act = { actType: 'determination', actNumber: '120/2026', actDate: '2026-09-01' } as const;
  const events = [
    sampleEvent(1, disposed, {
      type: 'disposal',
      day: '2026-09-02',
      state: 'disposed',
      formerState: 'inUse',
      ...act,
    }),
    sampleEvent(2, moved, { type: 'transfer', day: '2026-04-01', bodyId: LONDA, formerBodyId: PELAGO }),
  ];

  it('opens, loads, unloads and closes by body and category, and ties (REG-7-a)', async () => {
    const request = estateRequest({ assets: [old, disposed, moved, bought], events });
    const sheets = await rowsOf(stewardReport(request), request);
    const account = rowsBy(sheets.get(WORDS.steward.sheets.account), 0);
    expect(account.get('Pelago')?.slice(2)).toEqual([3, 1, 2, 2, 0, 1_800, 800, 1_200, 1_400]);
    expect(account.get('Londa')?.slice(2)).toEqual([0, 1, 0, 1, 0, 0, 700, 0, 700]);
    expect(account.get('Totale')?.slice(2, 7)).toEqual([3, 2, 2, 3, 0]);
  });

  it('tells the act of every line, the order where the purchase has no act of its own (REG-7-a)', async () => {
    const request = estateRequest({ assets: [old, disposed, moved, bought], events });
    const sheets = await rowsOf(stewardReport(request), request);
    const lines = sheets.get(WORDS.steward.sheets.movements)?.map((row) => row.map(shown)) ?? [];
    expect(lines.map((row) => [row[1], row[2], row[4], row[7]])).toEqual([
      ['Carico', 'Pelago', 'PC-0004', 'ODA 7'],
      ['Scarico', 'Pelago', 'PC-0003', null],
      ['Carico', 'Londa', 'PC-0003', null],
      ['Scarico', 'Pelago', 'PC-0002', 'Determinazione 120/2026 del 01/09/2026'],
    ]);
  });

  it('of one body shows its own lines alone', () => {
    const selection = { period: { from: '2026-01-01', to: '2026-12-31' }, bodyId: LONDA };
    const request = estateRequest({ assets: [old, disposed, moved, bought], events, selection });
    expect(stewardReport(request).things).toBe(1);
  });
});

describe('every report of the inventory', () => {
  it('says that sources are a dated baseline, and how it counts (A-40)', async () => {
    const request = estateRequest();
    for (const make of [inventoryReport, systemsReport, obsoleteReport, renewalReport, stewardReport]) {
      const sheets = await rowsOf(make(request), request);
      const method = rowsBy(sheets.get(italian.report.register.sheets.method), 1);
      expect(method.has(WORDS.baseline)).toBe(true);
    }
  });
});
