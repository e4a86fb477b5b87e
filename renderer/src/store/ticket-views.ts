import { searchWords } from '#shared/domain/search-text.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Clock } from '#shared/domain/instant.ts';
import type { TicketIndex } from './ticket-index/ticket-index.ts';
import {
  EVERY_TICKET,
  type TakeShares,
  type TicketQuery,
  type TicketRow,
  type TicketSight,
  type TicketSuggestions,
  type TicketView,
  type TimeSpan,
} from './ticket-query.ts';

/** The questions that the list asks its index, answered where the index is. */
export interface TicketViews {
  query(query: TicketQuery): TicketView;
  rows(viewId: number, from: number, to: number): readonly TicketRow[];
  position(viewId: number, ticketId: RecordId<'ticket'>): number | null;
  suggestions(text: string, limit: number, sight?: TicketSight): TicketSuggestions;
  shares(span: TimeSpan): TakeShares;
}

/** Answers that are remembered: the one on screen, the one that replaces it, and a few for other eyes. */
const REMEMBERED = 8;

interface Answer {
  readonly index: TicketIndex;
  readonly slots: Uint32Array;
}

/** Answers over the index that there is when the question comes, as of that moment. */
export function createTicketViews(current: () => TicketIndex, clock: Pick<Clock, 'now'>): TicketViews {
  const answers = new Map<number, Answer>();
  let last = 0;

  function remember(answer: Answer): number {
    last += 1;
    answers.set(last, answer);
    answers.delete(last - REMEMBERED);
    return last;
  }

  return {
    query(query) {
      const index = current();
      const { slots, total, facets } = index.query(query, clock.now());
      const viewId = remember({ index, slots });
      return { viewId, total, matching: slots.length, facets, revision: index.revision() };
    },
    rows(viewId, from, to) {
      const answer = answers.get(viewId);
      if (answer === undefined) return [];
      const now = clock.now();
      return Array.from(answer.slots.subarray(from, to), (slot) => answer.index.row(slot, now));
    },
    position(viewId, ticketId) {
      const answer = answers.get(viewId);
      const slot = answer?.index.slotOf(ticketId);
      const place = slot === undefined ? -1 : (answer?.slots.indexOf(slot) ?? -1);
      return place < 0 ? null : place;
    },
    shares: (span) => current().shares(span, clock.now()),
    suggestions(text, limit, sight) {
      if (searchWords(text).length === 0) return { rows: [], matching: 0 };
      const index = current();
      const now = clock.now();
      const asked = { ...EVERY_TICKET, text, openFirst: true, ...(sight !== undefined && { sight }) };
      const { slots } = index.query(asked, now);
      const rows = Array.from(slots.subarray(0, limit), (slot) => index.row(slot, now));
      return { rows, matching: slots.length };
    },
  };
}
