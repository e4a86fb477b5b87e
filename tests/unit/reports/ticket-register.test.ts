import { describe, expect, it } from 'vitest';
import { toInstant } from '#shared/domain/instant.ts';
import { ticketRegister, type TicketRegisterRequest } from '#shared/reports/ticket-register.ts';
import { summariseTickets } from '#shared/reports/ticket-totals.ts';
import type { Cell, FormulaCell, MarkedCell, PlainCell } from '#shared/reports/workbook-plan.ts';
import { english } from '#shared/text/english.ts';
import { italian } from '#shared/text/italian.ts';
import {
  recordId,
  registerRequest,
  rome,
  sampleBody,
  samplePerson,
  sampleSeat,
  sampleTicket,
} from '#tests/fixtures/reports/register-records.ts';

const { summary, method } = italian.report.register;

async function rowsOf(request: TicketRegisterRequest): Promise<readonly (readonly Cell[])[][]> {
  const sheets = [];
  for (const source of ticketRegister(request).rows) {
    const rows = [];
    for await (const row of source) rows.push(row);
    sheets.push(rows);
  }
  return sheets;
}

function plain(cell: Cell | undefined): PlainCell {
  return typeof cell === 'object' && cell !== null && 'mark' in cell ? cell.value : (cell ?? null);
}

function resultOf(cell: Cell | undefined): PlainCell {
  const value = plain(cell);
  return typeof value === 'object' && value !== null && 'formula' in value ? value.result : value;
}

/** Each row of the summary by its label, results in place of formulas. */
function resultsByLabel(rows: readonly (readonly Cell[])[]): ReadonlyMap<PlainCell, readonly PlainCell[]> {
  return new Map(rows.map(([label, ...cells]) => [plain(label), cells.map(resultOf)]));
}

