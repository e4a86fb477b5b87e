import { Temporal } from 'temporal-polyfill';
import { ROME } from './rome-time.ts';

/** A stretch, `end` excluded, in which Italian wall time keeps one distance from UTC; all in milliseconds. */
export interface OffsetSpan {
  readonly start: number;
  readonly end: number;
  /** How far wall time is ahead of UTC. */
  readonly offset: number;
}

/** How far Italian wall time is ahead of UTC, for many instants: the time zone is asked once a year. */
export interface RomeOffsets {
  /** At an instant, in milliseconds. */
  at(instant: number): number;
  /** The stretches of one offset from `start` to `end`, in order. */
  between(start: number, end: number): readonly OffsetSpan[];
}

/** The offsets of Italy; what was asked of the time zone is remembered. */
export function createRomeOffsets(): RomeOffsets {
  const years = new Map<number, readonly OffsetSpan[]>();
  function spansOf(year: number): readonly OffsetSpan[] {
    const known = years.get(year);
    if (known !== undefined) return known;
    const spans = readYear(year);
    years.set(year, spans);
    return spans;
  }
  return {
    at: (instant) => {
      for (const { end, offset } of spansOf(yearOf(instant))) if (instant < end) return offset;
      throw new RangeError(`no offset at ${instant}`);
    },
    between(start, end) {
      const spans: OffsetSpan[] = [];
      for (let year = yearOf(start); year <= yearOf(end); year += 1) {
        for (const span of spansOf(year)) {
          const clipped = { ...span, start: Math.max(span.start, start), end: Math.min(span.end, end) };
          if (clipped.start < clipped.end) spans.push(clipped);
        }
      }
      return spans;
    },
  };
}

function yearOf(instant: number): number {
  return new Date(instant).getUTCFullYear();
}

function readYear(year: number): readonly OffsetSpan[] {
  const first = newYear(year);
  const last = newYear(year + 1).epochMilliseconds;
  const spans: OffsetSpan[] = [];
  for (let from: Temporal.ZonedDateTime | null = first; from !== null && from.epochMilliseconds < last;) {
    const next: Temporal.ZonedDateTime | null = from.getTimeZoneTransition('next');
    const end = Math.min(next?.epochMilliseconds ?? last, last);
    spans.push({ start: from.epochMilliseconds, end, offset: from.offsetNanoseconds / 1_000_000 });
    from = next;
  }
  return spans;
}

/** The first instant of a year of UTC, on the clocks of Italy. */
function newYear(year: number): Temporal.ZonedDateTime {
  const start = Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime('UTC');
  return start.withTimeZone(ROME);
}
