import { describe, expect, it } from 'vitest';
import type { OfficeRules } from '#shared/domain/service-level/body-rules.ts';
import { createRulesOf } from '#shared/domain/service-level/rules-of.ts';
import { createServiceLevelReport } from '#shared/reports/service-level-report.ts';
import { english } from '#shared/text/english.ts';
import { createFormats } from '#shared/text/formats.ts';
import { italian } from '#shared/text/italian.ts';
import { contractHours, contractLevel, contractRules } from '#tests/fixtures/reports/office-rules.ts';
import { rowsBy, sheetsOf, shown } from '#tests/fixtures/reports/read-content.ts';
import { recordId, registerRequest, rome, sampleTicket } from '#tests/fixtures/reports/register-records.ts';
import { sampleEntry } from '#tests/fixtures/reports/sample-entry.ts';
import { serviceReportOf, takenTickets } from '#tests/fixtures/reports/service-reports.ts';

const WORDS = italian.serviceLevelReport;
const FORMATS = createFormats('it');

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
    const report = serviceReportOf({ tickets: [ticket], entries });
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
      const report = serviceReportOf({ tickets: [ticket], entries, rules });
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
      ...takenTickets('high', 1, 1),
      sampleTicket(2, { bodyId: recordId('body', 2), priority: 'low', openedAt: rome('2026-04-01T09:00') }),
    ];
    const sheets = await sheetsOf(serviceReportOf({ tickets }).workbook());
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
    const { groups, whole } = serviceReportOf({
      tickets: [...takenTickets('high', 9, 10), later],
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
    const sheets = await sheetsOf(serviceReportOf({ tickets: takenTickets('high', 1, 1), rules }).workbook());
    const method = sheets.get(WORDS.sheets.method) ?? [];
    expect(method.map((row) => shown(row[1]))).toContain(
      'Comune di Altomonte, dal 01/01/2020: ALTA 8\u00a0h, MEDIA 12\u00a0h, BASSA 16\u00a0h; obiettivo 90,0\u00a0%; i ticket su sistemi obsoleti contano nella quota',
    );
    expect(method.map((row) => JSON.stringify(row[1])).join()).toContain('patrono il 24/06');
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
      for (const ticket of takenTickets('low', 1, 3)) report.add(ticket, []);
      const content = report.workbook();
      const sheets = await sheetsOf(content);
      expect(content.totalRows).toBe([...sheets.values()].flat().length);
    },
  );
});
