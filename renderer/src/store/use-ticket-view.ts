import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useArchive } from './archive-context.tsx';
import type { TicketListStatus } from './ticket-list.ts';
import type { TicketQuery, TicketRow, TicketView } from './ticket-query.ts';
import { createLiveTicketView } from './ticket-view.ts';

/** The ticket list as a screen shows it. */
export interface TicketViewOnScreen {
  /** The latest answer; `null` before the first one, while {@link rowAt} already gives the newest tickets. */
  readonly view: TicketView | null;
  /** How many rows there are to scroll through. */
  readonly count: number;
  /** The row at a place; `undefined` while it is being fetched. */
  readonly rowAt: (place: number) => TicketRow | undefined;
  /** Tells which places are in sight: call it when they change. */
  readonly ensure: (from: number, to: number) => void;
  /** An answer to the present query is on its way; the former one is still shown. */
  readonly loading: boolean;
  /** How far the index has been built; `ready` when answers are complete. */
  readonly status: TicketListStatus;
}

/**
 * Answers a query and keeps the answer up to date. Pass the same object while the query is the same (`useMemo`). A
 * failure of the archive is thrown to the nearest error page.
 */
export function useTicketView(query: TicketQuery): TicketViewOnScreen {
  const { tickets } = useArchive();
  const [live] = useState(() => createLiveTicketView(tickets, query));
  const state = useSyncExternalStore(live.subscribe, live.current);
  useEffect(() => live.ask(query), [live, query]);
  const { rows } = state;
  const rowAt = useCallback((place: number) => rows.get(place), [rows]);
  if (state.error !== null) throw state.error;
  return {
    view: state.view,
    count: state.view?.matching ?? rows.size,
    rowAt,
    ensure: live.ensure,
    loading: state.loading,
    status: state.status,
  };
}
