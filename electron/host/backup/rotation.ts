/** How many copies are kept, beyond which older ones go. */
const DAYS = 7;
const WEEKS = 4;
const MONTHS = 12;

const DAY = 24 * 60 * 60 * 1_000;

/** What rotation looks at. */
export interface Dated {
  /** UTC milliseconds. */
  readonly at: number;
}

/**
 * The copies that are not to be kept any longer. Kept are the newest of each of the last 7 days, 4 weeks and 12 months
 * that have one, by this machine's calendar, and whatever was made in the day before `now`.
 */
export function superfluous<Copy extends Dated>(copies: readonly Copy[], now: number): readonly Copy[] {
  const newestFirst = [...copies].sort((left, right) => right.at - left.at);
  const kept = new Set([
    ...newestOfEach(newestFirst, dayOf, DAYS),
    ...newestOfEach(newestFirst, weekOf, WEEKS),
    ...newestOfEach(newestFirst, monthOf, MONTHS),
  ]);
  return newestFirst.filter((copy) => !kept.has(copy) && copy.at < now - DAY);
}

function newestOfEach<Copy extends Dated>(
  newestFirst: readonly Copy[],
  spanOf: (at: number) => string,
  spans: number,
): readonly Copy[] {
  const newest = new Map<string, Copy>();
  for (const copy of newestFirst) {
    const span = spanOf(copy.at);
    if (!newest.has(span)) newest.set(span, copy);
  }
  return [...newest.values()].slice(0, spans);
}

function dayOf(at: number): string {
  return new Date(at).toDateString();
}

/** Weeks begin on Monday. */
function weekOf(at: number): string {
  const moment = new Date(at);
  const monday = moment.getDate() - ((moment.getDay() + 6) % 7);
  return new Date(moment.getFullYear(), moment.getMonth(), monday).toDateString();
}

function monthOf(at: number): string {
  const moment = new Date(at);
  return `${moment.getFullYear()}-${moment.getMonth()}`;
}
