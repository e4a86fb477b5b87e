import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { Ticket } from '#shared/domain/kinds.ts';
import { SERVICE_ACTIVITIES, SERVICE_PRODUCTS } from '#shared/domain/service-activities.ts';
import { createRulesOf } from '#shared/domain/service-level/rules-of.ts';
import {
  CALL_REASONS,
  CHANNELS,
  SOLUTION_MODES,
  TICKET_CATEGORIES,
  TICKET_PRIORITIES,
  TICKET_STATES,
} from '#shared/domain/ticket.ts';
import { handoverReport } from '#shared/reports/handover/handover-reports.ts';
import { estateReport } from '#shared/reports/inventory/estate-reports.ts';
import { tableWorkbook } from '#shared/reports/inventory/table-report.ts';
import { createActivityReport } from '#shared/reports/activity-report.ts';
import { ticketRegister } from '#shared/reports/ticket-register.ts';
import { GOLDEN_TEXTS } from '#tests/fixtures/reports/golden-texts.ts';
import {
  recordId,
  registerRequest,
  rome,
  sampleBody,
  sampleTicket,
} from '#tests/fixtures/reports/register-records.ts';
import { estateRequest, LONDA, sampleAsset, sampleEvent } from '#tests/fixtures/reports/estate-records.ts';
import { handoverRequest, sampleAccount, sampleHandover } from '#tests/fixtures/reports/handover-records.ts';
import { contractLevel, contractRules } from '#tests/fixtures/reports/office-rules.ts';
import { serviceReportOf } from '#tests/fixtures/reports/service-reports.ts';
import { OFFICE_IS_DECLARED_MISSING, recomputed, shownSheets } from '#tests/office/libreoffice.ts';
import { prepareStages } from '#tests/office/workbook-stage.ts';
import { oneSheet, writeWorkbook } from '#tests/office/write-workbook.ts';

/** Starting LibreOffice on a loaded machine takes its time. */
const PATIENCE = 180_000;

/** Names that a count would take for comparisons, patterns or numbers, and two that differ by case alone. */
const BODY_NAMES = [
  "Comune di Rignano sull'Arno",
  'Unione "Valle; Alta" & Co. <prova>',
  '=cmd',
  '<5',
  'Rete *',
  'Rete due',
  'Chi?',
  'Tilde ~ fine',
  '@x',
  'Comune di Àlbera',
  'COMUNE DI ÀLBERA',
];

const newStage = await prepareStages();

/** A number to as many digits as no program differs in: files keep fifteen, each rounded in its own way. */
function asKept(result: unknown): unknown {
  return typeof result === 'number' ? Number(result.toPrecision(12)) : result;
}

/** The result stored beside each formula, by sheet and address. */
async function results(path: string): Promise<Readonly<Record<string, unknown>>> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  const found: Record<string, unknown> = {};
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) found[`${sheet.name}!${cell.address}`] = asKept(cell.result);
      });
    });
  }
  return found;
}

function pick<Value>(values: readonly Value[], n: number): Value {
  return values[n % values.length] as Value;
}

function variedTickets(count: number) {
  return Array.from({ length: count }, (_, n) =>
    sampleTicket(n, {
      bodyId: recordId('body', n % (BODY_NAMES.length + 1)),
      state: pick(TICKET_STATES, n * 7),
      priority: pick(TICKET_PRIORITIES, n * 5),
      reason: pick(CALL_REASONS, n * 3),
      channel: pick(CHANNELS, n),
      subject: pick(GOLDEN_TEXTS, n).trim(),
    }),
  );
}

/** Two promises to body 1 in one year, and nothing promised to body 2 before April. */
const steppedRules = contractRules({
  serviceLevels: [
    contractLevel(1),
    contractLevel(1, { id: recordId('serviceLevel', 9), validFrom: '2026-03-15', target: 9_500 }),
    contractLevel(2, { validFrom: '2026-04-01', target: 6_667 }),
  ],
});

