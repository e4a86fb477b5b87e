import type { ComposeReceipt } from '#shared/domain/handover/receipt.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { CreateConsole } from './demonstration-console.ts';
import { callsOf, foundRegistry, plotOf } from './fill-demonstration.ts';
import { tellTickets } from './tell-tickets.ts';

/** What demonstration is wanted on a share. */
export interface ShareDemonstrationWish {
  readonly tickets: number;
  readonly seed: number;
  /** The moment at which the two years that are told end. */
  readonly until: Instant;
  /**
   * What gives the four desks of each team their consoles: several teams, where more consoles than desks are wanted. They
   * tell each other everything through the share. The bodies and the people are registered at the first team's first.
   */
  readonly teams: readonly CreateConsole[];
  readonly composeReceipt: ComposeReceipt;
}

/** Consoles meet the share about once a working day, and at the latest after so many tickets of their team. */
const WORKING_DAYS = 500;
const TICKETS_A_BATCH_MAX = 20;

/**
 * Tells two years of an office's life at consoles that meet on a share, where they claim the numbers of their tickets.
 * Yields how many tickets are open so far.
 */
export async function* fillShare(wish: ShareDemonstrationWish): AsyncGenerator<number, void, undefined> {
  const plot = plotOf(wish);
  const [founders] = wish.teams;
  if (founders === undefined) throw new RangeError('a demonstration needs consoles');
  const registry = await foundRegistry(plot, founders);
  const calls = callsOf(plot);
  const daily = Math.ceil(wish.tickets / WORKING_DAYS / wish.teams.length);
  // The founders last: the others learn what they registered before any of them has more to tell.
  const works = wish.teams.toReversed().map((createConsole, turn, teams) =>
    tellTickets(plot, registry, {
      calls: calls.filter(({ place }) => place % teams.length === turn),
      createConsole,
      ticketsABatch: Math.min(daily, TICKETS_A_BATCH_MAX),
      isNumbered: () => false,
      isLast: turn === teams.length - 1,
    }),
  );
  yield* inTurns(works);
}

/** The teams go through the years side by side, so that numbers follow the calendar. */
async function* inTurns(
  works: readonly AsyncGenerator<{ readonly opened: number }, void, undefined>[],
): AsyncGenerator<number, void, undefined> {
  let done = 0;
  let left = works;
  while (left.length > 0) {
    const unfinished: (typeof works)[number][] = [];
    for (const work of left) {
      const step = await work.next();
      if (step.done === true) continue;
      done += step.value.opened;
      yield done;
      unfinished.push(work);
    }
    left = unfinished;
  }
}
