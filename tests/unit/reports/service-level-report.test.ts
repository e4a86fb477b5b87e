import { describe, expect, it } from 'vitest';
import type { Ticket, TicketEntry } from '#shared/domain/kinds.ts';
import type { OfficeRules } from '#shared/domain/service-level/body-rules.ts';
import type { TicketPriority } from '#shared/domain/ticket.ts';
import { createFormats } from '#shared/text/formats.ts';
import { italian } from '#shared/text/italian.ts';
import { contractLevel, contractRules, contractTerms } from '#tests/fixtures/reports/office-rules.ts';
import { sheetsOf, shown } from '#tests/fixtures/reports/read-content.ts';
import { recordId, rome, sampleTicket } from '#tests/fixtures/reports/register-records.ts';
import { sampleEntry } from '#tests/fixtures/reports/sample-entry.ts';
import { type GivenService, serviceReportOf, takenTickets } from '#tests/fixtures/reports/service-reports.ts';

const WORDS = italian.serviceLevelReport;
const FORMATS = createFormats('it');
const OPENED = rome('2026-03-02T08:30');
const SOON = rome('2026-03-02T09:00');
const LATE = rome('2026-03-20T09:00');

/** The row of a priority in the first block of the summary. */
async function summaryRow(given: GivenService, priority: TicketPriority) {
  const sheets = await sheetsOf(serviceReportOf({ bodyId: recordId('body', 1), ...given }).workbook());
  const rows = (sheets.get(WORDS.sheets.summary) ?? []).map((row) => row.map(shown));
  return rows.find((row) => row[1] === italian.labels.ticketPriority[priority]);
}

describe('the share of tickets taken in charge within time', () => {
  it.each([
    ['high', 18, 20, 0.9, 'Rispettato'],
    ['medium', 17, 20, 0.85, 'Non rispettato'],
    ['low', 26, 30, 26 / 30, 'Non rispettato'],
    ['low', 27, 30, 0.9, 'Rispettato'],
  ] as const)('of %s %i/%i is %d: %s [CAP-7-c]', async (priority, within, of, share, outcome) => {
    const row = await summaryRow({ tickets: takenTickets(priority, within, of) }, priority);
    expect(row?.slice(2, 9)).toEqual([of, 0, of, within, share, 0.9, outcome]);
  });

  it('of no ticket is n.d. [CAP-7-c]', async () => {
    const row = await summaryRow({ tickets: [] }, 'high');
    expect(row?.slice(2, 9)).toEqual([0, 0, 0, 0, 'n.d.', 'n.d.', 'n.d.']);
    const { summary } = serviceReportOf({ tickets: takenTickets('low', 1, 1) });
    expect(summary().whole.byPriority.high.met).toBeNull();
  });

  it('compares whole numbers: 8 999 of 9 999 do not reach 90 %, though the sheet shows 90,0 %', () => {
    const { met } = serviceReportOf({ tickets: takenTickets('high', 8_999, 9_999) }).summary().whole
      .byPriority.high;
    expect([met, FORMATS.percent({ numerator: 8_999, denominator: 9_999 })]).toEqual([false, '90,0\u00a0%']);
  });

  it('leaves out cancelled tickets, duplicates and those not yet due, and lists each with its reason; overdue ones are late [CAP-7-c]', async () => {
    const tickets = [
      sampleTicket(1, { priority: 'high', state: 'cancelled', openedAt: OPENED }),
      sampleTicket(2, { priority: 'high', openedAt: OPENED, duplicateOfId: recordId('ticket', 1) }),
      sampleTicket(3, { priority: 'high', openedAt: OPENED }),
      sampleTicket(4, { priority: 'high', openedAt: rome('2026-03-20T08:30') }),
    ];
    const now = rome('2026-03-20T09:00');
    const row = await summaryRow({ tickets, now }, 'high');
    expect(row?.slice(2, 9)).toEqual([4, 3, 1, 0, 0, 0.9, 'Non rispettato']);
    const sheets = await sheetsOf(serviceReportOf({ tickets, now }).workbook());
    expect(sheets.get(WORDS.sheets.exclusions)?.map((line) => [line[0], line[3]])).toEqual([
      ['2026/000001', 'Annullato'],
      ['2026/000002', 'Duplicato'],
      ['2026/000004', 'Non ancora scaduto né preso in carico'],
    ]);
  });

  it('says n.d. of a body without hours, and never guesses [A-2]', async () => {
    const rules = contractRules({ calendars: [], serviceLevels: [] });
    const row = await summaryRow({ tickets: takenTickets('high', 1, 2), rules }, 'high');
    expect(row?.slice(2, 9)).toEqual([2, 2, 0, 0, 'n.d.', 'n.d.', 'n.d.']);
  });

  it('reports the on-call apart, with whether it was taken while it answered [A-7]', async () => {
    const saturday = { priority: 'high', onCall: true, openedAt: rome('2026-03-07T09:00') } as const;
    const tickets = [
      sampleTicket(1, { ...saturday, takenAt: rome('2026-03-07T09:10'), state: 'inProgress' }),
      sampleTicket(2, { ...saturday, takenAt: rome('2026-03-07T13:00'), state: 'inProgress' }),
    ];
    expect((await summaryRow({ tickets }, 'high'))?.slice(2, 6)).toEqual([2, 2, 0, 0]);
    const sheets = await sheetsOf(serviceReportOf({ tickets }).workbook());
    expect(sheets.get(WORDS.sheets.onCall)?.map((line) => [line[0], line[4], line[5]])).toEqual([
      ['2026/000001', 10, 'Sì'],
      ['2026/000002', 240, 'No'],
    ]);
  });
});

