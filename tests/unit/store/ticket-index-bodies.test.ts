import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/domain/identity.ts';
import { createTicketIndex } from '#renderer/store/ticket-index/ticket-index.ts';
import { EVERY_TICKET } from '#renderer/store/ticket-query.ts';
import { NOW } from './index-samples.ts';
import { idNumber, indexed, someTicket } from './some-tickets.ts';

const EIGHT_BODIES = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => idNumber(900_000_000 + n) as RecordId<'body'>);

describe('a list of tickets of eight bodies', () => {
  it('shows those of the chosen body alone, and those of all when none is chosen (REG-1-a)', () => {
    const index = createTicketIndex();
    const tickets = EIGHT_BODIES.flatMap((bodyId, body) =>
      [0, 1, 2].map((n) => someTicket(body * 3 + n, { bodyId })),
    );
    index.put(tickets.map((ticket) => indexed(ticket)));
    const shown = (bodies: readonly RecordId<'body'>[]) => {
      const answer = index.query({ ...EVERY_TICKET, bodies }, NOW);
      return Array.from(answer.slots, (slot) => index.row(slot, NOW).bodyId);
    };
    const londa = EIGHT_BODIES.slice(2, 3);
    expect(shown(londa)).toEqual([...londa, ...londa, ...londa]);
    expect(new Set(shown([]))).toEqual(new Set(EIGHT_BODIES));
    expect(shown([])).toHaveLength(24);
  });
});
