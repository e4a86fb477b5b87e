import { addDays } from '#shared/domain/rome-time.ts';

/** A month of the calendar. Days are `aaaa-mm-gg`, first and last included. */
export interface Month {
  readonly from: string;
  readonly to: string;
  readonly days: readonly string[];
}

/** The month of a day. */
export function monthOf(day: string): Month {
  const from = `${day.slice(0, 7)}-01`;
  const next = `${addDays(from, 31).slice(0, 7)}-01`;
  const to = addDays(next, -1);
  const days = Array.from({ length: Number(to.slice(8)) }, (_, place) => addDays(from, place));
  return { from, to, days };
}

/** The first day of the month before, or after. */
export function monthBeside({ from, to }: Pick<Month, 'from' | 'to'>, side: 'before' | 'after'): string {
  return side === 'after' ? addDays(to, 1) : monthOf(addDays(from, -1)).from;
}