/** How the `n`-th ticket went: some taken early, some late, some not at all; some resolved; some on call. */
function courseOf(n: number): Partial<Ticket> {
  const day = `2026-${n % 2 === 0 ? '03' : '04'}-${String((n % 27) + 1).padStart(2, '0')}`;
  const taken = n % 7 === 0 ? null : rome(n % 3 === 0 ? '2026-05-29T10:07' : `${day}T09:31`);
  const isResolved = taken !== null && n % 4 > 0;
  return {
    openedAt: rome(`${day}T09:10`),
    takenAt: taken,
    resolvedAt: isResolved ? rome(`2026-06-${String((n % 20) + 1).padStart(2, '0')}T11:13`) : null,
    onCall: n % 17 === 0,
    operatingSystem: n % 5 === 0 ? 'Windows XP' : null,
  };
}

function activityOf(n: number): Partial<Ticket> {
  return {
    ictFunction: n % 19 === 0 ? null : (n % 17) + 1,
    serviceActivity: n % 7 === 0 ? null : pick(SERVICE_ACTIVITIES, n),
    serviceProduct: n % 3 === 0 ? null : pick(SERVICE_PRODUCTS, n),
    solutionMode: n % 6 === 0 ? null : pick(SOLUTION_MODES, n),
    category: pick(TICKET_CATEGORIES, n),
    extraordinaryProblem: n % 5 < 2,
    outcome: n % 7 === 0 ? 'negative' : 'positive',
    firstInterventionAt: n % 4 === 0 ? null : rome(`2026-03-${String((n % 9) + 2).padStart(2, '0')}T12:00`),
  };
}

