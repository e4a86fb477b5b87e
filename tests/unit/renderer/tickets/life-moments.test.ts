import { describe, expect, it } from 'vitest';
import { lifeMoments, momentsOf } from '#renderer/features/tickets/timeline/life-moments.ts';
import { entryOf, friday, recordOf, recordsOf, TELLING, ticketOf } from './some-records.ts';

const BY_ADA = { by: 'ada' as never, ticketId: 'T' as never };

function titles(records: Parameters<typeof recordsOf>[0]): readonly string[] {
  return lifeMoments(recordsOf(records), [], TELLING).map(({ title }) => title);
}

const call = (id: string, time: string, fields = {}) =>
  recordOf('contact', id, {
    ...BY_ADA,
    at: friday(time),
    channel: 'phone',
    direction: 'incoming',
    personId: null,
    personName: 'Elena N.',
    reachedAt: null,
    note: `Chiamata delle ${time}`,
    cancelledBecause: null,
    ...fields,
  });

describe('the life of a ticket', () => {
  it('is one column in the order of what happened, whatever the kind of record (CAP-3.1.2-a)', () => {
    const records = recordsOf({
      entries: [entryOf('e', { type: 'comment', at: friday('10:00'), text: 'Visto' })],
      contacts: [call('c1', '09:30'), call('c2', '11:00'), call('c3', '10:30')],
    });
    const life = lifeMoments(records, [], TELLING);
    expect(life.map(({ key }) => key)).toEqual(['T', 'c1', 'e', 'c3', 'c2']);
    expect(momentsOf(life, 'notes').map(({ key }) => key)).toEqual(['e']);
    expect(momentsOf(life, 'contacts')).toHaveLength(4);
  });

  it('keeps a cancelled contact, and says why it does not count (CAP-3.1.2-a)', () => {
    const [, cancelled] = lifeMoments(
      recordsOf({ contacts: [call('c', '09:30', { cancelledBecause: 'Numero sbagliato' })] }),
      [],
      TELLING,
    );
    expect(cancelled?.title).toBe('Telefono · In entrata · Elena N. (annullato)');
    expect(cancelled?.text).toContain('Motivo: Numero sbagliato');
  });

  it('says how long a session lasted and who allowed it (CAP-3.1.4-c)', () => {
    const [, session] = lifeMoments(
      recordsOf({
        remoteSessions: [
          recordOf('remoteSession', 's', {
            operatorId: 'ada' as never,
            consentBy: 'Elena N.',
            consentAt: friday('10:02'),
            startedAt: friday('10:03'),
            endedAt: friday('10:21'),
            estimateMinutes: null,
          }),
        ],
      }),
      [],
      TELLING,
    );
    expect(session?.title).toBe('Sessione di teleassistenza · 18\u00a0min');
    expect(session?.text).toBe('Consenso di Elena N. alle 10:02 · dalle 10:03 alle 10:21');
  });

  it('tells what was handed to a supplier, and the reply when it came (CAP-3.1.4-b)', () => {
    const sent = recordOf('escalation', 's', {
      ...BY_ADA,
      target: 'Maggioli',
      sentAt: friday('10:00'),
      reference: 'M-17',
      plannedMode: 'onSite',
      plannedDay: '2026-11-25',
      reply: null,
      repliedAt: null,
    });
    const replied = { ...sent, reply: 'Veniamo mercoledì', repliedAt: friday('12:00') };
    expect(titles({ escalations: [sent] })).toEqual(['Richiesta registrata', 'Passato a Maggioli']);
    expect(titles({ escalations: [replied] }).at(-1)).toBe('Risposta di Maggioli');
  });

  it('tells a quote with what it offers, and who decided what (CAP-3-b)', () => {
    const life = lifeMoments(
      recordsOf({
        quotes: [
          recordOf('quote', 'q', {
            ...BY_ADA,
            options: [
              { choice: 'repair', cents: 18_000, description: 'Scheda madre' },
              { choice: 'replacement', cents: 62_000, description: 'PC nuovo' },
            ],
            sentAt: friday('10:00'),
            decision: 'replacement',
            decidedBy: 'Il segretario',
            decidedAt: friday('15:00'),
          }),
        ],
      }),
      [],
      TELLING,
    );
    expect(life[1]?.text).toBe(
      'Riparazione · 180,00\u00a0€ · Scheda madre\nSostituzione · 620,00\u00a0€ · PC nuovo',
    );
    expect(life[2]).toMatchObject({ title: 'Preventivo: Sostituzione', text: 'Deciso da Il segretario' });
  });

  it('tells how long an outage waited to be reported to its owner (P9-5.4-a)', () => {
    const outage = recordOf('platformOutage', 'o', {
      platform: 'START',
      owner: 'Regione Toscana',
      detectedAt: friday('09:10'),
      reportedAt: friday('09:25'),
      restoredAt: null,
      ownerContact: null,
      reference: null,
      procedures: [],
    });
    const life = lifeMoments(recordsOf({ outages: [outage] }), [], TELLING);
    expect(life.map(({ title }) => title)).toEqual([
      'Richiesta registrata',
      'START: malfunzionamento rilevato',
      'Segnalato a Regione Toscana',
    ]);
    expect(life[2]?.text).toBe('15\u00a0min dopo la rilevazione');
  });

  it('shows what happened to the tickets merged into it, and where each line comes from', () => {
    const duplicate = recordsOf({
      ticket: { ...ticketOf({ number: '2026/000057', openedAt: friday('08:40') }), id: 'D' as never },
      contacts: [call('c', '08:45')],
    });
    const life = lifeMoments(recordsOf(), [duplicate], TELLING);
    expect(life.map(({ key, origin }) => [key, origin])).toEqual([
      ['D', '2026/000057'],
      ['c', '2026/000057'],
      ['T', null],
    ]);
    expect(life[1]?.leadsTo).toBe('D');
  });
});
