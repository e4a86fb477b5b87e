import { describe, expect, it } from 'vitest';
import type { Ticket } from '#shared/domain/kinds.ts';
import { createRulesOf } from '#shared/domain/service-level/rules-of.ts';
import type { CallReason, SolutionMode } from '#shared/domain/ticket.ts';
import { type ActivityReport, createActivityReport } from '#shared/reports/activity-report.ts';
import { withoutTravel } from '#shared/reports/activity-totals.ts';
import type { TicketSelection } from '#shared/reports/ticket-selection.ts';
import { english } from '#shared/text/english.ts';
import { createFormats } from '#shared/text/formats.ts';
import { italian } from '#shared/text/italian.ts';
import { contractRules } from '#tests/fixtures/reports/office-rules.ts';
import { rowsBy, sheetsOf, shown } from '#tests/fixtures/reports/read-content.ts';
import { recordId, registerRequest, rome, sampleTicket } from '#tests/fixtures/reports/register-records.ts';

const { sheets: SHEETS, reasons: WORDS, functions: FUNCTIONS } = italian.activityReport;
const FORMATS = createFormats('it');

function reportOf(
  tickets: readonly Ticket[],
  said: { readonly selection?: TicketSelection } = {},
): ActivityReport {
  const report = createActivityReport({
    ...registerRequest(said),
    rulesOf: createRulesOf(contractRules()),
  });
  for (const ticket of tickets) report.add(ticket);
  return report;
}

function many<Value>(
  counts: readonly (readonly [Value, number])[],
  make: (value: Value, n: number) => Ticket,
) {
  return counts
    .flatMap(([value, count]) => Array.from({ length: count }, () => value))
    .map((value, n) => make(value, n + 1));
}

describe('the activity by function', () => {
  it('has exactly 17 rows in order, and counts a firewall ticket tagged 9 in row 9 [REG-3-a]', async () => {
    const firewall = sampleTicket(1, { subject: 'Regola del firewall', ictFunction: 9 });
    const sheets = await sheetsOf(reportOf([firewall, sampleTicket(2)]).workbook());
    const rows = sheets.get(SHEETS.functions) ?? [];
    expect(rows.slice(0, 17).map(([n]) => n)).toEqual(Array.from({ length: 17 }, (_, at) => at + 1));
    expect(rows.slice(0, 17).map(([, name]) => name)).toEqual(Object.values(italian.labels.ictFunction));
    const byNumber = rowsBy(rows, 0);
    expect(byNumber.get(9)).toEqual([9, italian.labels.ictFunction[9], 1, 0, 1]);
    expect(byNumber.get(8)).toEqual([8, italian.labels.ictFunction[8], 0, 0, 0]);
    const byName = rowsBy(rows, 1);
    expect(byName.get(FUNCTIONS.without)).toEqual([null, FUNCTIONS.without, 1, 0, 1]);
    expect(byName.get(FUNCTIONS.total)).toEqual([null, FUNCTIONS.total, 2, 0, 2]);
    expect(byName.get(FUNCTIONS.difference)?.at(-1)).toBe(0);
  });

  it('has a column for each body, with tickets or not, and only that of the one chosen', () => {
    const tickets = [sampleTicket(1, { bodyId: recordId('body', 2), ictFunction: 1 })];
    const headers = (report: ActivityReport) =>
      report.workbook().plan.sheets[0]?.columns.map(({ header }) => header);
    expect(headers(reportOf(tickets))?.slice(2)).toEqual([
      'Comune di Altomonte',
      'Comune di Bassavalle',
      'Totale',
    ]);
    const { selection } = registerRequest();
    const one = reportOf(tickets, { selection: { ...selection, bodyId: recordId('body', 1) } });
    expect(headers(one)?.slice(2)).toEqual(['Comune di Altomonte', 'Totale']);
    expect(one.totals().counted).toBe(0);
  });

  it('lists 7 support tickets of one body and 2 of another [PT-I.4-b]', async () => {
    const tickets = many(
      [
        [1, 7],
        [2, 2],
      ],
      (body, n) => sampleTicket(n, { bodyId: recordId('body', body), reason: 'consulting' }),
    );
    const rows = (await sheetsOf(reportOf(tickets).workbook())).get(SHEETS.functions) ?? [];
    expect(rowsBy(rows, 1).get(FUNCTIONS.total)).toEqual([null, FUNCTIONS.total, 7, 2, 9]);
  });

  it('lists cancelled tickets and duplicates and does not count them', async () => {
    const report = reportOf([
      sampleTicket(1, { state: 'cancelled' }),
      sampleTicket(2, { duplicateOfId: recordId('ticket', 3), ictFunction: 4 }),
      sampleTicket(3, { ictFunction: 4 }),
    ]);
    expect(report.totals()).toMatchObject({ counted: 1, leftOut: 2 });
    const sheets = await sheetsOf(report.workbook());
    expect(sheets.get(SHEETS.tickets)).toHaveLength(3);
    expect(rowsBy(sheets.get(SHEETS.reasons), 0).get(WORDS.leftOut)?.[1]).toBe(2);
  });
});

