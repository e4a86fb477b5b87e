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

/** Changes of the index are answered at most this often, so that a long import does not keep the list busy. */
const REFRESH_MILLISECONDS = 250;

/**
 * Keeps a query answered: a new answer replaces the old one together with the rows in sight, so that nothing flashes.
 * Before the first answer, the newest tickets of the archive are shown.
 */
export function createLiveTicketView(list: TicketList, first: TicketQuery): LiveTicketView {
  const listeners = new Set<() => void>();
  let query = first;
  let sight = { from: 0, to: PAGE };
  let asked = 0;
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
    const { from, to } = pagesAround(sight.from, Math.min(sight.to, view.matching));
    const rows = await list.rows(view.viewId, from, to);
    if (mine === asked) publish({ view, rows: numbered(rows, from), loading: false, error: null });
  }

  async function fetchRows(from: number, to: number): Promise<void> {
    const view = state.view;
    if (view === null) return;
    const rows = await list.rows(view.viewId, from, to);
    if (state.view === view) publish({ rows: new Map([...state.rows, ...numbered(rows, from)]) });
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
    if (state.view === null) attempt(showFirst());
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
      const wanted = pagesAround(from, Math.min(to, state.view?.matching ?? 0));
      if (missing(state.rows, wanted.from, Math.min(wanted.to, state.view?.matching ?? 0)))
        attempt(fetchRows(wanted.from, wanted.to));
    },
  };
}

function pagesAround(from: number, to: number): { readonly from: number; readonly to: number } {
  return { from: Math.floor(from / PAGE) * PAGE, to: Math.ceil(Math.max(to, from + 1) / PAGE) * PAGE };
}

function numbered(rows: readonly TicketRow[], from: number): ReadonlyMap<number, TicketRow> {
  return new Map(rows.map((row, place) => [from + place, row]));
}

function missing(rows: ReadonlyMap<number, TicketRow>, from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) if (!rows.has(place)) return true;
  return false;
}
