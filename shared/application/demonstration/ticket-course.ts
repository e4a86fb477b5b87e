import { phrases } from '#resources/demonstration/phrases.ts';
import type { Random } from './random.ts';
import { createStepMaker, type Step, type StepMaker } from './ticket-steps.ts';
import type { TicketStory } from './ticket-story.ts';

/**
 * How far a ticket gets before the demonstration ends: `handed` waits for others, `reported` is about a platform that
 * does not work at the end, and nobody takes one `untaken`.
 */
export type Fate = 'settled' | 'left' | 'untaken' | 'handed' | 'reported';

const REPORTED = phrases.waitingSupplier[0];

const COMMENT_COUNTS = [0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 2, 6];

/**
 * What happens to a ticket once it is open, step by step, by real use cases: most are taken within the hour and solved
 * within the day, some wait, come back, or turn out to be mistakes. Those `left` stop on the way,
 * and so does one `reported`, as soon as it is taken.
 */
export function inventCourse(story: TicketStory, fate: Fate, random: Random): readonly Step[] {
  const course = inventSteps(story, fate, random);
  return story.topic.reason === 'platformMalfunction' ? reportedCourse(course) : course;
}

/** A platform of others is never worked on here: the ticket waits for its owner until it is solved. @see P9-5.4-a */
function reportedCourse(course: readonly Step[]): readonly Step[] {
  const isMove = ({ name, args }: Step): boolean => name === 'moveTicket' && args['to'] !== 'received';
  const first = course.findIndex(isMove);
  return course.flatMap((step, at) => {
    if (!isMove(step)) return [step];
    return at === first ? [{ ...step, args: { to: 'waitingSupplier', reason: REPORTED } }] : [];
  });
}

function inventSteps(story: TicketStory, fate: Fate, random: Random): readonly Step[] {
  const make = createStepMaker(story, random);
  if (fate === 'untaken') return [make.receive()];
  if (fate === 'reported') return [make.take()];
  if (fate === 'handed') return [make.take(), make.work(), make.wait('waitingSupplier')];
  if (fate === 'left') return unfinishedCourse(make, random);
  if (random.chance(0.02)) return [make.cancel()];
  const course = [...beginning(make, random), ...work(make, random), ...make.end()];
  return random.chance(0.03) ? [...course, make.reopen(), make.take(), ...make.end()] : course;
}

/** A course that stops: not taken yet, just taken, under way, waiting for somebody, or come back. */
function unfinishedCourse(make: StepMaker, random: Random): readonly Step[] {
  const stop = random.below(10);
  if (stop < 2) return random.chance(0.5) ? [make.receive()] : [];
  const taken = beginning(make, random);
  if (stop < 4) return taken;
  const worked = [...taken, make.work(), ...comments(make, random)];
  if (stop < 6) return worked;
  if (stop < 9) return [...worked, make.wait()];
  return [...worked, ...make.end(), make.reopen()];
}

function beginning(make: StepMaker, random: Random): readonly Step[] {
  return random.chance(0.15) ? [make.receive(), make.take()] : [make.take()];
}

function work(make: StepMaker, random: Random): readonly Step[] {
  const said = comments(make, random);
  if (random.chance(0.7)) return said;
  if (random.chance(0.65)) return [make.work(), ...said];
  const reminded = random.chance(0.4) ? [make.remind()] : [];
  return [make.work(), ...said, make.wait(), ...reminded, make.resume()];
}

function comments(make: StepMaker, random: Random): readonly Step[] {
  return Array.from({ length: random.pick(COMMENT_COUNTS) }, make.comment);
}
