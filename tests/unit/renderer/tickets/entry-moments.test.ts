import { describe, expect, it } from 'vitest';
import { entryMoments } from '#renderer/features/tickets/timeline/entry-moments.ts';
import { FACET_OF } from '#renderer/features/tickets/timeline/entry-title.ts';
import { ENTRY_TYPES } from '#shared/domain/ticket-entry.ts';
import { entryOf, friday, TELLING } from './some-records.ts';

describe('the entries of a ticket', () => {
  it('of one act stand on one line, with what was said at the end', () => {
    const moments = entryMoments(
      [
        entryOf('1', { from: null, to: 'opened' }),
        entryOf('2', { from: 'opened', to: 'takenInCharge' }),
        entryOf('3', { from: 'takenInCharge', to: 'resolved', text: 'Riavviato' }),
      ],
      TELLING,
    );
    expect(moments).toHaveLength(1);
    expect(moments[0]).toMatchObject({
      title: 'Aperto → Preso in carico → Risolto',
      text: 'Riavviato',
      author: 'ADA',
    });
  });

  it('leave out the bare opening, which the first line tells, and keep apart what others did later', () => {
    const moments = entryMoments(
      [
        entryOf('1', { from: null, to: 'opened' }),
        entryOf('2', { from: 'opened', to: 'received', at: friday('09:05') }),
        entryOf('3', {
          from: 'received',
          to: 'takenInCharge',
          at: friday('09:05'),
          by: 'bea' as never,
        }),
      ],
      TELLING,
    );
    expect(moments.map(({ title }) => title)).toEqual(['Ricevuto', 'Preso in carico']);
  });

  it.each([
    [{ type: 'assignment', operatorId: 'bea' as never }, 'Assegnato a BEA'],
    [{ type: 'assignment', operatorId: null }, 'Tolto l’operatore'],
    [{ type: 'priorityChange', fromPriority: 'low', toPriority: 'high' }, 'Priorità: BASSA → ALTA'],
    [
      { type: 'bodyChange', fromBodyId: 'londa' as never, toBodyId: 'rufina' as never },
      'Ente: LONDA → RUFINA',
    ],
    [
      { type: 'work', minutes: 25, solutionMode: 'remoteAssistance' },
      'Lavoro · 25\u00a0min · Teleassistenza',
    ],
    [{ type: 'work', minutes: null, solutionMode: null }, 'Lavoro'],
    [{ type: 'merge', otherTicketId: '57' as never }, 'Unione: n. 57'],
    [{ type: 'suspension' }, 'Sospensione'],
  ] as const)('say what was done: %o', (fields, title) => {
    expect(entryMoments([entryOf('1', fields)], TELLING)[0]?.title).toBe(title);
  });

  it('tell the figures that a closing froze, and only those that are there', () => {
    const [frozen] = entryMoments(
      [
        entryOf('1', {
          type: 'freeze',
          figures: { verdict: 'met', elapsedMinutes: 240, allowedMinutes: 480, due: friday('16:00') },
        }),
      ],
      TELLING,
    );
    expect(frozen?.text).toBe(
      'Preso in carico nei tempi\n4\u00a0h lavorative su 8\u00a0h\nScadenza 20/11/2026 16:00',
    );
  });

  it.each(ENTRY_TYPES)('of type %s belong to one part of the timeline', (type) => {
    expect(FACET_OF[type]).toBeTypeOf('string');
  });
});
