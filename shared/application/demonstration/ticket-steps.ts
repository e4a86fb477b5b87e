import type { ActorId } from '#shared/domain/identity.ts';
import type { ArgumentsOf, UseCaseName } from '#shared/application/use-cases.ts';
import { phrases } from '#resources/demonstration/phrases.ts';
import type { Random } from './random.ts';
import { inventEnding, type TicketStory } from './ticket-story.ts';

/** Something that happens to a ticket, so many working minutes after what came before. */
export interface Step {
  readonly after: number;
  readonly name: UseCaseName;
  readonly actor: ActorId;
  /** The use case's arguments, the ticket apart. */
  readonly args: Readonly<Record<string, unknown>>;
}

/** The things that can happen to a ticket, each invented anew. */
export interface StepMaker {
  receive(): Step;
  take(): Step;
  comment(): Step;
  work(): Step;
  /** For whom it waits, if it is said. */
  wait(to?: (typeof WAITED_FOR)[number]): Step;
  resume(): Step;
  remind(): Step;
  end(): readonly Step[];
  reopen(): Step;
  cancel(): Step;
}

type TicketArguments<Name extends UseCaseName> = Omit<ArgumentsOf<Name>, 'ticketId'>;

const WORKING_DAY = 9 * 60;
/** Nothing waits longer: a ticket is reopened while the warranty of its solution lasts. */
const LONGEST_WAIT = 3 * WORKING_DAY;
/** How often nobody has the time at once. */
const SLOWLY_TAKEN = 0.15;

/** Waiting for an approval takes a quote: its own acts tell that. */
const WAITED_FOR = ['waitingCustomer', 'waitingSupplier'] as const;

/** What can happen to the ticket of a story: by its operator, at the pace of an office. */
export function createStepMaker(story: TicketStory, random: Random): StepMaker {
  function step<Name extends UseCaseName>(mean: number, name: Name, args: TicketArguments<Name>): Step {
    return { after: Math.min(random.around(mean), LONGEST_WAIT), name, actor: story.operator, args };
  }
  return {
    receive: () => step(5, 'moveTicket', { to: 'received' }),
    take: () => step(random.chance(SLOWLY_TAKEN) ? WORKING_DAY : 45, 'takeCharge', {}),
    comment: () =>
      random.chance(0.3)
        ? step(60, 'commentTicket', { text: random.pick(phrases.publicComments), visibility: 'public' })
        : step(60, 'commentTicket', { text: random.pick(phrases.comments), visibility: 'internal' }),
    work: () => step(30, 'moveTicket', { to: 'inProgress', plan: random.pick(phrases.plans) }),
    wait(to = random.pick(WAITED_FOR)) {
      return step(60, 'moveTicket', { to, reason: random.pick<string>(phrases[to]) });
    },
    resume: () => step(WORKING_DAY, 'moveTicket', { to: 'inProgress' }),
    remind: () => step(WORKING_DAY / 2, 'recordReminder', { note: random.pick(phrases.reminders) }),
    end() {
      const ending = inventEnding(story, random);
      if (random.chance(0.7)) return [step(150, 'closeTicket', ending)];
      return [step(150, 'resolveTicket', ending), step(2 * WORKING_DAY, 'closeTicket', {})];
    },
    reopen: () => step(WORKING_DAY, 'reopenTicket', { reason: random.pick(phrases.reopenings) }),
    cancel: () => step(40, 'cancelTicket', { reason: random.pick(phrases.cancellations) }),
  };
}
