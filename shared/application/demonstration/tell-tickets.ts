import type { Change } from '#shared/domain/change.ts';
import type { ComposeReceipt } from '#shared/domain/handover/receipt.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { createBodyMatters } from './body-matters.ts';
import { editConcurrently, sharedChanges } from './concurrent-edits.ts';
import type { CreateConsole } from './demonstration-console.ts';
import type { Cast } from './found-demonstration.ts';
import { createOffice } from './office.ts';
import type { OfficeCalendar } from './office-calendar.ts';
import type { Random } from './random.ts';
import { createScriptedClock } from './scripted-clock.ts';
import { createStage, type Stage } from './stage.ts';
import type { Fate } from './ticket-course.ts';
import { tellCosts } from './tell-costs.ts';
import { tellDocuments } from './tell-documents.ts';
import { tellGuidedActions } from './tell-guided-actions.ts';
import { tellOutings } from './tell-outings.ts';
import { tellHandovers } from './tell-handovers.ts';
import { tellTicketMatters } from './ticket-matters.ts';
import type { TicketSeries } from './ticket-series.ts';

/** What every part of the demonstration draws on. */
export interface Plot {
  readonly random: Random;
  readonly calendar: OfficeCalendar;
  readonly series: TicketSeries;
  readonly composeReceipt: ComposeReceipt;
  /** How many tickets the whole demonstration tells. */
  readonly total: number;
}

/** What is known before the first ticket. */
export interface Registry {
  readonly cast: Cast;
  readonly changes: readonly Change[];
}

/** A call for help: the working minute, and its place among all of the demonstration. */
export interface Call {
  readonly minute: number;
  readonly place: number;
}

/** Which tickets are told, and how. */
export interface Telling {
  readonly calls: readonly Call[];
  readonly createConsole: CreateConsole;
  /** After so many tickets the consoles say what they did. */
  readonly ticketsABatch: number;
  /** Whether the ticket at a place is given its number here; elsewhere its console claims it. */
  readonly isNumbered: (place: number) => boolean;
  /**
   * Whether these are the last tickets: what else the desks do is told with them, and some are edited at two consoles at
   * once.
   */
  readonly isLast: boolean;
}

const SETTING_UP = 30 * 60_000;
/** The share of tickets, the latest ones, most of which are still open at the end. */
const RECENT = 0.045;
const LEFT_AMONG_RECENT = 0.75;
/** How many tickets from the end one is about a platform of others: before those that have no number yet. */
const REPORTED_FROM_END = 8;
/** How many from the end some wait for others, so that even a small demonstration has what to follow. */
const HANDED_FROM_END = [9, 10, 11, 12];
/** How many from the end nobody takes, so that something is late. */
const UNTAKEN_FROM_END = [7, 13];

/** Sets up consoles that know nothing, a little before the first call. */
export function setStage(
  { random, calendar, composeReceipt }: Plot,
  createConsole: CreateConsole,
  isShared: (change: Change) => boolean,
): Stage {
  const clock = createScriptedClock(toInstant(calendar.instantOf(0) - SETTING_UP));
  return createStage({ createConsole, clock, random, composeReceipt, isShared });
}

/**
 * Tells the tickets of some calls, whatever becomes of them, at consoles of their own. Yields, batch after batch, the
 * changes that were made and how many tickets were opened since the batch before.
 */
export async function* tellTickets(
  plot: Plot,
  { cast, changes }: Registry,
  telling: Telling,
): AsyncGenerator<{ readonly changes: readonly Change[]; readonly opened: number }, void, undefined> {
  const { random, calendar, series, total } = plot;
  const stage = setStage(plot, telling.createConsole, sharedChanges(cast.bodies));
  await stage.learn(changes);
  const office = createOffice({ stage, cast, calendar, random, series });
  const matters = createBodyMatters({ stage, cast, calendar, random });
  let opened = 0;
  for (const { minute, place } of telling.calls) {
    await office.workUntil(minute);
    if (telling.isLast) await matters.tellUntil(minute);
    const fate = fateOf(place, total, random);
    await office.open({ minute, fate, isNumbered: telling.isNumbered(place) });
    opened += 1;
    if (opened < telling.ticketsABatch) continue;
    yield { changes: await stage.collect(), opened };
    opened = 0;
  }
  await office.workUntil(calendar.minutes);
  if (telling.isLast) {
    await matters.tellUntil(calendar.minutes);
    stage.clock.moveTo(calendar.instantOf(calendar.minutes - 1));
    await tellTicketMatters(stage, calendar, office.latestTickets());
    await stage.tell('second', 'contacts');
    await editConcurrently(stage, office.sharedTickets());
    await tellGuidedActions(stage, cast, office.latestTickets());
    await tellOutings(stage, office.latestTickets());
    await tellHandovers(stage, cast, telling.isNumbered(0));
    await tellCosts(stage, cast);
    await tellDocuments(stage, cast);
  }
  yield { changes: await stage.collect(), opened };
}

function fateOf(place: number, total: number, random: Random): Fate {
  const fromEnd = total - place;
  if (fromEnd === REPORTED_FROM_END) return 'reported';
  if (UNTAKEN_FROM_END.includes(fromEnd)) return 'untaken';
  if (HANDED_FROM_END.includes(fromEnd)) return 'handed';
  const isRecent = place >= total * (1 - RECENT);
  return isRecent && random.chance(LEFT_AMONG_RECENT) ? 'left' : 'settled';
}
