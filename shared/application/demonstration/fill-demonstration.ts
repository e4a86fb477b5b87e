import type { Change } from '#shared/domain/change.ts';
import { type Instant, toInstant } from '#shared/domain/instant.ts';
import { editConcurrently, sharedChanges } from './concurrent-edits.ts';
import type { CreateConsole } from './demonstration-console.ts';
import { type Cast, foundDemonstration } from './found-demonstration.ts';
import { createOffice } from './office.ts';
import { createOfficeCalendar, type OfficeCalendar } from './office-calendar.ts';
import { createRandom, type Random } from './random.ts';
import { createScriptedClock } from './scripted-clock.ts';
import { createStage, type Stage } from './stage.ts';
import type { Fate } from './ticket-course.ts';
import { createTicketSeries, type TicketSeries } from './ticket-series.ts';

/** What demonstration is wanted. The same wish gives the same changes. */
export interface DemonstrationWish {
  readonly tickets: number;
  readonly seed: number;
  /** The moment at which the two years that are told end. */
  readonly until: Instant;
  readonly createConsole: CreateConsole;
}

/** Some of the demonstration's changes, in an order in which they can be applied, and how many tickets are open so far. */
export interface DemonstrationBatch {
  readonly changes: readonly Change[];
  readonly done: number;
  readonly total: number;
}

const DAYS = 730;
const SETTING_UP = 30 * 60_000;
const TICKETS_A_BATCH = 500;
/** After so many tickets the desks get new consoles, so that none holds more than memory does. */
const TICKETS_A_CONSOLE = 5_000;
/** The share of tickets, the latest ones, most of which are still open at the end. */
const RECENT = 0.045;
const LEFT_AMONG_RECENT = 0.75;
/** The latest tickets have no number yet: their consoles have not met the share since. */
const UNNUMBERED = 5;

/** What every part of the demonstration draws on. */
interface Plot {
  readonly wish: DemonstrationWish;
  readonly random: Random;
  readonly calendar: OfficeCalendar;
  readonly series: TicketSeries;
}

/** What is known before the first ticket. */
interface Registry {
  readonly cast: Cast;
  readonly changes: readonly Change[];
}

/**
 * Tells two years of an office's life, by its real use cases at four consoles in memory: bodies and people, then
 * tickets as they come, each going its way among the others. Ends with a few that two consoles edited at once.
 */
export async function* generateDemonstration(
  wish: DemonstrationWish,
): AsyncGenerator<DemonstrationBatch, void, undefined> {
  const random = createRandom(wish.seed);
  const calendar = createOfficeCalendar(wish.until, DAYS);
  const plot: Plot = { wish, random, calendar, series: createTicketSeries() };
  const founding = setStage(plot, () => false);
  const cast = await foundDemonstration(founding);
  const registry: Registry = { cast, changes: await founding.collect() };
  yield { changes: registry.changes, done: 0, total: wish.tickets };
  const calls = [...calendar.calls(wish.tickets, random)];
  for (let from = 0; from < calls.length; from += TICKETS_A_CONSOLE)
    yield* tellTickets(plot, registry, calls.slice(from, from + TICKETS_A_CONSOLE), from);
}

/** Tells the tickets of some calls, whatever becomes of them, at consoles of their own. `before` were told already. */
async function* tellTickets(
  plot: Plot,
  { cast, changes }: Registry,
  calls: readonly number[],
  before: number,
): AsyncGenerator<DemonstrationBatch, void, undefined> {
  const { random, calendar, series } = plot;
  const total = plot.wish.tickets;
  const stage = setStage(plot, sharedChanges(cast.bodies));
  await stage.learn(changes);
  const office = createOffice({ stage, cast, calendar, random, series });
  let done = before;
  for (const minute of calls) {
    await office.workUntil(minute);
    const fate = fateOf(done, total, random);
    await office.open({ minute, fate, isNumbered: done < total - UNNUMBERED });
    done += 1;
    if (done % TICKETS_A_BATCH === 0) yield { changes: await stage.collect(), done, total };
  }
  await office.workUntil(calendar.minutes);
  if (done === total) {
    await stage.tell('second', 'contacts');
    await editConcurrently(stage, office.sharedTickets());
  }
  yield { changes: await stage.collect(), done, total };
}

function setStage({ wish, random, calendar }: Plot, isShared: (change: Change) => boolean): Stage {
  const clock = createScriptedClock(toInstant(calendar.instantOf(0) - SETTING_UP));
  return createStage({ createConsole: wish.createConsole, clock, random, isShared });
}

function fateOf(index: number, total: number, random: Random): Fate {
  const isRecent = index >= total * (1 - RECENT);
  return isRecent && random.chance(LEFT_AMONG_RECENT) ? 'left' : 'settled';
}
