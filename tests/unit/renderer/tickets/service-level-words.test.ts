import { describe, expect, it } from 'vitest';
import { clockSentence, clockShare } from '#renderer/features/tickets/service-level/clock-words.ts';
import { dueRows } from '#renderer/features/tickets/service-level/due-rows.ts';
import { figureWords } from '#renderer/features/tickets/service-level/figure-words.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { dueVerdict } from '#shared/domain/service-level/due-verdict.ts';
import { explainTakeCharge } from '#shared/domain/service-level/explain-take-charge.ts';
import { resolutionFigures } from '#shared/domain/service-level/resolution.ts';
import { takeChargeClock } from '#shared/domain/service-level/take-charge.ts';
import type { TakeChargeClock } from '#shared/domain/service-level/take-charge-clock.ts';
import { VERDICT_TONE } from '#renderer/ui/verdict-look.ts';
import { createFormats } from '#shared/text/formats.ts';
import { italian } from '#shared/text/italian.ts';
import { rome, sampleTicket } from '#tests/fixtures/reports/register-records.ts';
import { sampleRules } from '#tests/unit/domain/service-level/sample-rules.ts';

const formats = createFormats('it');
const OPENED = rome('2026-11-20T16:00');

const URGENT: Partial<Ticket> = { priority: 'high', openedAt: OPENED, takenAt: null, state: 'opened' };

function clockAt(now: Instant, said: Partial<Ticket> = {}): TakeChargeClock {
  return takeChargeClock(sampleTicket(1, { ...URGENT, ...said }), sampleRules(), now);
}

function sentence(clock: TakeChargeClock): string {
  return clockSentence(clock, italian, formats).replaceAll('\u00a0', ' ');
}

describe('the service level of a ticket, in words', () => {
  it('says by when it is to be taken, and how much working time is left (CAP-7-a)', () => {
    const clock = clockAt(rome('2026-11-23T11:40'));
    expect(dueVerdict(clock)).toBe('running');
    expect(sentence(clock)).toBe(
      'Da prendere in carico entro lun 23/11/2026 16:00 · mancano 2 h 50 min lavorative',
    );
    expect(clockShare(clock)).toBeCloseTo((8 * 60 - 170) / (8 * 60));
  });

  it('says that it is overdue, and by how much (CAP-7-a)', () => {
    const clock = clockAt(rome('2026-11-24T09:30'));
    expect(dueVerdict(clock)).toBe('overdue');
    expect(VERDICT_TONE.overdue).toBe('bad');
    expect(sentence(clock)).toBe(
      'Era da prendere in carico entro lun 23/11/2026 16:00 · superata di 3 h lavorative',
    );
    expect(clockShare(clock)).toBe(1);
  });

  it('says in how much working time it was taken (CAP-3.1.2-d)', () => {
    const takenAt = rome('2026-11-23T10:30');
    const clock = clockAt(rome('2026-11-25T10:00'), { takenAt, state: 'takenInCharge' });
    expect(dueVerdict(clock)).toBe('met');
    expect(sentence(clock)).toBe('4 h su 8 h lavorative');
  });

  it('says that its clock is suspended', () => {
    const clock = clockAt(rome('2026-11-23T11:40'), { suspensions: [`${rome('2026-11-20T17:00')}/`] });
    expect(dueVerdict(clock)).toBe('suspended');
    expect(sentence(clock)).toBe('Il tempo della presa in carico è sospeso · 1 h su 8 h lavorative');
  });

  it('guesses nothing for a body without hours (A-2)', () => {
    const clock = takeChargeClock(sampleTicket(1, URGENT), sampleRules({ calendars: [] }), OPENED);
    expect(dueVerdict(clock)).toBe('unconfigured');
    expect(clockShare(clock)).toBeNull();
    expect(sentence(clock)).toContain('nessuna scadenza si può calcolare');
  });

  it('counts the due time day by day, with what stops the clock (X-6)', () => {
    const explained = explainTakeCharge(sampleTicket(1, URGENT), [], sampleRules(), OPENED);
    const rows = 'count' in explained ? dueRows(explained.count, italian, formats) : [];
    expect(
      rows.map(({ day, slots, total, note }) => [day, slots, total.replaceAll('\u00a0', ' '), note]),
    ).toEqual([
      ['ven 20/11/2026', '16:00-18:00', '2 h', 'Orario di servizio in vigore dal 01/01/2020'],
      ['sab 21/11/2026', null, '2 h', 'giorno di riposo'],
      ['dom 22/11/2026', null, '2 h', 'giorno di riposo'],
      ['lun 23/11/2026', '08:30-12:30, 14:00-16:00', '8 h', ''],
    ]);
  });

  it('tells the times of a ticket, and leaves out what has not happened (CAP-3.1.2-d, A-30)', () => {
    const ticket = sampleTicket(1, {
      ...URGENT,
      state: 'resolved',
      takenAt: rome('2026-11-23T10:30'),
      firstInterventionAt: rome('2026-11-23T11:30'),
      workableAt: null,
      resolvedAt: rome('2026-11-23T15:00'),
    });
    const figures = resolutionFigures(ticket, [], sampleRules(), rome('2026-11-25T10:00'));
    expect(
      figureWords(figures, true, italian, formats).map((fact) => fact.replaceAll('\u00a0', ' ')),
    ).toEqual(['Primo intervento dopo 5 h lavorative', 'Risolto in 7 h lavorative']);
  });
});
