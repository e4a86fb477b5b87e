import { describe, expect, it } from 'vitest';
import type { Instant } from '#shared/domain/instant.ts';
import type { Ticket, TicketEntry } from '#shared/domain/kinds.ts';
import type { OfficeRules } from '#shared/domain/service-level/body-rules.ts';
import { createRulesOf } from '#shared/domain/service-level/rules-of.ts';
import type { TicketPriority } from '#shared/domain/ticket.ts';
import { createServiceLevelReport } from '#shared/reports/service-level-report.ts';
import { english } from '#shared/text/english.ts';
import { createFormats } from '#shared/text/formats.ts';
import { italian } from '#shared/text/italian.ts';
import {
  contractHours,
  contractLevel,
  contractRules,
  contractTerms,
} from '#tests/fixtures/reports/office-rules.ts';
import { rowsBy, sheetsOf, shown } from '#tests/fixtures/reports/read-content.ts';
import { recordId, registerRequest, rome, sampleTicket } from '#tests/fixtures/reports/register-records.ts';
import { sampleEntry } from '#tests/fixtures/reports/sample-entry.ts';
import { wholeTicketFile } from '#tests/fixtures/reports/ticket-file.ts';

const WORDS = italian.serviceLevelReport;
const FORMATS = createFormats('it');

/** Of 8, 12 and 16 working hours: what each priority allows ends on a Tuesday, a Tuesday, a Tuesday. */
const OPENED = rome('2026-03-02T08:30');
const SOON = rome('2026-03-02T09:00');
const LATE = rome('2026-03-20T09:00');

interface Given {
  readonly tickets: readonly Ticket[];
  readonly entries?: readonly TicketEntry[];
  readonly rules?: OfficeRules;
  readonly now?: Instant;
  readonly bodyId?: Ticket['bodyId'] | null;
}

function reportOf({ tickets, entries = [], rules = contractRules(), now, bodyId = null }: Given) {
  const request = registerRequest();
  const report = createServiceLevelReport({
    ...request,
    selection: { ...request.selection, bodyId },
    generatedAt: now ?? request.generatedAt,
    rules,
    rulesOf: createRulesOf(rules),
    assets: wholeTicketFile().assets,
    formats: FORMATS,
  });
  for (const ticket of tickets)
    report.add(
      ticket,
      entries.filter(({ ticketId }) => ticketId === ticket.id),
    );
  return report;
}

/** So many tickets of a priority, the first ones taken in charge within time, the others late. */
function taken(priority: TicketPriority, within: number, of: number, from = 0): readonly Ticket[] {
  return Array.from({ length: of }, (_, n) =>
    sampleTicket(from + n + 1, {
      priority,
      state: 'inProgress',
      openedAt: OPENED,
      takenAt: n < within ? SOON : LATE,
    }),
  );
}