describe('activities and products of the performance sheet', () => {
  it('lists the ten activities and the seven products in order, also those of no ticket [PERF-ATT-a]', async () => {
    const report = reportOf([
      sampleTicket(1, { serviceActivity: 'workstations', serviceProduct: 'network' }),
      sampleTicket(2, { serviceActivity: 'workstations' }),
      sampleTicket(3, {}),
      sampleTicket(4, { state: 'cancelled', serviceActivity: 'cityFibre' }),
    ]);
    const rows = (await sheetsOf(report.workbook())).get(SHEETS.reasons) ?? [];
    const after = (heading: string) =>
      rows.map((row) => row.map(shown)).slice(rows.findIndex(([cell]) => shown(cell) === heading) + 1);
    const { activities, products } = italian.reference;
    expect(after(WORDS.byActivity).slice(0, 10)).toEqual(
      Object.entries(activities).map(([key, label]) =>
        key === 'workstations' ? [label, 2, 1] : [label, 0, 0],
      ),
    );
    expect(after(WORDS.byProduct).slice(0, 7)).toEqual(
      Object.entries(products).map(([key, label]) => (key === 'network' ? [label, 1, 1] : [label, 0, 0])),
    );
  });
});

describe('reasons and ways of solving', () => {
  it('gives 60, 20, 10 and 10 % of 6 faults, 2 usage supports, 1 consulting, 1 improvement [CAP-3.1.2-b]', async () => {
    const counts: readonly (readonly [CallReason, number])[] = [
      ['fault', 6],
      ['usageSupport', 2],
      ['consulting', 1],
      ['improvement', 1],
    ];
    const report = reportOf(many(counts, (reason, n) => sampleTicket(n, { reason })));
    const rows = rowsBy((await sheetsOf(report.workbook())).get(SHEETS.reasons), 0);
    const shares = counts.map(([reason]) => rows.get(italian.labels.callReason[reason])?.slice(1));
    expect(shares).toEqual([
      [6, 0.6],
      [2, 0.2],
      [1, 0.1],
      [1, 0.1],
    ]);
  });

  it('gives 35/40 = 87,5 % without technician travel [REG-2-b]', async () => {
    const counts: readonly (readonly [SolutionMode, number])[] = [
      ['phone', 10],
      ['remoteAssistance', 22],
      ['municipalContact', 3],
      ['onSite', 5],
    ];
    const report = reportOf(
      many(counts, (solutionMode, n) => sampleTicket(n, { solutionMode, state: 'closed' })),
    );
    expect(withoutTravel(report.totals())).toEqual({ numerator: 35, denominator: 40 });
    expect(FORMATS.percent(withoutTravel(report.totals()))).toBe('87,5\u00a0%');
    const rows = rowsBy((await sheetsOf(report.workbook())).get(SHEETS.reasons), 0);
    expect(rows.get(WORDS.withoutTravel)?.slice(1)).toEqual([35, 0.875]);
  });

  it('leaves tickets still open, and those that say no way, out of the share', async () => {
    const report = reportOf([
      sampleTicket(1, { solutionMode: 'onSite', state: 'inProgress' }),
      sampleTicket(2, { solutionMode: null, state: 'closed' }),
    ]);
    expect(withoutTravel(report.totals()).denominator).toBe(0);
    const rows = rowsBy((await sheetsOf(report.workbook())).get(SHEETS.reasons), 0);
    expect(rows.get(WORDS.withoutTravel)?.slice(1)).toEqual([0, 'n.d.']);
    expect(rows.get(WORDS.withoutMode)?.[1]).toBe(1);
  });
});

