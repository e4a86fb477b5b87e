import { describe, expect, it } from 'vitest';
import { explainTakeCharge } from '#shared/domain/service-level/explain-take-charge.ts';
import type { TicketEntry } from '#shared/domain/kinds.ts';
import { dueExplanationLines } from '#shared/reports/due-explanation.ts';
import { english } from '#shared/text/english.ts';
import { createFormats } from '#shared/text/formats.ts';
import { italian } from '#shared/text/italian.ts';
import { recordId, rome } from '#tests/fixtures/reports/register-records.ts';
import { sampleEntry } from '#tests/fixtures/reports/sample-entry.ts';
import { openedAt, sampleCalendar, sampleClosure, sampleRules, suspended } from './sample-rules.ts';

const formats = createFormats('it');

/** Why a ticket is due when it is, in Italian. */
function linesOf(
  ticket: ReturnType<typeof openedAt>,
  entries: readonly TicketEntry[],
  now: string,
  rules = sampleRules(),
): readonly string[] {
  const explanation = explainTakeCharge(ticket, entries, rules, rome(now));
  const lines = dueExplanationLines(explanation, italian, formats, (id) =>
    id === recordId('body', 1) ? 'Pelago' : undefined,
  );
  return lines.map((line) => line.replaceAll('\u00a0', ' '));
}