/** The row of a priority in the first block of the summary. */
async function summaryRow(given: Given, priority: TicketPriority) {
  const sheets = await sheetsOf(reportOf({ bodyId: recordId('body', 1), ...given }).workbook());
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
    const row = await summaryRow({ tickets: taken(priority, within, of) }, priority);
    expect(row?.slice(2, 9)).toEqual([of, 0, of, within, share, 0.9, outcome]);
  });

  it('of no ticket is n.d. [CAP-7-c]', async () => {
    const row = await summaryRow({ tickets: [] }, 'high');
    expect(row?.slice(2, 9)).toEqual([0, 0, 0, 0, 'n.d.', 'n.d.', 'n.d.']);
    const { summary } = reportOf({ tickets: taken('low', 1, 1) });
    expect(summary().whole.byPriority.high.met).toBeNull();
  });

  it('compares whole numbers: 8 999 of 9 999 do not reach 90 %, though the sheet shows 90,0 %', () => {
    const { met } = reportOf({ tickets: taken('high', 8_999, 9_999) }).summary().whole.byPriority.high;
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
    const sheets = await sheetsOf(reportOf({ tickets, now }).workbook());
    expect(sheets.get(WORDS.sheets.exclusions)?.map((line) => [line[0], line[3]])).toEqual([
      ['2026/000001', 'Annullato'],
      ['2026/000002', 'Duplicato'],
      ['2026/000004', 'Non ancora scaduto né preso in carico'],
    ]);
  });

  it('says n.d. of a body without hours, and never guesses [A-2]', async () => {
    const rules = contractRules({ calendars: [], serviceLevels: [] });
    const row = await summaryRow({ tickets: taken('high', 1, 2), rules }, 'high');
    expect(row?.slice(2, 9)).toEqual([2, 2, 0, 0, 'n.d.', 'n.d.', 'n.d.']);
  });

  it('reports the on-call apart, with whether it was taken while it answered [A-7]', async () => {
    const saturday = { priority: 'high', onCall: true, openedAt: rome('2026-03-07T09:00') } as const;
    const tickets = [
      sampleTicket(1, { ...saturday, takenAt: rome('2026-03-07T09:10'), state: 'inProgress' }),
      sampleTicket(2, { ...saturday, takenAt: rome('2026-03-07T13:00'), state: 'inProgress' }),
    ];
    expect((await summaryRow({ tickets }, 'high'))?.slice(2, 6)).toEqual([2, 2, 0, 0]);
    const sheets = await sheetsOf(reportOf({ tickets }).workbook());
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
  const others = taken('high', 9, 9).map((ticket) => ({
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
    const sheets = await sheetsOf(reportOf({ tickets, rules }).workbook());
    expect(sheets.get(WORDS.sheets.exclusions)?.map((line) => line[3])).toEqual([
      'Sistema operativo obsoleto',
    ]);
  });

  it('are known by the device alone too, and by the threshold of the body', () => {
    const byDevice = [{ ...onXp, operatingSystem: null, assetId: recordId('asset', 1) }];
    const facts = (rules: OfficeRules) => reportOf({ tickets: byDevice, rules }).summary().whole.facts[0];
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

describe('the sheet of tickets', () => {
  it('traces every figure: due, allowed, elapsed, suspended, changes with their reason, versions, warranty', async () => {
    const ticket = sampleTicket(1, {
      priority: 'high',
      state: 'resolved',
      openedAt: rome('2026-11-20T16:00'),
      takenAt: rome('2026-11-23T10:30'),
      resolvedAt: rome('2026-11-23T12:00'),
      suspensions: [`${String(rome('2026-11-20T17:00'))}/${String(rome('2026-11-20T17:30'))}`],
    });
    const entries = [
      sampleEntry(1, {
        type: 'priorityChange',
        at: rome('2026-11-20T16:05'),
        fromPriority: 'low',
        toPriority: 'high',
        text: 'Fermo lo sportello',
      }),
    ];
    const report = reportOf({ tickets: [ticket], entries });
    const { plan } = report.workbook();
    const headers = plan.sheets[3]?.columns.map(({ header }) => header) ?? [];
    const sheets = await sheetsOf(report.workbook());
    const [row = []] = sheets.get(WORDS.sheets.tickets) ?? [];
    const said = new Map(headers.map((header, at) => [header, shown(row[at])]));
    expect(said.get(WORDS.columns.due)).toEqual({ wallTime: '2026-11-23T16:30:00' });
    expect(said.get(WORDS.columns.allowed)).toBe(480);
    expect(said.get(WORDS.columns.elapsed)).toBe(210);
    expect(said.get(WORDS.columns.suspended)).toBe(30);
    expect(said.get(WORDS.columns.verdict)).toBe('Entro i tempi');
    expect(said.get(WORDS.columns.changes)).toBe('20/11/2026 16:05 BASSA → ALTA: Fermo lo sportello');
    expect(said.get(WORDS.columns.calendar)).toEqual({ wallTime: '2020-01-01' });
    expect(said.get(WORDS.columns.serviceLevel)).toEqual({ wallTime: '2020-01-01' });
    expect(said.get(WORDS.columns.warranty)).toEqual({ wallTime: '2026-12-07' });
  });

  it('shows what the closing froze beside what is worked out now, and says what differs [X-6]', async () => {
    const ticket = sampleTicket(1, {
      priority: 'high',
      state: 'closed',
      openedAt: rome('2026-11-20T16:00'),
      takenAt: rome('2026-11-23T10:30'),
      resolvedAt: rome('2026-11-23T12:00'),
      closedAt: rome('2026-11-24T12:00'),
    });
    const frozen = {
      verdict: 'met',
      due: rome('2026-11-23T16:00'),
      elapsedMinutes: 240,
      netResolutionMinutes: 330,
    };
    const entries = [sampleEntry(1, { type: 'freeze', at: rome('2026-11-24T12:00'), figures: frozen })];
    const difference = async (rules: OfficeRules) => {
      const report = reportOf({ tickets: [ticket], entries, rules });
      const [row = []] = (await sheetsOf(report.workbook())).get(WORDS.sheets.tickets) ?? [];
      return shown(row.at(-1));
    };
    expect(await difference(contractRules())).toBeNull();
    const shorter = contractLevel(1, { takeChargeMinutes: { low: 60, medium: 60, high: 60 } });
    expect(await difference(contractRules({ serviceLevels: [shorter] }))).toBe(
      'presa in carico: era “Entro i tempi”\nscadenza: era 23/11/2026 16:00',
    );
  });
});

describe('the summary of the service levels', () => {
  it('has a block for each body, one for all, and one for each month, and checks itself with a cell that is 0', async () => {
    const tickets = [
      ...taken('high', 1, 1),
      sampleTicket(2, { bodyId: recordId('body', 2), priority: 'low', openedAt: rome('2026-04-01T09:00') }),
    ];
    const sheets = await sheetsOf(reportOf({ tickets }).workbook());
    const rows = sheets.get(WORDS.sheets.summary) ?? [];
    const labels = [...new Set(rows.map((row) => shown(row[0])))];
    expect(labels).toEqual([
      WORDS.summary.byBody,
      'Tutti gli enti',
      'Comune di Altomonte',
      'Comune di Bassavalle',
      null,
      WORDS.summary.byMonth,
      202603,
      202604,
      WORDS.summary.check,
      WORDS.summary.difference,
    ]);
    expect(rowsBy(rows, 0).get(WORDS.summary.difference)?.[2]).toBe(0);
  });

  it('judges apart what was promised apart: each ticket by the table of its day of opening [X-8]', () => {
    const rules = contractRules({
      serviceLevels: [
        contractLevel(1),
        contractLevel(1, {
          id: recordId('serviceLevel', 9),
          validFrom: '2026-06-01',
          target: 9_500,
        }),
      ],
    });
    const later = sampleTicket(50, { priority: 'high', openedAt: rome('2026-06-03T09:00') });
    const { groups, whole } = reportOf({
      tickets: [...taken('high', 9, 10), later],
      rules,
      bodyId: recordId('body', 1),
    }).summary();
    expect(groups.map(({ target, byPriority }) => [target, byPriority.high.counted])).toEqual([
      [9_000, 10],
      [9_500, 1],
    ]);
    expect([whole.target, whole.byPriority.high.met]).toEqual([null, null]);
  });

  it('names the hours, the tables and the closures that it counts with', async () => {
    const rules = contractRules({ calendars: [contractHours(1, { patronDay: '06-24' })] });
    const sheets = await sheetsOf(reportOf({ tickets: taken('high', 1, 1), rules }).workbook());
    const method = sheets.get(WORDS.sheets.method) ?? [];
    expect(method.map((row) => shown(row[1]))).toContain(
      'Comune di Altomonte, dal 01/01/2020: ALTA 8\u00a0h, MEDIA 12\u00a0h, BASSA 16\u00a0h; obiettivo 90,0\u00a0%; i ticket su sistemi obsoleti contano nella quota',
    );
    expect(method.some((row) => String(shown(row[1])).includes('patrono il 24/06'))).toBe(true);
  });

  it.each([italian, english])(
    'foresees how many rows it has ($serviceLevelReport.title)',
    async (catalogue) => {
      const rules = contractRules();
      const report = createServiceLevelReport({
        ...registerRequest({ catalogue }),
        rules,
        rulesOf: createRulesOf(rules),
        assets: [],
        formats: FORMATS,
      });
      for (const ticket of taken('low', 1, 3)) report.add(ticket, []);
      const content = report.workbook();
      const sheets = await sheetsOf(content);
      expect(content.totalRows).toBe([...sheets.values()].flat().length);
    },
  );
});
