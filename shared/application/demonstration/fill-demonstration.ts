import type { Change } from '#shared/domain/change.ts';
import type { ComposeReceipt } from '#shared/domain/handover/receipt.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { CreateConsole } from './demonstration-console.ts';
import { foundDemonstration } from './found-demonstration.ts';
import { createOfficeCalendar } from './office-calendar.ts';
import { createRandom } from './random.ts';
import { type Plot, type Registry, setStage, tellTickets } from './tell-tickets.ts';
import { createTicketSeries } from './ticket-series.ts';

/** What demonstration is wanted. The same wish gives the same changes. */
export interface DemonstrationWish {
  readonly tickets: number;
  readonly seed: number;
  /** The moment at which the two years that are told end. */
  readonly until: Instant;
  readonly createConsole: CreateConsole;
  readonly composeReceipt: ComposeReceipt;
}

/** Some of the demonstration's changes, in an order in which they can be applied, and how many tickets are open so far. */
export interface DemonstrationBatch {
  readonly changes: readonly Change[];
  readonly done: number;
  readonly total: number;
}

const DAYS = 730;
const TICKETS_A_BATCH = 500;
/** After so many tickets the desks get new consoles, so that none holds more than memory does. */
const TICKETS_A_CONSOLE = 5_000;
/** The latest tickets have no number yet: their consoles have not met the share since. */
const UNNUMBERED = 5;

/**
 * Tells two years of an office's life, by its real use cases at four consoles in memory: bodies and people, then
 * tickets as they come, each going its way among the others. Ends with a few that two consoles edited at once.
 */
export async function* generateDemonstration(
  wish: DemonstrationWish,
): AsyncGenerator<DemonstrationBatch, void, undefined> {
  const plot = plotOf(wish);
  const { total } = plot;
  const registry = await foundRegistry(plot, wish.createConsole);
  yield { changes: registry.changes, done: 0, total };
  const calls = callsOf(plot);
  let done = 0;
  for (let from = 0; from < calls.length; from += TICKETS_A_CONSOLE) {
    const tickets = tellTickets(plot, registry, {
      calls: calls.slice(from, from + TICKETS_A_CONSOLE),
      createConsole: wish.createConsole,
      ticketsABatch: TICKETS_A_BATCH,
      isNumbered: (place) => place < total - UNNUMBERED,
      isLast: from + TICKETS_A_CONSOLE >= calls.length,
    });
    for await (const { changes, opened } of tickets) {
      done += opened;
      yield { changes, done, total };
    }
  }
}

/** What the parts of a demonstration share. */
export function plotOf(wish: Omit<DemonstrationWish, 'createConsole'>): Plot {
  const { tickets, seed, until, composeReceipt } = wish;
  const calendar = createOfficeCalendar(until, DAYS);
  const series = createTicketSeries();
  return { random: createRandom(seed), calendar, series, total: tickets, composeReceipt };
}

/** Every call of a demonstration, in order. */
export function callsOf({ calendar, random, total }: Plot): readonly { minute: number; place: number }[] {
  return [...calendar.calls(total, random)].map((minute, place) => ({ minute, place }));
}

/** Bodies, seats and people, registered at the first of some consoles. */
export async function foundRegistry(plot: Plot, createConsole: CreateConsole): Promise<Registry> {
  const founding = setStage(plot, createConsole, () => false);
  const cast = await foundDemonstration(founding);
  return { cast, changes: await founding.collect() };
}