describe('the indicators', () => {
  const WORDS_OF = italian.activityReport.indicators;

  async function indicatorRow(tickets: readonly Ticket[], name: string) {
    const sheets = await sheetsOf(reportOf(tickets).workbook());
    return rowsBy(sheets.get(SHEETS.indicators), 0).get(name)?.slice(1);
  }

  it('gives 2/3 for interventions after 1, 2 and 3 working days on workstations [PERF-IND-3]', async () => {
    const days = [
      ['2026-03-02T09:00', '2026-03-03T10:00'],
      ['2026-03-06T09:00', '2026-03-10T10:00'],
      ['2026-03-11T09:00', '2026-03-16T10:00'],
    ] as const;
    const tickets = days.map(([opened, intervened], n) =>
      sampleTicket(n + 1, {
        category: 'workstation',
        openedAt: rome(opened),
        firstInterventionAt: rome(intervened),
      }),
    );
    expect(await indicatorRow(tickets, WORDS_OF.ordinary)).toEqual([6, 3, 2, 2 / 3, '2/3']);
  });

  it('gives 0/1 for three interventions on the same day, and a mean of 0,25 with one of four on the next [PERF-IND-4]', async () => {
    const ticket = (n: number, intervened: string): Ticket =>
      sampleTicket(n, {
        category: 'infrastructure',
        extraordinaryProblem: true,
        openedAt: rome('2026-03-02T09:00'),
        firstInterventionAt: rome(intervened),
      });
    const sameDay = [1, 2, 3].map((n) => ticket(n, '2026-03-02T15:00'));
    expect(await indicatorRow(sameDay, WORDS_OF.extraordinary)).toEqual([0, 3, 0, 0, '0/1']);
    const four = [...sameDay, ticket(4, '2026-03-03T09:00')];
    expect((await indicatorRow(four, WORDS_OF.extraordinary))?.[2]).toBe(0.25);
  });

  it('gives 95,0 % of 200 requests with 190 positive, and of 120 of systems with 114 [PERF-IND-8] [PERF-IND-9]', async () => {
    const requests = Array.from({ length: 200 }, (_, n) =>
      sampleTicket(n + 1, {
        category: n < 120 ? 'systems' : 'other',
        state: 'closed',
        outcome: n % 20 === 0 ? 'negative' : 'positive',
      }),
    );
    expect(await indicatorRow(requests, WORDS_OF.desk)).toEqual([190, 200, null, 0.95, '190/200']);
    expect(await indicatorRow(requests, WORDS_OF.systems)).toEqual([114, 120, null, 0.95, '114/120']);
  });

  it('is not available where nothing is to be measured', async () => {
    expect(await indicatorRow([], WORDS_OF.ordinary)).toEqual([0, 0, 'n.d.', 'n.d.', 'n.d.']);
    expect(await indicatorRow([], WORDS_OF.desk)).toEqual([0, 0, null, 'n.d.', '0/0']);
  });
});

describe('the activity report in either language', () => {
  it.each([italian, english])('foresees how many rows it has ($activityReport.title)', async (catalogue) => {
    const report = createActivityReport({
      ...registerRequest({ catalogue }),
      rulesOf: createRulesOf(contractRules()),
    });
    report.add(sampleTicket(1));
    const content = report.workbook();
    const sheets = await sheetsOf(content);
    expect(content.totalRows).toBe([...sheets.values()].flat().length);
    expect(sheets.size).toBe(5);
  });
});
