import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toInstant } from '#shared/domain/instant.ts';
import { createTicketIndex, type TicketIndex } from '#renderer/store/ticket-index/ticket-index.ts';
import type { TicketList, TicketListStatus } from '#renderer/store/ticket-list.ts';
import { EVERY_TICKET } from '#renderer/store/ticket-query.ts';
import { createLiveTicketView } from '#renderer/store/ticket-view.ts';
import { createTicketViews } from '#renderer/store/ticket-views.ts';
import { idNumber, indexed, someTicket } from './some-tickets.ts';

const NOW = toInstant(1_700_000_000_000);

/** A list that answers in the test's own thread. */
function listOver(index: TicketIndex) {
  const views = createTicketViews(() => index, { now: () => NOW });
  const listeners = new Set<() => void>();
  let status: TicketListStatus = { phase: 'ready' };
  const list: TicketList = {
    firstTickets: (states) => {
      const rows = Array.from({ length: index.size() }, (_, slot) => index.row(slot, NOW));
      return Promise.resolve(
        rows.filter(({ state }) => states.length === 0 || states.includes(state)).slice(0, 50),
      );
    },
    query: (query) => Promise.resolve(views.query(query)),
    rows: (viewId, from, to) => Promise.resolve(views.rows(viewId, from, to)),
    position: (viewId, id) => Promise.resolve(views.position(viewId, id)),
    suggestions: (text, limit) => Promise.resolve(views.suggestions(text, limit)),
    shares: (span) => Promise.resolve(views.shares(span)),
    status: () => status,
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    list,
    change(next: TicketListStatus = { phase: 'ready' }) {
      status = next;
      for (const listener of listeners) listener();
    },
  };
}

function filledIndex(count: number): TicketIndex {
  const index = createTicketIndex();
  index.put(Array.from({ length: count }, (_, n) => indexed(someTicket(n))));
  return index;
}

describe('a list on screen', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const settle = () => vi.advanceTimersByTimeAsync(1_000);

  it('has the rows in sight with the answer, and fetches others as they come into sight', async () => {
    const live = createLiveTicketView(listOver(filledIndex(1_000)).list, EVERY_TICKET);
    live.subscribe(() => undefined);
    await settle();
    expect(live.current()).toMatchObject({ loading: false, view: { matching: 1_000 } });
    expect(live.current().rows.get(0)?.id).toBe(idNumber(999));
    expect(live.current().rows.has(500)).toBe(false);
    live.ensure(500, 530);
    await settle();
    expect(live.current().rows.get(500)?.id).toBe(idNumber(499));
  });

  it('lets go of rows far from what is in sight', async () => {
    const live = createLiveTicketView(listOver(filledIndex(5_000)).list, EVERY_TICKET);
    live.subscribe(() => undefined);
    await settle();
    for (let place = 0; place < 5_000; place += 100) {
      live.ensure(place, place + 30);
      await settle();
    }
    expect(live.current().rows.size).toBeLessThan(2_500);
    expect(live.current().rows.has(4_900)).toBe(true);
  });

  it('answers again when the index changes', async () => {
    const index = filledIndex(3);
    const { list, change } = listOver(index);
    const live = createLiveTicketView(list, EVERY_TICKET);
    live.subscribe(() => undefined);
    await settle();
    index.put([indexed(someTicket(7))]);
    change();
    await settle();
    expect(live.current().rows.get(0)?.id).toBe(idNumber(7));
  });

  it('answers again as time passes, for as long as somebody looks', async () => {
    const { list } = listOver(filledIndex(3));
    let asked = 0;
    const counting: TicketList = {
      ...list,
      query(query) {
        asked += 1;
        return list.query(query);
      },
    };
    const leave = createLiveTicketView(counting, EVERY_TICKET).subscribe(() => undefined);
    await settle();
    const before = asked;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toBe(before + 1);
    leave();
    await vi.advanceTimersByTimeAsync(300_000);
    expect(asked).toBe(before + 1);
  });

  it('keeps the first page while the index knows less than it shows', async () => {
    const whole = filledIndex(20);
    const beginning = createTicketIndex();
    const { list, change } = listOver(beginning);
    change({ phase: 'building', done: 0, total: null });
    const firstTickets = listOver(whole).list.firstTickets;
    const live = createLiveTicketView({ ...list, firstTickets }, EVERY_TICKET);
    live.subscribe(() => undefined);
    await settle();
    expect(live.current()).toMatchObject({ view: null, loading: true });
    expect(live.current().rows.size).toBe(20);
    beginning.put(Array.from({ length: 20 }, (_, n) => indexed(someTicket(n))));
    change();
    await settle();
    expect(live.current()).toMatchObject({ view: { matching: 20 }, loading: false });
  });

  it('begins with the newest tickets of the states asked, before the index has answered', async () => {
    const index = filledIndex(20);
    index.put([indexed({ ...someTicket(3), state: 'closed' })]);
    const { list } = listOver(index);
    const states = ['closed'] as const;
    const waiting: TicketList = { ...list, query: () => new Promise(() => undefined) };
    const live = createLiveTicketView(waiting, { ...EVERY_TICKET, states });
    live.subscribe(() => undefined);
    await settle();
    expect([...live.current().rows.values()].map(({ id }) => id)).toEqual([idNumber(3)]);
  });

  it('shows only the answer to the latest question', async () => {
    const live = createLiveTicketView(listOver(filledIndex(10)).list, EVERY_TICKET);
    live.subscribe(() => undefined);
    live.ask({ ...EVERY_TICKET, text: 'BOZZA-7F3K-3' });
    live.ask({ ...EVERY_TICKET, text: 'BOZZA-7F3K-4' });
    await settle();
    expect([...live.current().rows.values()].map(({ id }) => id)).toEqual([idNumber(3)]);
  });
});
