import { createRowWindow } from './row-window.ts';
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
  /** Why the latest question got no answer. */
  readonly error: Error | null;
}

/** A query kept answered while somebody looks at it. */
export interface LiveTicketView {
  subscribe(listener: () => void): () => void;
  current(): TicketViewState;
  ask(query: TicketQuery): void;
  /** Makes rows `from` (included) to `to` (excluded) available soon. */
  ensure(from: number, to: number): void;
}

/** Changes of the index are answered at most this often, so that a long import does not keep the list busy. */
const REFRESH_MILLISECONDS = 250;

/** Time alone changes the answer: what is due falls due. */
const TIME_PASSES_MILLISECONDS = 60_000;

/**
 * Keeps a query answered: a new answer replaces the old one together with the rows in sight, so that nothing flashes.
 * Before the first answer, a query for everything shows the newest tickets of the archive.
 */
export function createLiveTicketView(list: TicketList, first: TicketQuery): LiveTicketView {
  const listeners = new Set<() => void>();
  const answering = createAnswering(list, first, () => {
    for (const listener of listeners) listener();
  });
  let refreshing: ReturnType<typeof setTimeout> | undefined;
  let stopHearing: (() => void) | undefined;

  function changed(): void {
    answering.noteStatus();
    refreshing ??= setTimeout(() => {
      refreshing = undefined;
      if (listeners.size > 0) answering.answer();
    }, REFRESH_MILLISECONDS);
  }

  function hear(): () => void {
    const stop = list.onChanged(changed);
    const ticking = setInterval(answering.answer, TIME_PASSES_MILLISECONDS);
    return () => {
      clearInterval(ticking);
      stop();
    };
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      if (stopHearing === undefined) {
        stopHearing = hear();
        answering.begin();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stopHearing?.();
        stopHearing = undefined;
      };
    },
    current: answering.current,
    ask: (query) => answering.ask(query, listeners.size > 0),
    ensure: answering.ensure,
  };
}

function createAnswering(list: TicketList, first: TicketQuery, announce: () => void) {
  const window = createRowWindow(list);
  let query = first;
  let asked = 0;
  let state = beginning(list.status());

  function publish(change: Partial<TicketViewState>): void {
    state = { ...state, ...change, rows: window.rows() };
    announce();
  }

  async function answer(): Promise<void> {
    const mine = (asked += 1);
    if (!state.loading) publish({ loading: true });
    const view = await list.query(query);
    const { from, to } = window.sight(view.matching);
    const rows = await list.rows(view.viewId, from, to);
    if (mine !== asked || isTooEarly(view, state)) return;
    window.restart(rows, from);
    publish({ view, loading: false, error: null });
    // The eyes may have moved while the answer was on its way.
    await fetchSight();
  }

  async function fetchSight(): Promise<void> {
    const view = state.view;
    const span = window.wanted(view?.matching ?? 0);
    if (view === null || span === null) return;
    if (await window.fetch(view.viewId, span)) publish({});
    else await answer();
  }

  async function showFirst(): Promise<void> {
    const rows = await list.firstTickets(query.states);
    if (state.view === null) window.restart(rows, 0);
    publish({});
  }

  function attempt(work: () => Promise<void>): void {
    work().catch((error: unknown) => publish({ error: asError(error), loading: false }));
  }

  return {
    current: () => state,
    noteStatus: () => publish({ status: list.status() }),
    answer: () => attempt(answer),
    begin(): void {
      if (state.view === null && isNewestFirst(query)) attempt(showFirst);
      attempt(answer);
    },
    ask(next: TicketQuery, isSeen: boolean): void {
      if (next === query) return;
      query = next;
      if (isSeen) attempt(answer);
    },
    ensure(from: number, to: number): void {
      window.look({ from, to });
      attempt(fetchSight);
    },
  };
}

function beginning(status: TicketListStatus): TicketViewState {
  return { view: null, rows: new Map(), loading: true, status, error: null };
}

/** An index that has hardly begun knows less than the first page shows: it is asked again when it has more. */
function isTooEarly(view: TicketView, { view: before, rows, status }: TicketViewState): boolean {
  return before === null && status.phase === 'building' && view.matching <= rows.size;
}

/**
 * Whether the newest tickets of the archive may stand for the answer until it comes: nothing but the state is filtered.
 * Those of the queue take their places in it a moment later.
 */
function isNewestFirst({
  sort,
  text,
  openFirst,
  queueOrder: _,
  states: __,
  ...filters
}: TicketQuery): boolean {
  const newestFirst = sort.column === 'openedAt' && sort.direction === 'descending';
  const isOpen = Object.values(filters).every((choice) => Array.isArray(choice) && choice.length === 0);
  return (newestFirst || sort.column === 'queue') && isOpen && text === '' && openFirst !== true;
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