describe('obsolete systems', () => {
  const onXp = sampleTicket(10, {
    priority: 'high',
    state: 'resolved',
    operatingSystem: 'Windows XP',
    openedAt: OPENED,
    takenAt: LATE,
    resolvedAt: LATE,
  });
  const others = takenTickets('high', 9, 9).map((ticket) => ({
    ...ticket,
    state: 'resolved' as const,
    resolvedAt: SOON,
  }));
  const tickets = [...others, onXp];

  it('count by default: 9/10 = 90,0 %, and the resolution is of 9 tickets [CAP-3.1.5-a] [A-31]', async () => {
    const row = await summaryRow({ tickets }, 'high');
    expect(row?.slice(2, 10)).toEqual([10, 0, 10, 9, 0.9, 0.9, 'Rispettato', 9]);
  });

  it('are left out where the setting says so: 9/9 = 100,0 %, 1 excluded, the resolution of 9 tickets [CAP-3.1.5-a] [A-31]', async () => {
    const rules = contractRules({ serviceLevels: [contractLevel(1, { countsObsolete: false })] });
    const row = await summaryRow({ tickets, rules }, 'high');
    expect(row?.slice(2, 10)).toEqual([10, 1, 9, 9, 1, 0.9, 'Rispettato', 9]);
    const sheets = await sheetsOf(serviceReportOf({ tickets, rules }).workbook());
    expect(sheets.get(WORDS.sheets.exclusions)?.map((line) => line[3])).toEqual([
      'Sistema operativo obsoleto',
    ]);
  });

  it('are known by the device alone too, and by the threshold of the body', () => {
    const byDevice = [{ ...onXp, operatingSystem: null, assetId: recordId('asset', 1) }];
    const facts = (rules: OfficeRules) =>
      serviceReportOf({ tickets: byDevice, rules }).summary().whole.facts[0];
    expect(facts(contractRules())).toMatchObject({ system: 'Windows 8.1', isObsolete: true });
    const lenient = contractRules({ terms: [contractTerms(1, { oldestClientSystem: 'Windows 7' })] });
    expect(facts(lenient)).toMatchObject({ isObsolete: false });
  });
});

describe('the times of the resolution', () => {
  it('are means of working minutes, gross and net of waiting', async () => {
    const ticket = sampleTicket(1, {
      priority: 'low',
      state: 'resolved',
      openedAt: rome('2026-03-02T09:00'),
      takenAt: rome('2026-03-02T09:30'),
      resolvedAt: rome('2026-03-02T17:00'),
    });
    const at = (moment: string, from: Ticket['state'], to: Ticket['state'], n: number): TicketEntry =>
      sampleEntry(n, { type: 'transition', at: rome(moment), from, to });
    const entries = [
      at('2026-03-02T09:30', 'opened', 'takenInCharge', 1),
      at('2026-03-02T11:00', 'takenInCharge', 'waitingSupplier', 2),
      at('2026-03-02T16:00', 'waitingSupplier', 'inProgress', 3),
      at('2026-03-02T17:00', 'inProgress', 'resolved', 4),
    ];
    const row = await summaryRow({ tickets: [ticket], entries }, 'low');
    // 3 h 30 in the morning and 3 h in the afternoon; less 1 h 30 and 2 h of waiting.
    expect(row?.slice(9)).toEqual([1, 390 / 1_440, 180 / 1_440]);
  });
});