describe.skipIf(OFFICE_IS_DECLARED_MISSING)('a workbook in LibreOffice', () => {
  it(
    'computes in every formula of the register the result that we stored',
    { timeout: PATIENCE },
    async () => {
      const { service, path, folder } = newStage();
      const bodies = BODY_NAMES.map((name, n) => sampleBody(n, name));
      await writeWorkbook(
        service,
        path,
        ticketRegister(registerRequest({ tickets: variedTickets(500), bodies })),
      );
      const stored = await results(path);
      const sections =
        BODY_NAMES.length + 1 + TICKET_PRIORITIES.length + CALL_REASONS.length + CHANNELS.length;
      expect(Object.keys(stored)).toHaveLength((sections + 4) * (TICKET_STATES.length + 1) + 1);
      expect(await results(await recomputed(path, folder))).toEqual(stored);
    },
  );

  it(
    'computes in every formula of the service levels the result that we stored [CAP-7-c]',
    { timeout: PATIENCE },
    async () => {
      const { service, path, folder } = newStage();
      const tickets = variedTickets(300).map((ticket, n) => ({
        ...ticket,
        bodyId: recordId('body', (n % 2) + 1),
        ...courseOf(n),
      }));
      await writeWorkbook(service, path, serviceReportOf({ tickets, rules: steppedRules }).workbook());
      const stored = await results(path);
      expect(Object.keys(stored).length).toBeGreaterThan(200);
      expect(await results(await recomputed(path, folder))).toEqual(stored);
    },
  );

  it(
    'computes in every formula of the inventory’s reports the result that we stored [REG-7-a] [PT-I.2-g]',
    { timeout: PATIENCE },
    async () => {
      const assets = Array.from({ length: 40 }, (_, n) =>
        sampleAsset(n, {
          operatingSystem: pick(['Windows 10', 'win7', '=cmd', 'Rete *', null], n),
          deviceType: pick(['workstation', 'server', 'laptop', 'multifunction'] as const, n * 3),
          purchaseCents: n * 12_345,
        }),
      );
      const events = assets
        .filter((_, n) => n % 3 === 0)
        .map((asset, n) => sampleEvent(n, asset, { type: 'transfer', bodyId: LONDA }));
      const request = estateRequest({ assets, events });
      for (const kind of ['systems', 'obsolete', 'steward'] as const) {
        const { service, path, folder } = newStage();
        await writeWorkbook(service, path, tableWorkbook(estateReport(kind, request), request));
        const stored = await results(path);
        expect(Object.keys(stored).length).toBeGreaterThan(4);
        expect(await results(await recomputed(path, folder))).toEqual(stored);
      }
    },
  );

  it(
    'computes in every formula of the hand-overs’ reports the result that we stored [P9-5.1-e] [P9-5.1-f]',
    { timeout: PATIENCE },
    async () => {
      const accounts = Array.from({ length: 24 }, (_, n) => sampleAccount(n));
      const handovers = accounts.map(({ id }, n) =>
        sampleHandover(n, {
          accountIds: [id],
          bodyId: recordId('body', (n % 2) + 1),
          mode: pick(['sealedEnvelope', 'sealedEnvelope', 'personalEmail'] as const, n),
          handedOn: pick(['2026-12-01', '2026-12-02'], n),
          deviationReason: pick([null, null, '=1+1'], n),
          signedOn: pick(['2026-12-02', null], n),
        }),
      );
      const request = handoverRequest({ handovers, accounts });
      for (const kind of ['handovers', 'conformity'] as const) {
        const { service, path, folder } = newStage();
        await writeWorkbook(service, path, tableWorkbook(handoverReport(kind, request), request));
        const stored = await results(path);
        expect(Object.keys(stored).length).toBeGreaterThan(4);
        expect(await results(await recomputed(path, folder))).toEqual(stored);
      }
    },
  );

  it(
    'computes in every formula of the activity the result that we stored [REG-3-a] [REG-2-b]',
    { timeout: PATIENCE },
    async () => {
      const { service, path, folder } = newStage();
      const bodies = BODY_NAMES.map((name, n) => sampleBody(n, name));
      const rulesOf = createRulesOf(contractRules());
      const report = createActivityReport({ ...registerRequest({ bodies }), rulesOf });
      for (const [n, ticket] of variedTickets(300).entries()) report.add({ ...ticket, ...activityOf(n) });
      await writeWorkbook(service, path, report.workbook());
      const stored = await results(path);
      expect(Object.keys(stored).length).toBeGreaterThan(200);
      expect(await results(await recomputed(path, folder))).toEqual(stored);
    },
  );

  it('would be caught storing a wrong result', { timeout: PATIENCE }, async () => {
    const { service, path, folder } = newStage();
    await writeWorkbook(service, path, oneSheet('integer', [[2, 3, { formula: 'A2+B2', result: 999 }]]));
    expect(await results(await recomputed(path, folder))).toEqual({ 'Prova!C2': 5 });
  });

  it('shows every text as it was typed', { timeout: PATIENCE }, async () => {
    const { service, path, folder } = newStage();
    await writeWorkbook(
      service,
      path,
      oneSheet(
        'text',
        GOLDEN_TEXTS.map((text) => [text]),
      ),
    );
    const sheets = await shownSheets(path, folder);
    expect(
      sheets
        .get('Prova')
        ?.slice(1)
        .map(([text]) => text),
    ).toEqual(GOLDEN_TEXTS);
  });

  it(
    'shows the register in Italian wall time, on the days of the clock change too',
    { timeout: PATIENCE },
    async () => {
      const { service, path, folder } = newStage();
      const moments = [
        '2026-01-01T00:00',
        '2026-03-29T00:00',
        '2026-03-29T03:00',
        '2026-06-30T00:00',
        '2026-10-25T00:00',
        '2026-10-25T02:30',
        '2026-12-31T23:59',
      ];
      const tickets = moments.map((moment, n) => sampleTicket(n, { openedAt: rome(moment) }));
      await writeWorkbook(service, path, ticketRegister(registerRequest({ tickets })));
      const sheets = await shownSheets(path, folder);
      expect(
        sheets
          .get('Registro ticket')
          ?.slice(1)
          .map((row) => row[12]),
      ).toEqual([
        '01/01/2026 00:00',
        '29/03/2026 00:00',
        '29/03/2026 03:00',
        '30/06/2026 00:00',
        '25/10/2026 00:00',
        '25/10/2026 02:30',
        '31/12/2026 23:59',
      ]);
      const method = new Map(sheets.get('Metodo')?.map(([item, value]) => [item, value]));
      expect(method.get('Primo giorno del periodo')).toBe('01/01/2026');
      expect(method.get('Prodotto il (ora italiana)')).toBe('31/12/2026 18:30');
      expect(method.get('Ticket nel registro')).toBe('7');
    },
  );
});
