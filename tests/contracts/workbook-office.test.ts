import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { CALL_REASONS, CHANNELS, TICKET_PRIORITIES, TICKET_STATES } from '#shared/domain/ticket.ts';
import { ticketRegister } from '#shared/reports/ticket-register.ts';
import { GOLDEN_TEXTS } from '#tests/fixtures/reports/golden-texts.ts';
import {
  recordId,
  registerRequest,
  rome,
  sampleBody,
  sampleTicket,
} from '#tests/fixtures/reports/register-records.ts';
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

/** The result stored beside each formula, by sheet and address. */
async function results(path: string): Promise<Readonly<Record<string, unknown>>> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  const found: Record<string, unknown> = {};
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) found[`${sheet.name}!${cell.address}`] = cell.result;
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
