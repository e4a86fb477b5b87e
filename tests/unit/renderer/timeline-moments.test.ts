import { describe, expect, it } from 'vitest';
import { timelineMoments } from '#renderer/features/tickets/pane/timeline-moments.ts';
import { toInstant } from '#shared/domain/instant.ts';
import type { TicketEntry } from '#shared/domain/kinds.ts';
import { italian } from '#shared/text/italian.ts';

function entry(id: string, fields: Partial<TicketEntry>): TicketEntry {
  return {
    kind: 'ticketEntry',
    id,
    scope: 'b',
    deleted: false,
    ticketId: 't',
    type: 'transition',
    at: toInstant(1_000),
    by: 'ada',
    visibility: 'public',
    text: null,
    from: null,
    to: null,
    operatorId: null,
    ...fields,
  } as TicketEntry;
}

const names = (id: string): string => id.toUpperCase();

describe('the timeline of a ticket', () => {
  it('puts the steps of one act on one line, with what was said at the end', () => {
    const moments = timelineMoments(
      [
        entry('1', { from: null, to: 'opened' }),
        entry('2', { from: 'opened', to: 'takenInCharge' }),
        entry('3', { from: 'takenInCharge', to: 'resolved', text: 'Riavviato' }),
      ],
      italian,
      names,
    );
    expect(moments).toHaveLength(1);
    expect(moments[0]).toMatchObject({
      title: 'Aperto → Preso in carico → Risolto',
      text: 'Riavviato',
      author: 'ADA',
    });
  });

  it('leaves out the bare opening, which its heading tells, and keeps apart what others did later', () => {
    const moments = timelineMoments(
      [
        entry('1', { from: null, to: 'opened' }),
        entry('2', { from: 'opened', to: 'received', at: toInstant(2_000) }),
        entry('3', { from: 'received', to: 'takenInCharge', at: toInstant(2_000), by: 'bea' as never }),
      ],
      italian,
      names,
    );
    expect(moments.map(({ title }) => title)).toEqual(['Ricevuto', 'Preso in carico']);
  });

  it('says whom an assignment chose', () => {
    const [given, taken] = timelineMoments(
      [
        entry('1', { type: 'assignment', operatorId: 'bea' as never }),
        entry('2', { type: 'assignment', operatorId: null }),
      ],
      italian,
      names,
    );
    expect(given?.title).toBe('Assegnato a BEA');
    expect(taken?.title).toBe('Tolto l’operatore');
  });
});
