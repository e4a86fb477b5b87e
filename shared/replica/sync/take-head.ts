import type { Scope } from '#shared/domain/identity.ts';
import type { HeadHeader } from '#shared/replica/codec/headers.ts';
import { firstLink } from './chain.ts';
import type { Announced, ConsoleRow, StreamRow } from './sync-rows.ts';

/**
 * The scope under which later versions announce memberships: no stream of changes.
 */
const MEMBERSHIP_SCOPE = 'm0';

/** What a head announces of one stream. */
export interface StreamNews {
  readonly scope: Scope;
  readonly announced: Announced;
  readonly tail: Readonly<Record<string, string>>;
}

/** A stream after an announcement, and whether the announcement contradicts what is held or was announced before. */
export interface StreamTaken {
  readonly row: StreamRow;
  readonly contradicts: boolean;
}

/** A head taken apart, stream by stream. */
export function newsOf(header: HeadHeader): readonly StreamNews[] {
  return Object.entries(header.st)
    .filter(([scope]) => scope !== MEMBERSHIP_SCOPE)
    .map(([name, [q, chain, n]]) => {
      const scope = name as Scope;
      return { scope, announced: { q, chain, n }, tail: header.tail[scope] ?? {} };
    });
}

/** A stream of which nothing was applied. */
export function newStreamRow({ sp, r }: Pick<HeadHeader, 'sp' | 'r'>, scope: Scope, now: number): StreamRow {
  return {
    scope,
    replica: r,
    q: 0,
    chain: firstLink(sp, scope, r),
    n: 0,
    announced: null,
    tail: {},
    state: 'ok',
    since: now,
    misses: 0,
    why: '',
    nackedAt: 0,
  };
}

/**
 * A stream after an announcement: the furthest one counts, whichever head told it, and its tags count more than those of
 * the others. One that tells another chain for a place already known is a second history: the one held is kept.
 */
export function takeNews(row: StreamRow, { announced, tail }: StreamNews): StreamTaken {
  const known = knownAt(row, announced.q);
  if (known !== undefined && known !== announced.chain) return { row, contradicts: true };
  const furthest = Math.max(row.q, row.announced?.q ?? 0);
  if (announced.q > furthest) {
    return { row: { ...row, announced, tail: { ...row.tail, ...tail } }, contradicts: false };
  }
  const missing = Object.keys(tail).some((q) => Number(q) > row.q && row.tail[q] === undefined);
  return { row: missing ? { ...row, tail: { ...tail, ...row.tail } } : row, contradicts: false };
}

/** The tags of a tail that are still to be read. */
export function tailAfter(tail: StreamRow['tail'], q: number): StreamRow['tail'] {
  return Object.fromEntries(Object.entries(tail).filter(([place]) => Number(place) > q));
}

/** What is known of a console after a head of its: the newest one counts. */
export function takeConsole(row: ConsoleRow, header: HeadHeader): ConsoleRow {
  if (header.hq <= row.hq) return row;
  return {
    ...row,
    hq: header.hq,
    h: header.h[0],
    app: header.app,
    rd: header.rd,
    device: row.device ?? header.dk,
    // What a sum says of some positions stays true: a head tells those of the scopes that have news.
    sums: { ...row.sums, ...header.sum },
  };
}

function knownAt({ q, chain, announced }: StreamRow, place: number): string | undefined {
  if (place === q) return chain;
  return announced?.q === place ? announced.chain : undefined;
}
