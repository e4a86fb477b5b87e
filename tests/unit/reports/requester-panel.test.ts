import { describe, expect, it } from 'vitest';
import { documentHtml } from '#shared/reports/document-html.ts';
import { panelDocument, type PanelDocumentRequest } from '#shared/reports/panel-document.ts';
import { createRegisterNames } from '#shared/reports/register-names.ts';
import { publicLines, requesterPanel } from '#shared/reports/requester-panel.ts';
import { createFormats } from '#shared/text/formats.ts';
import { italian } from '#shared/text/italian.ts';
import {
  recordId,
  rome,
  sampleBody,
  samplePerson,
  sampleTicket,
} from '#tests/fixtures/reports/register-records.ts';
import { sampleEntry } from '#tests/fixtures/reports/sample-entry.ts';

const RUFINA = { kind: 'body', id: recordId('body', 1) } as const;
const FORMATS = createFormats('it');

const OPEN = [
  sampleTicket(1, { state: 'inProgress', subject: 'Posta ferma' }),
  sampleTicket(2, { state: 'waitingSupplier' }),
];
const ENDED = (['resolved', 'closed', 'closed', 'closed', 'cancelled'] as const).map((state, n) =>
  sampleTicket(n + 3, { state }),
);
const OF_OTHERS = [1, 2].map((n) =>
  sampleTicket(n + 20, { bodyId: recordId('body', 2), subject: 'Segreto' }),
);

function request(said: Partial<PanelDocumentRequest> = {}): PanelDocumentRequest {
  const bodies = [sampleBody(1, 'Comune di Rufina'), sampleBody(2, 'Comune di Londa')];
  const people = [samplePerson(2, 'Bice', 'Neri')];
  return {
    panel: requesterPanel([...OPEN, ...ENDED, ...OF_OTHERS], RUFINA),
    entriesOf: () => [],
    subjectName: 'Comune di Rufina',
    hasDemonstration: false,
    names: createRegisterNames({ bodies, seats: [], people, catalogue: italian }),
    at: rome('2026-03-03T10:00'),
    catalogue: italian,
    formats: FORMATS,
    ...said,
  };
}

describe('the panel of whoever asks', () => {
  it('shows 2 in hand and 5 in the history, and never tickets of other bodies [CAP-3.1.2-g]', () => {
    const panel = requesterPanel([...OF_OTHERS, ...ENDED, ...OPEN], RUFINA);
    expect([panel.inHand.length, panel.past.length]).toEqual([2, 5]);
    expect([...panel.inHand, ...panel.past].every(({ bodyId }) => bodyId === RUFINA.id)).toBe(true);
    expect(panel.inHand.map(({ number }) => number)).toEqual(['2026/000002', '2026/000001']);
  });

  it('is of a person too: what they asked, for whatever body, and nothing of others', () => {
    const mine = sampleTicket(1, { requesterId: recordId('person', 7), bodyId: recordId('body', 2) });
    const gone = sampleTicket(2, { requesterId: recordId('person', 7), deleted: true });
    const panel = requesterPanel([mine, gone, ...OPEN], { kind: 'person', id: recordId('person', 7) });
    expect(panel).toEqual({ inHand: [mine], past: [] });
  });

  it('has the columns number, date, subject, state and operator, in two lists with their counts [CAP-3.1.2-g]', () => {
    const { sections } = panelDocument(
      request({
        panel: requesterPanel([sampleTicket(1, { operatorId: recordId('person', 2) }), ...ENDED], RUFINA),
      }),
    );
    expect(sections[0]).toMatchObject({
      heading: 'In gestione (1)',
      columns: ['Numero', 'Data', 'Oggetto', 'Stato', 'Operatore'],
      rows: [['2026/000001', { wallTime: '2026-03-01' }, 'Richiesta 1', 'Aperto', 'Bice Neri']],
    });
    expect(sections[1]).toMatchObject({ heading: 'Storico (5)' });
  });

  it('holds public lines alone: nothing of what was written for the office is in the page', () => {
    const entries = [
      sampleEntry(3, { text: 'il sindaco è furioso', visibility: 'internal', at: rome('2026-03-02T10:00') }),
      sampleEntry(2, { text: 'arriva il tecnico', visibility: 'public', at: rome('2026-03-02T11:00') }),
      sampleEntry(1, {
        type: 'transition',
        visibility: 'public',
        from: 'opened',
        to: 'takenInCharge',
        at: rome('2026-03-02T09:00'),
      }),
      sampleEntry(4, { type: 'attachment', visibility: 'internal', fileName: 'preventivo riservato.pdf' }),
    ];
    const page = documentHtml(panelDocument(request({ entriesOf: () => entries })), {
      language: 'it',
      formats: FORMATS,
    });
    expect(page).not.toMatch(/furioso|riservato|Segreto/);
    expect(page).toContain('arriva il tecnico');
    expect(page).toContain('Cambio di stato: Aperto → Preso in carico');
    expect(publicLines(entries).map(({ id }) => id)).toEqual([
      recordId('ticketEntry', 1),
      recordId('ticketEntry', 2),
    ]);
  });

  it('says when it was made, and when its data are invented', () => {
    const { about } = panelDocument(request({ hasDemonstration: true }));
    expect(about).toEqual(['Situazione al 03/03/2026 10:00 (ora italiana)', italian.panel.demonstration]);
  });
});