describe('the register of tickets', () => {
  it('has its three sheets in Italian, header in sight, filters on the register alone', () => {
    const { sheets } = ticketRegister(registerRequest()).plan;
    expect(sheets.map(({ name, filter, freezeHeader }) => [name, filter, freezeHeader])).toEqual([
      ['Registro ticket', true, true],
      ['Riepilogo', false, true],
      ['Metodo', false, true],
    ]);
  });

  it('shows what a ticket holds, in the words of the trade and in Italian time [CAP-3.4.2.1-d] [X-9]', async () => {
    const ticket = sampleTicket(7, {
      seatId: recordId('seat', 1),
      requesterId: recordId('person', 1),
      operatorId: recordId('person', 2),
      channel: 'pec',
      reason: 'platformMalfunction',
      requestedPriority: 'high',
      priority: 'low',
      subject: 'Il portale non risponde',
      state: 'closed',
      team: 'helpDesk',
      openedAt: rome('2026-03-29T03:05'),
      takenAt: rome('2026-03-29T08:30'),
      resolvedAt: rome('2026-10-25T00:00'),
      closedAt: rome('2026-12-31T23:59:59'),
      outcome: 'positive',
      solution: 'Riavviato il servizio',
      reminders: 2,
      tags: ['portale', 'urgente'],
    });
    const [register] = await rowsOf(
      registerRequest({
        tickets: [ticket],
        seats: [sampleSeat(1, 'Municipio')],
        people: [samplePerson(1, 'Ada', 'Prova'), samplePerson(2, 'Bice', 'Esempio')],
      }),
    );
    expect(register).toEqual([
      [
        '2026/000007',
        'Comune di Altomonte',
        'Municipio',
        'Ada Prova',
        'PEC',
        'Malfunzionamento piattaforma',
        'ALTA',
        'BASSA',
        'Il portale non risponde',
        'Chiuso',
        'Team Help Desk',
        'Bice Esempio',
        { wallTime: '2026-03-29T03:05:00' },
        { wallTime: '2026-03-29T08:30:00' },
        { wallTime: '2026-10-25T00:00:00' },
        { wallTime: '2026-12-31T23:59:59' },
        'Concluso positivamente',
        'Riavviato il servizio',
        2,
        'portale, urgente',
      ],
    ]);
  });

  it('shows the provisional code of a ticket without a number, and who called by the name they gave [X-2]', async () => {
    const ticket = sampleTicket(3, { number: null, requesterName: 'Un cittadino' });
    const [register] = await rowsOf(registerRequest({ tickets: [ticket] }));
    expect([register?.[0]?.[0], register?.[0]?.[3]]).toEqual(['BOZZA-7F3K-3', 'Un cittadino']);
  });

  it('says of what this console has not received that it is so', async () => {
    const ticket = sampleTicket(1, {
      bodyId: recordId('body', 9),
      seatId: recordId('seat', 9),
      operatorId: recordId('person', 9),
    });
    const [register] = await rowsOf(registerRequest({ tickets: [ticket] }));
    expect(register?.[0]).toEqual(
      expect.arrayContaining([
        `Ente non ancora ricevuto (${recordId('body', 9)})`,
        'Sede non ancora ricevuta',
        'Persona non ancora ricevuta',
      ]),
    );
  });

  it('is in order of opening, then of code, from a source that gives equal moments in any order', async () => {
    const moment = rome('2026-03-01T09:00');
    const tickets = [3, 1, 2].map((n) => sampleTicket(n, { openedAt: moment }));
    const later = sampleTicket(0, { openedAt: toInstant(moment + 1) });
    const [register] = await rowsOf(registerRequest({ tickets: [...tickets, later] }));
    expect(register?.map(([code]) => code)).toEqual([
      '2026/000001',
      '2026/000002',
      '2026/000003',
      '2026/000000',
    ]);
  });

  it('refuses to be out of order', async () => {
    const tickets = [sampleTicket(2), sampleTicket(1)];
    await expect(rowsOf(registerRequest({ tickets }))).rejects.toThrow('in order of opening');
  });

  it('makes each row only when it is read', async () => {
    let read = 0;
    function* source() {
      for (;;) {
        read += 1;
        yield sampleTicket(read);
      }
    }
    const [register] = ticketRegister(registerRequest({ tickets: source() })).rows;
    const rows = (register as AsyncIterable<readonly Cell[]>)[Symbol.asyncIterator]();
    for (let row = 0; row < 5; row += 1) await rows.next();
    // One more: a ticket is written once the next is seen to have come later.
    expect(read).toBe(6);
  });
});

