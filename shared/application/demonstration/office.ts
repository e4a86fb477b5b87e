import type { RecordId } from '#shared/domain/identity.ts';
import { type Instant, toInstant } from '#shared/domain/instant.ts';
import { executeNamed } from '#shared/application/execute.ts';
import { startTopic } from '#resources/demonstration/start-topic.ts';
import { createAgenda } from './agenda.ts';
import type { SharedTicket } from './concurrent-edits.ts';
import type { Cast } from './found-demonstration.ts';
import type { OfficeCalendar } from './office-calendar.ts';
import { moveOn } from './pace.ts';
import type { Random } from './random.ts';
import type { Stage } from './stage.ts';
import { type Fate, inventCourse } from './ticket-course.ts';
import type { OpenedTicket } from './ticket-matters.ts';
import type { TicketSeries } from './ticket-series.ts';
import type { Step } from './ticket-steps.ts';
import { inventEnding, inventTicket, type TicketStory } from './ticket-story.ts';

/** What the demonstration's office is made of. */
export interface OfficeParts {
  readonly stage: Stage;
  readonly cast: Cast;
  readonly calendar: OfficeCalendar;
  readonly random: Random;
  readonly series: TicketSeries;
}

/** Which ticket is being opened. */
export interface Turn {
  /** The working minute of the call. */
  readonly minute: number;
  readonly fate: Fate;
  /** Whether its console meets the share, where numbers are taken. */
  readonly isNumbered: boolean;
}

/** The office at work: tickets are opened as people call, and each goes its way among the others. */
export interface Office {
  /** Does everything that was to be done before a working minute. */
  workUntil(minute: number): Promise<void>;
  open(turn: Turn): Promise<void>;
  /** The latest tickets of the bodies whose contact has a console, oldest first. */
  sharedTickets(): readonly SharedTicket[];
  /** The latest tickets of every body, oldest first. */
  latestTickets(): readonly OpenedTicket[];
}

interface Pending {
  readonly story: TicketStory;
  readonly ticketId: RecordId<'ticket'>;
  readonly steps: readonly Step[];
}

const MINUTE = 60_000;
const SOLVED_AT_ONCE = 0.12;
/** How many shared tickets are remembered: more than enough to find some that are not cancelled. */
const REMEMBERED = 20;
/** How many of all are remembered: most of those that are still open, in a small demonstration. */
const LATEST = 200;

/** An office that has nothing to do yet. */
export function createOffice({ stage, cast, calendar, random, series }: OfficeParts): Office {
  const agenda = createAgenda<Pending>();
  const shared: SharedTicket[] = [];
  const latest: OpenedTicket[] = [];
  const pace = { clock: stage.clock, calendar, random };

  async function giveNumber({ desk, operator }: TicketStory, ticketId: RecordId<'ticket'>): Promise<void> {
    const number = series(stage.clock.now());
    await stage.act(desk, 'numberTicket', operator, { ticketId, number });
  }

  async function play({ story, ticketId, steps }: Pending, minute: number): Promise<void> {
    const [step, ...rest] = steps;
    if (step === undefined) return;
    moveOn(pace, minute);
    const args = { ticketId, ...step.args };
    const result = await executeNamed(stage.context(story.desk), step.name, step.actor, args);
    if (!result.ok) throw new Error(`${step.name} refused with ${JSON.stringify(result.refusal)}`);
    schedule({ story, ticketId, steps: rest }, minute);
  }

  function schedule(pending: Pending, minute: number): void {
    const [step] = pending.steps;
    if (step !== undefined) agenda.put(minute + step.after, pending);
  }

  return {
    async workUntil(minute) {
      for (let time = agenda.nextTime(); time < minute; time = agenda.nextTime()) {
        const pending = agenda.take();
        if (pending !== undefined) await play(pending, time);
      }
    },
    async open({ minute, fate, isNumbered }) {
      moveOn(pace, minute);
      const story = inventTicket(cast, random, fate === 'reported' ? startTopic : undefined);
      const isSolved = fate === 'settled' && random.chance(SOLVED_AT_ONCE);
      const ending = isSolved ? solvedAtOnce(story, stage.clock.now(), random) : {};
      const { desk, actor } = story.openedBy;
      const opening = { ...story.opening, ...ending };
      const { ticketId } = await stage.act(desk, 'openTicket', actor, opening);
      if (desk === 'contacts') await stage.tell('contacts', story.desk);
      if (isNumbered) await giveNumber(story, ticketId);
      if (!isSolved) schedule({ story, ticketId, steps: inventCourse(story, fate, random) }, minute);
      if (story.body.hasContactDesk) shared.push({ story, ticketId });
      if (shared.length > REMEMBERED) shared.shift();
      latest.push({ story, ticketId, minute });
      if (latest.length > LATEST) latest.shift();
    },
    sharedTickets: () => shared,
    latestTickets: () => latest,
  };
}

/** A ticket written down when all was done, some minutes after the call. */
function solvedAtOnce(
  story: TicketStory,
  now: Instant,
  random: Random,
): { readonly openedAt: Instant; readonly solved: ReturnType<typeof inventEnding> } {
  const openedAt = toInstant(now - (3 + random.below(25)) * MINUTE);
  return { openedAt, solved: inventEnding(story, random) };
}
