import type { Change } from '#shared/domain/change.ts';
import { type Instant, toInstant } from '#shared/domain/instant.ts';
import { editConcurrently, sharedChanges } from './concurrent-edits.ts';
import type { CreateConsole } from './demonstration-console.ts';
import { foundDemonstration } from './found-demonstration.ts';
import { createOffice } from './office.ts';
import { createOfficeCalendar } from './office-calendar.ts';
import { createRandom, type Random } from './random.ts';
import { createScriptedClock } from './scripted-clock.ts';
import { createStage, DESKS } from './stage.ts';
import type { Fate } from './ticket-course.ts';

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
/** The share of tickets, the latest ones, most of which are still open at the end. */
const RECENT = 0.045;
const LEFT_AMONG_RECENT = 0.75;
/** The latest tickets have no number yet: their consoles have not met the share since. */
const UNNUMBERED = 5;

/**
 * Tells two years of an office's life, by its real use cases at four consoles in memory: bodies and people, then
 * tickets as they come, each going its way among the others. Ends with a few that two consoles edited at once.
 */
export async function* generateDemonstration({
  tickets: total,
  seed,
  until,
  createConsole,
}: DemonstrationWish): AsyncGenerator<DemonstrationBatch, void, undefined> {
  const random = createRandom(seed);
  const calendar = createOfficeCalendar(until, DAYS);
  const clock = createScriptedClock(toInstant(calendar.instantOf(0) - SETTING_UP));
  const stage = createStage(createConsole, clock, random);
  const cast = await foundDemonstration(stage);
  await stage.tell('first', DESKS.slice(1));
  stage.tellOnly(sharedChanges(cast.bodies));
  yield { changes: await stage.collect(), done: 0, total };

  const office = createOffice({ stage, cast, calendar, random });
  let done = 0;
  for (const minute of calendar.calls(total, random)) {
    await office.workUntil(minute);
    const fate = fateOf(done, total, random);
    await office.open({ minute, fate, isNumbered: done < total - UNNUMBERED });
    done += 1;
    if (done % TICKETS_A_BATCH === 0) yield { changes: await stage.collect(), done, total };
  }
  await office.workUntil(calendar.minutes);
  await stage.tell('second', ['contacts']);
  await editConcurrently(stage, office.sharedTickets());
  yield { changes: await stage.collect(), done, total };
}

function fateOf(index: number, total: number, random: Random): Fate {
  const isRecent = index >= total * (1 - RECENT);
  return isRecent && random.chance(LEFT_AMONG_RECENT) ? 'left' : 'settled';
}
