import type { TicketList, TicketListStatus } from './ticket-list.ts';
import type { TicketQuery, TicketRow, TicketView } from './ticket-query.ts';

/** What the list screen shows at this moment. */
export interface TicketViewState {
  /** The latest answer; `null` before the first one. */
  readonly view: TicketView | null;
  /** Rows known so far, by place in the list. */
  readonly rows: ReadonlyMap<number, TicketRow>;
  /** An answer to the present query is on its way. */
  readonly loading: boolean;
  readonly status: TicketListStatus;
  /** The archive or its index failed. */
  readonly error: unknown;
}

/** A query kept answered while somebody looks at it. */
export interface LiveTicketView {
  subscribe(listener: () => void): () => void;
  current(): TicketViewState;
  ask(query: TicketQuery): void;
  /** Makes rows `from` (included) to `to` (excluded) available soon. */
  ensure(from: number, to: number): void;
}

/** Rows are fetched in pages of this many. */
const PAGE = 100;

/** Pages farther than this from what is in sight are let go: scrolling through everything holds little. */
const PAGES_HELD = 10;

/** Changes of the index are answered at most this often, so that a long import does not keep the list busy. */
const REFRESH_MILLISECONDS = 250;

/**
 * Keeps a query answered: a new answer replaces the old one together with the rows in sight, so that nothing flashes.
 * Before the first answer, a query for everything shows the newest tickets of the archive.
 */
export function createLiveTicketView(list: TicketList, first: TicketQuery): LiveTicketView {
  const listeners = new Set<() => void>();
  let query = first;
  let sight: Span = { from: 0, to: PAGE };
  let asked = 0;
  let fetching: Span | null = null;
  let refreshing: ReturnType<typeof setTimeout> | undefined;
  let stopHearing: (() => void) | undefined;
  let state: TicketViewState = {
    view: null,
    rows: new Map(),
    loading: true,
    status: list.status(),
    error: null,
  };

  function publish(change: Partial<TicketViewState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  async function answer(): Promise<void> {
    asked += 1;
    const mine = asked;
    if (!state.loading) publish({ loading: true });
    const view = await list.query(query);
    const { from, to } = pagesAround(withinView(sight, view.matching));
    const rows = await list.rows(view.viewId, from, to);
    if (mine !== asked || isTooEarly(view)) return;
    fetching = null;
    publish({ view, rows: numbered(rows, from), loading: false, error: null });
    ensureSight();
  }

  /** An index that has hardly begun knows less than the first page shows: it is asked again when it has more. */
  function isTooEarly(view: TicketView): boolean {
    return state.view === null && list.status().phase === 'building' && view.matching <= state.rows.size;
  }

  /** The eyes may have moved while the answer was on its way. */
  function ensureSight(): void {
    const last = Math.min(sight.to, state.view?.matching ?? 0);
    if (isMissing(state.rows, sight.from, last)) attempt(fetchRows(pagesAround({ ...sight, to: last })));
  }

  async function fetchRows(span: Span): Promise<void> {
    const view = state.view;
    if (view === null || (fetching !== null && isWithin(span, fetching))) return;
    fetching = span;
    const rows = await list.rows(view.viewId, span.from, span.to);
    if (fetching === span) fetching = null;
    if (state.view !== view) return;
    // The index has forgotten the answer: it was given many others since.
    if (rows.length === 0) return answer();
    const near = [...state.rows].filter(([place]) => Math.abs(place - sight.from) < PAGES_HELD * PAGE);
    publish({ rows: new Map([...near, ...numbered(rows, span.from)]) });
  }

  async function showFirst(): Promise<void> {
    const rows = await list.firstTickets();
    if (state.view === null) publish({ rows: numbered(rows, 0) });
  }

  function attempt(work: Promise<void>): void {
    work.catch((error: unknown) => publish({ error, loading: false }));
  }

  function changed(): void {
    publish({ status: list.status() });
    refreshing ??= setTimeout(() => {
      refreshing = undefined;
      if (listeners.size > 0) attempt(answer());
    }, REFRESH_MILLISECONDS);
  }

  function begin(): void {
    stopHearing = list.onChanged(changed);
    if (state.view === null && isEveryTicket(query)) attempt(showFirst());
    attempt(answer());
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      if (stopHearing === undefined) begin();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stopHearing?.();
        stopHearing = undefined;
      };
    },
    current: () => state,
    ask(next) {
      if (next === query) return;
      query = next;
      if (listeners.size > 0) attempt(answer());
    },
    ensure(from, to) {
      sight = { from, to };
      ensureSight();
    },
  };
}

/** Whether the first page of the archive begins the answer too: nothing is filtered, newest first. */
function isEveryTicket({ sort, text, openFirst, ...filters }: TicketQuery): boolean {
  const newestFirst = sort.column === 'openedAt' && sort.direction === 'descending';
  const isOpen = Object.values(filters).every((choice) => Array.isArray(choice) && choice.length === 0);
  return newestFirst && isOpen && text === '' && openFirst !== true;
}

/** Places `from` (included) to `to` (excluded). */
interface Span {
  readonly from: number;
  readonly to: number;
}

function pagesAround({ from, to }: Span): Span {
  return { from: Math.floor(from / PAGE) * PAGE, to: Math.ceil(Math.max(to, from + 1) / PAGE) * PAGE };
}

/** A shorter answer may end before what was in sight: its end is then. */
function withinView({ from, to }: Span, matching: number): Span {
  const last = Math.min(to, matching);
  return { from: Math.max(0, Math.min(from, last - (to - from))), to: last };
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function numbered(rows: readonly TicketRow[], from: number): ReadonlyMap<number, TicketRow> {
  return new Map(rows.map((row, place) => [from + place, row]));
}

function isMissing(rows: ReadonlyMap<number, TicketRow>, from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) if (!rows.has(place)) return true;
  return false;
}
