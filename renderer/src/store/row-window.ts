import type { TicketList } from './ticket-list.ts';
import type { TicketRow } from './ticket-query.ts';

/** Places `from` (included) to `to` (excluded) of a list. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The rows of an answer around what is in sight. */
export interface RowWindow {
  /** Rows known so far, by place. */
  rows(): ReadonlyMap<number, TicketRow>;
  /** These places are in sight. */
  look(sight: Span): void;
  /** The pages that hold what is in sight, in an answer of that many rows. */
  sight(matching: number): Span;
  /** Begins anew, with rows of another answer. */
  restart(rows: readonly TicketRow[], from: number): void;
  /** The pages to fetch, if something in sight is neither known nor on its way. */
  wanted(matching: number): Span | null;
  /** Fetches rows of the present answer. Gives `false` when the index has forgotten the answer. */
  fetch(viewId: number, span: Span): Promise<boolean>;
}

/** Rows are fetched in pages of this many. */
const PAGE = 100;

/** Rows farther than this many from what is in sight are let go: scrolling through everything holds little. */
const ROWS_HELD = 10 * PAGE;

/** A window on the top of a list, empty. */
export function createRowWindow(list: Pick<TicketList, 'rows'>): RowWindow {
  let rows: ReadonlyMap<number, TicketRow> = new Map();
  let sight: Span = { from: 0, to: PAGE };
  let fetching: Span | null = null;
  let answers = 0;

  return {
    rows: () => rows,
    look: (next) => void (sight = next),
    sight: (matching) => pagesAround(withinAnswer(sight, matching)),
    restart(found, from) {
      answers += 1;
      fetching = null;
      rows = numbered(found, from);
    },
    wanted(matching) {
      const span = { from: sight.from, to: Math.min(sight.to, matching) };
      if (!isMissing(rows, span)) return null;
      const pages = pagesAround(span);
      return fetching !== null && isWithin(pages, fetching) ? null : pages;
    },
    async fetch(viewId, span) {
      const answer = answers;
      fetching = span;
      const found = await list.rows(viewId, span.from, span.to);
      if (fetching === span) fetching = null;
      if (answer !== answers) return true;
      const near = [...rows].filter(([place]) => Math.abs(place - sight.from) < ROWS_HELD);
      rows = new Map([...near, ...numbered(found, span.from)]);
      return found.length > 0;
    },
  };
}

function pagesAround({ from, to }: Span): Span {
  return { from: Math.floor(from / PAGE) * PAGE, to: Math.ceil(Math.max(to, from + 1) / PAGE) * PAGE };
}

/** A shorter answer may end before what was in sight: its end is shown then. */
function withinAnswer({ from, to }: Span, matching: number): Span {
  const last = Math.min(to, matching);
  return { from: Math.max(0, Math.min(from, last - (to - from))), to: last };
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function numbered(rows: readonly TicketRow[], from: number): ReadonlyMap<number, TicketRow> {
  return new Map(rows.map((row, place) => [from + place, row]));
}

function isMissing(rows: ReadonlyMap<number, TicketRow>, { from, to }: Span): boolean {
  for (let place = from; place < to; place += 1) if (!rows.has(place)) return true;
  return false;
}