describe('the summary of the register', () => {
  const tickets = [
    sampleTicket(1, { state: 'closed', priority: 'high' }),
    sampleTicket(2, { state: 'closed', bodyId: recordId('body', 2), reason: 'consulting' }),
    sampleTicket(3, { state: 'inProgress', channel: 'email' }),
  ];

  it('gives the figures that the screen shows, section by section', async () => {
    const request = registerRequest({ tickets });
    const rows = resultsByLabel((await rowsOf(request))[1] ?? []);
    const totals = summariseTickets(tickets, request.selection);
    const body = totals.byBody.get(recordId('body', 1));
    expect(rows.get('Comune di Altomonte')).toEqual([...Object.values(body ?? {}), 2]);
    expect(rows.get('ALTA')).toEqual([...Object.values(totals.byPriority.high), 1]);
    expect(rows.get('Consulenza')).toEqual([...Object.values(totals.byReason.consulting), 1]);
    expect(rows.get('E-mail')).toEqual([...Object.values(totals.byChannel.email), 1]);
    expect(rows.get(summary.total)).toEqual([...Object.values(totals.byState), 3]);
  });

  it('counts with formulas over the rows written, and checks itself with a cell that is 0', async () => {
    const [, rows] = await rowsOf(registerRequest({ tickets }));
    const firstBody = rows?.[1]?.[1] as FormulaCell;
    expect(firstBody.formula).toBe(
      "COUNTIFS('Registro ticket'!$B$2:$B$4,$A6,'Registro ticket'!$J$2:$J$4,B$4)",
    );
    const [label, check] = rows?.at(-1) ?? [];
    expect(label).toBe(summary.difference);
    expect((check as MarkedCell).value).toMatchObject({ result: 0 });
  });

  it('names every body in use, those without tickets too, and only the one chosen', async () => {
    const request = registerRequest({ tickets: [sampleTicket(1)] });
    const whole = resultsByLabel((await rowsOf(request))[1] ?? []);
    expect(whole.get('Comune di Bassavalle')?.at(-1)).toBe(0);
    const selection = { ...request.selection, bodyId: recordId('body', 1) };
    const one = resultsByLabel((await rowsOf({ ...request, selection }))[1] ?? []);
    expect([one.has('Comune di Altomonte'), one.has('Comune di Bassavalle')]).toEqual([true, false]);
  });

  it('tells namesakes apart, so that counting by name counts by body', async () => {
    const bodies = [sampleBody(1, 'Comune di Pari'), sampleBody(2, 'COMUNE DI PARÌ')];
    const [register, rows] = await rowsOf(registerRequest({ tickets, bodies }));
    expect(register?.map((row) => row[1])).toEqual([
      'Comune di Pari',
      'COMUNE DI PARÌ (2)',
      'Comune di Pari',
    ]);
    expect(
      resultsByLabel(rows ?? [])
        .get('Comune di Pari')
        ?.at(-1),
    ).toBe(2);
  });

  it('stands without tickets and without bodies', async () => {
    const [register, rows] = await rowsOf(registerRequest({ bodies: [] }));
    expect(register).toEqual([]);
    expect(
      resultsByLabel(rows ?? [])
        .get(summary.total)
        ?.at(-1),
    ).toBe(0);
  });
});

describe('the method of the register', () => {
  it('says period, filter, rows, version, when in Italian time, and who', async () => {
    const selection = { period: { from: '2026-01-01', to: '2026-06-30' }, bodyId: recordId('body', 1) };
    const [, , rows] = await rowsOf(registerRequest({ tickets: [sampleTicket(1)], selection }));
    expect(rows?.slice(0, 8)).toEqual([
      [method.report, 'Registro ticket'],
      [method.from, { wallTime: '2026-01-01' }],
      [method.to, { wallTime: '2026-06-30' }],
      [method.body, 'Comune di Altomonte'],
      [method.tickets, 1],
      [method.generatedAt, { wallTime: '2026-12-31T18:30:00' }],
      [method.generatedBy, 'Livia Prova'],
      [method.version, '0.1.0'],
    ]);
  });

  it('says when the data are invented', async () => {
    const bodies = [{ ...sampleBody(1, 'Comune di Altomonte'), demonstration: true }];
    const request = registerRequest({ bodies });
    const [, , rows] = await rowsOf(request);
    expect(rows).toContainEqual([method.warning, italian.report.register.demonstration]);
    expect(ticketRegister(request).plan.sheets[1]?.preamble).toContainEqual([
      italian.report.register.demonstration,
    ]);
  });
});

describe('the register in either language', () => {
  it.each([italian, english])('foresees how many rows it has ($report.register.title)', async (catalogue) => {
    const tickets = [sampleTicket(1), sampleTicket(2)];
    const request = registerRequest({ tickets, expectedTickets: 2, catalogue });
    const sheets = await rowsOf(request);
    expect(ticketRegister(request).totalRows).toBe(sheets.flat().length);
  });

  it.each([italian, english])('tells labels apart as a count does ($report.register.title)', ({ labels }) => {
    for (const words of [labels.ticketState, labels.ticketPriority, labels.callReason, labels.channel]) {
      const seen = Object.values(words).map((word) => word.toLowerCase());
      expect(new Set(seen).size).toBe(seen.length);
    }
  });
});