describe('«Perché questa scadenza?»', () => {
  it('counts day by day: what ran, what did not and why, and the running total (CAP-7-a)', () => {
    const ticket = openedAt('2026-12-07T09:00', { priority: 'low', takenAt: rome('2026-12-07T10:00') });
    expect(linesOf(ticket, [], '2026-12-11T09:00')).toEqual([
      'Scadenza della presa in carico: 10/12/2026 09:00.',
      'Si contano 16 h di orario di servizio dall’apertura, 07/12/2026 09:00.',
      'Priorità BASSA, con il livello di servizio in vigore dal 01/01/2020: vale quello del giorno di apertura.',
      'Orario di servizio in vigore dal 01/01/2020:',
      'lun 07/12/2026: 09:00-12:30, 14:00-18:00 = 7 h 30 min (in tutto 7 h 30 min)',
      'mar 08/12/2026: festività, Immacolata Concezione',
      'mer 09/12/2026: 08:30-12:30, 14:00-18:00 = 8 h (in tutto 15 h 30 min)',
      'gio 10/12/2026: 08:30-09:00 = 30 min (in tutto 16 h)',
      'Preso in carico 07/12/2026 10:00, dopo 1 h: entro i termini.',
    ]);
  });

  it('tells suspensions, changes and another version of the hours, each with its reason (X-6)', () => {
    const suspensions = [suspended('2026-11-23T09:00', '2026-11-23T11:00')];
    const ticket = openedAt('2026-11-20T17:00', { priority: 'high', suspensions });
    const entries = [
      sampleEntry(3, {
        type: 'bodyChange',
        at: rome('2026-11-23T11:05'),
        text: 'Ente sbagliato',
        fromBodyId: recordId('body', 9),
        toBodyId: recordId('body', 1),
      }),
      sampleEntry(1, { type: 'suspension', at: rome('2026-11-23T09:00'), text: 'Manca la corrente' }),
      sampleEntry(2, {
        type: 'priorityChange',
        at: rome('2026-11-23T10:00'),
        text: 'Ora è tutto fermo',
        fromPriority: 'medium',
        toPriority: 'high',
      }),
    ];
    const rules = sampleRules({
      calendars: [sampleCalendar(1), sampleCalendar(2, { validFrom: '2026-11-23', patronDay: '11-24' })],
      closures: [
        sampleClosure(1, { firstDay: '2026-11-25', lastDay: '2026-11-25', from: '08:30', to: '12:30' }),
      ],
    });
    expect(linesOf(ticket, entries, '2026-11-23T12:30', rules).slice(3)).toEqual([
      'Orario di servizio in vigore dal 01/01/2020:',
      'ven 20/11/2026: 17:00-18:00 = 1 h (in tutto 1 h)',
      'sab 21/11/2026: giorno di riposo',
      'dom 22/11/2026: giorno di riposo',
      'Orario di servizio in vigore dal 23/11/2026:',
      'lun 23/11/2026: 08:30-09:00, 11:00-12:30, 14:00-18:00 = 6 h (in tutto 7 h), sospeso 09:00-11:00',
      'mar 24/11/2026: santo patrono',
      'mer 25/11/2026: 14:00-15:00 = 1 h (in tutto 8 h), chiusura di alcune ore, Chiusura',
      'Sospeso dal 23/11/2026 09:00 al 23/11/2026 11:00: Manca la corrente',
      '23/11/2026 10:00: priorità da MEDIA a ALTA: Ora è tutto fermo',
      '23/11/2026 11:05: ente da un altro ente a Pelago: Ente sbagliato',
      'La scadenza è contata di nuovo dall’apertura, con la priorità e l’ente di adesso.',
      'Finora sono passate 3 h: ne restano 5 h.',
    ]);
  });

  it('says that a suspension still moves the due time', () => {
    const ticket = openedAt('2026-11-24T09:00', { suspensions: [suspended('2026-11-24T10:00', null)] });
    expect(linesOf(ticket, [], '2026-11-24T12:00')).toContain(
      'Sospeso dal 24/11/2026 10:00, e dura ancora. La scadenza si sposta finché dura.',
    );
  });

  it('says that it is overdue, and by what it was missed', () => {
    const ticket = openedAt('2026-11-20T16:00', { priority: 'high' });
    expect(linesOf(ticket, [], '2026-11-24T09:00').at(-1)).toBe(
      'Finora sono passate 10 h 30 min: la scadenza è superata.',
    );
    const late = { ...ticket, takenAt: rome('2026-11-23T16:30') };
    expect(linesOf(late, [], '2026-11-24T09:00').at(-1)).toBe(
      'Preso in carico 23/11/2026 16:30, dopo 8 h 30 min: oltre i termini.',
    );
  });

  it('says what is to be configured rather than a due time (A-2)', () => {
    const ticket = openedAt('2026-11-20T16:00');
    const missing = (said: Parameters<typeof sampleRules>[0]) =>
      explainTakeCharge(ticket, [], sampleRules(said), rome('2026-11-23T09:00'));
    expect(missing({ calendars: [] })).toMatchObject({ status: 'unconfigured', missing: 'calendar' });
    expect(missing({ serviceLevels: [] })).toMatchObject({ missing: 'serviceLevel' });
    expect(missing({ calendars: [sampleCalendar(1, { slots: [] })] })).toMatchObject({ missing: 'hours' });
    expect(linesOf(ticket, [], '2026-11-23T09:00', sampleRules({ calendars: [] }))).toEqual([
      italian.dueExplanation.missing.calendar,
    ]);
  });

  it('says that a cancelled ticket does not count', () => {
    const ticket = openedAt('2026-11-20T16:00', { state: 'cancelled' });
    expect(linesOf(ticket, [], '2026-11-23T09:00')).toEqual([italian.dueExplanation.stopped]);
  });

  it('adds up to what was allowed, also from a moment between two minutes', () => {
    const ticket = { ...openedAt('2026-11-20T16:00'), openedAt: rome('2026-11-20T16:00:31') };
    const explanation = explainTakeCharge(ticket, [], sampleRules(), rome('2026-11-20T16:05'));
    const days = 'count' in explanation ? explanation.count.days : [];
    expect(days.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(720);
    expect(days.at(-1)?.totalMinutes).toBe(720);
  });

  it('ends a day at 24:00', () => {
    const slots = [{ weekday: 5, from: '20:00', to: '24:00' }];
    const rules = sampleRules({ calendars: [sampleCalendar(1, { slots })] });
    const ticket = openedAt('2026-11-20T16:00', { priority: 'high' });
    expect(linesOf(ticket, [], '2026-11-20T16:00', rules)).toContain(
      'ven 20/11/2026: 20:00-24:00 = 4 h (in tutto 4 h)',
    );
  });

  it('speaks English too', () => {
    const explanation = explainTakeCharge(
      openedAt('2026-11-20T16:00'),
      [],
      sampleRules(),
      rome('2026-11-20T16:05'),
    );
    expect(dueExplanationLines(explanation, english, createFormats('en'))[0]).toBe(
      'To be taken in charge by 24/11/2026 10:30.',
    );
  });
});
