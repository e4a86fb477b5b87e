import { describe, expect, it } from 'vitest';
import { generateDemonstration } from '#shared/application/demonstration/fill-demonstration.ts';
import { createScriptedClock } from '#shared/application/demonstration/scripted-clock.ts';
import { readOfficeRules } from '#shared/application/office-rules.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { createRulesOf } from '#shared/domain/service-level/rules-of.ts';
import { createMemoryConsole } from '#shared/replica/memory-console.ts';
import { tableWorkbook } from '#shared/reports/inventory/table-report.ts';
import type { SiteRegisterRequest } from '#shared/reports/on-site/register-request.ts';
import {
  SITE_REGISTER_REPORTS,
  type SiteRegisterReportKind,
  siteRegisterReport,
} from '#shared/reports/on-site/site-register-reports.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { english } from '#shared/text/english.ts';
import { italian } from '#shared/text/italian.ts';
import { handoverRequest } from '#tests/fixtures/reports/handover-records.ts';
import { sheetsOf, shown } from '#tests/fixtures/reports/read-content.ts';
import { composeReceipt } from '#tests/receipts.ts';

/** Friday 20 November 2026, 13:00 in Italy. */
const UNTIL = toInstant(Date.parse('2026-11-20T12:00:00Z'));

/** The request of a report of the demonstration's registers, until the day on which it ends. */
async function demonstrationRequest(): Promise<SiteRegisterRequest> {
  const console = createMemoryConsole(createScriptedClock(UNTIL), (length) => new Uint8Array(length));
  const wish = { tickets: 1, seed: 5, until: UNTIL, createConsole: createMemoryConsole, composeReceipt };
  for await (const { changes } of generateDemonstration(wish)) await console.receive(changes);
  const { workspace } = console;
  return {
    ...handoverRequest({}),
    bodies: await workspace.list('body'),
    people: await workspace.list('person'),
    seats: await workspace.list('seat'),
    rooms: await workspace.list('machineRoom'),
    roomEntries: await workspace.list('machineRoomEntry'),
    mediaPlans: await workspace.list('mediaPlan'),
    mediaChanges: await workspace.list('mediaChange'),
    rulesOf: createRulesOf(await readOfficeRules(workspace)),
    generatedAt: UNTIL,
    selection: { period: { from: '2026-10-01', to: '2026-12-31' }, bodyId: null },
  };
}

describe('the reports of the registers kept on site', async () => {
  const request = await demonstrationRequest();
  const sheets = (kind: SiteRegisterReportKind, catalogue: Catalogue = italian) =>
    sheetsOf(tableWorkbook(siteRegisterReport(kind, { ...request, catalogue }), { ...request, catalogue }));

  it('list who entered the machine room, for how long, and leave a column to sign (REG-5.3-c)', async () => {
    const { sheets: names, columns } = italian.siteReports.rooms;
    const found = await sheets('roomEntries');
    const list = found.get(names.list)?.map((row) => row.map(shown)) ?? [];
    expect(list.map((row) => row[2])).toEqual([40, 50, null]);
    expect(list[0]?.slice(0, 2)).toEqual([
      { wallTime: '2026-11-04T09:00:00' },
      { wallTime: '2026-11-04T09:40:00' },
    ]);
    expect(list.map((row) => row.at(-1))).toEqual([null, null, null]);
    const report = siteRegisterReport('roomEntries', request);
    expect(report.tables[0]?.columns.map(({ header }) => header)).toContain(columns.forgotten);
    expect(report.tables[1]?.columns.at(-1)?.header).toBe(italian.siteReports.signature);
  });

  it('say what a rotation expected, what was done, what was missed and why (REG-5.3-d)', async () => {
    const found = await sheets('mediaRotation');
    const list = found.get(italian.siteReports.media.sheets.list)?.map((row) => row.map(shown)) ?? [];
    const { states } = italian.siteRegisters.media;
    const outcomes = list.map((row) => row[5]);
    expect(outcomes.filter((outcome) => outcome === states.missed)).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === states.otherMedium)).toHaveLength(1);
    expect(list.find((row) => row[5] === states.skipped)?.[6]).toBe('Lettore in assistenza');
    expect(list.at(-1)?.slice(0, 6)).toEqual([
      { wallTime: '2026-11-20' },
      list[0]?.[1],
      'Nastri del server di archivio',
      'L5',
      null,
      states.due,
    ]);
  });

  it('speak both languages', async () => {
    for (const kind of SITE_REGISTER_REPORTS) {
      const found = await sheets(kind, english);
      expect([...found.keys()]).toContain('By body');
    }
  });
});
