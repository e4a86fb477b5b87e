import { describe, expect, it } from 'vitest';
import type { DocumentContent, DocumentSection } from '#shared/reports/document-content.ts';
import { documentHtml } from '#shared/reports/document-html.ts';
import { documentWorkbook } from '#shared/reports/document-workbook.ts';
import { createRegisterNames } from '#shared/reports/register-names.ts';
import { ticketSheet } from '#shared/reports/ticket-sheet.ts';
import type { TicketSheetRequest } from '#shared/reports/ticket-sheet-parts.ts';
import { createFormats } from '#shared/text/formats.ts';
import { italian } from '#shared/text/italian.ts';
import { recordId, rome, sampleBody, samplePerson } from '#tests/fixtures/reports/register-records.ts';
import { blankRecord } from '#tests/fixtures/blank-record.ts';
import { wholeTicketFile } from '#tests/fixtures/reports/ticket-file.ts';

const FORMATS = createFormats('it');
const { sections: HEADINGS } = italian.ticketSheet;

function request(said: Partial<TicketSheetRequest> = {}): TicketSheetRequest {
  return {
    file: wholeTicketFile(),
    names: createRegisterNames({
      bodies: [sampleBody(1, 'Comune di Altomonte')],
      seats: [],
      people: [samplePerson(1, 'Ada', 'Prova'), samplePerson(2, 'Bice', 'Neri')],
      catalogue: italian,
    }),
    warrantyLastDay: '2026-03-18',
    charge: { minutes: 90, workCents: 7_500, materialCents: 1_200 },
    dueLines: ['lunedì 02/03/2026: 8 h'],
    hasDemonstration: false,
    generatedAt: rome('2026-03-10T08:00'),
    generatedBy: 'Bice Neri',
    catalogue: italian,
    formats: FORMATS,
    ...said,
  };
}

function section(sheet: DocumentContent, heading: string): DocumentSection | undefined {
  return sheet.sections.find((each) => each.heading === heading);
}

function rowsOf(sheet: DocumentContent, heading: string) {
  const found = section(sheet, heading);
  return found?.type === 'table' ? found.rows : undefined;
}

function facts(sheet: DocumentContent): ReadonlyMap<string, unknown> {
  return new Map(sheet.sections.flatMap((each) => (each.type === 'facts' ? [...each.facts] : [])));
}

describe('the sheet of a ticket', () => {
  it('contains number, body, requester, asset, all transitions, contacts, sessions, reports [CAP-3.4.2.1-d]', () => {
    const sheet = ticketSheet(request());
    const said = facts(sheet);
    expect(said.get('Numero')).toBe('2026/001205');
    expect(said.get('Ente')).toBe('Comune di Altomonte');
    expect(said.get('Richiedente')).toBe('Ada Prova');
    expect(said.get('Dispositivo')).toBe('PC-0101 · Torre 5 · SN-77');
    expect(rowsOf(sheet, HEADINGS.transitions)?.map((row) => row.slice(1, 3))).toEqual([
      ['Aperto', 'Ricevuto'],
      ['Ricevuto', 'Preso in carico'],
      ['Risolto', 'Chiuso'],
    ]);
    expect(rowsOf(sheet, HEADINGS.contacts)?.[0]).toContain('Chiama il protocollo');
    expect(rowsOf(sheet, HEADINGS.sessions)?.[0]?.[4]).toBe(18);
    expect(rowsOf(sheet, HEADINGS.work)?.map((row) => row[3])).toEqual([25, 65, 90]);
  });

  it('names the files, the quotes with their amounts, who it was handed to, what was told, and why it was due', () => {
    const sheet = ticketSheet(request());
    expect(rowsOf(sheet, HEADINGS.files)?.[0]?.slice(1)).toEqual([
      'Allegato',
      'foto.png',
      2_048,
      'Bice Neri',
    ]);
    expect(rowsOf(sheet, HEADINGS.quotes)?.[0]?.[1]).toBe('Riparazione · 120,50\u00a0€ · Alimentatore');
    expect(rowsOf(sheet, HEADINGS.escalations)?.[0]).toContain('RIF-88');
    expect(rowsOf(sheet, HEADINGS.notifications)?.[0]?.[1]).toBe('Presa in carico');
    expect(section(sheet, HEADINGS.due)).toMatchObject({ texts: ['lunedì 02/03/2026: 8 h'] });
  });

  it('lists what was used, and totals what the body is charged (CAP-3-a, CAP-3.1.6-d)', () => {
    const { ticket } = wholeTicketFile();
    const used = { ticketId: ticket.id, day: '2026-03-02', by: samplePerson(2, 'Bice', 'Neri').id };
    const materials = [
      blankRecord('material', recordId('material', 1), {
        ...used,
        type: 'consumable',
        description: 'Cavo',
        quantity: 2,
        unitCents: 600,
      }),
      blankRecord('material', recordId('material', 2), {
        ...used,
        type: 'component',
        description: 'Disco',
        quantity: 1,
        unitCents: 9_000,
      }),
    ];
    const sheet = ticketSheet(request({ file: { ...wholeTicketFile(), materials } }));
    expect(rowsOf(sheet, HEADINGS.materials)?.map((row) => [row[1], row[5], row[6]])).toEqual([
      ['Cavo', '12,00\u00a0€', 'a carico dell’Ente'],
      ['Disco', '90,00\u00a0€', null],
      ['Totale a carico dell’Ente', '12,00\u00a0€', null],
    ]);
    expect(facts(sheet).get('Addebito')).toBe(
      `${FORMATS.duration(90)} di lavoro: 75,00\u00a0€; materiale di consumo: 12,00\u00a0€`,
    );
  });

  it('marks what is for the office alone, and tells the reason of a change of priority', () => {
    const rows = rowsOf(ticketSheet(request()), HEADINGS.timeline);
    expect(rows?.map((row) => row.slice(1))).toEqual([
      ['Commento', 'L’utente è agitato', 'Bice Neri', 'Solo per l’ufficio'],
      ['Cambio di priorità', 'BASSA → MEDIA\nServe per le elezioni', 'Bice Neri', 'Solo per l’ufficio'],
    ]);
  });

  it('calls linked tickets by their code, and by their id while they have not arrived', () => {
    const { relatedIds } = wholeTicketFile().ticket;
    expect(facts(ticketSheet(request())).get('Ticket collegati')).toBe(
      `2026/000002, ${String(relatedIds[1])}`,
    );
  });

  it('says that a due time is to be configured rather than guess one [A-2]', () => {
    expect(section(ticketSheet(request({ dueLines: [] })), HEADINGS.due)).toMatchObject({
      texts: [italian.ticketSheet.noDue],
    });
  });

  it('is the same content as a page and as a sheet', () => {
    const sheet = ticketSheet(request());
    const page = documentHtml(sheet, { language: 'it', formats: FORMATS });
    const words = { creator: 'Presidio', item: 'Voce', value: 'Valore' };
    const cells = (documentWorkbook(sheet, words).rows[0] as readonly unknown[][]).flat();
    for (const text of ['2026/001205', 'PC-0101 · Torre 5 · SN-77', 'Alimentatore sostituito', 'RIF-88']) {
      expect(page).toContain(text);
      expect(cells).toContain(text);
    }
    expect(cells).toContainEqual({ wallTime: '2026-03-18' });
    expect(page).toContain('<dd>18/03/2026</dd>');
  });
});
