import { setImmediate } from 'node:timers';
import type { Random } from '#shared/application/demonstration/random.ts';
import { type Clock, toInstant } from '#shared/domain/instant.ts';

interface Waiting {
  readonly at: number;
  readonly resume: () => void;
}

/** Time that passes only when nobody has anything left to do, and chance that says who goes first. */
export interface Scheduler {
  /** The true time: the server's. */
  readonly clock: Clock;
  /** Lets everything happen until that moment of true time. */
  runUntil(moment: number): Promise<void>;
  /** Lets everything happen until `done` says so, or that long has passed. Gives whether it was done. */
  runWhile(isUnfinished: () => boolean, patience: number): Promise<boolean>;
}

/** A scheduler whose choices are drawn from `random`. */
export function createScheduler(start: number, random: Random): Scheduler {
  let now = start;
  let waiting: Waiting[] = [];

  /** Lets every promise that can go on do so. */
  const settle = (): Promise<void> =>
    new Promise((resolve) => {
      setImmediate(resolve);
    });

  /** Resumes one of those whose time has come; time moves when there are none. `false` when all wait beyond `limit`. */
  function resumeOne(limit: number): boolean {
    const next = waiting.reduce((least, { at }) => Math.min(least, at), Infinity);
    const moment = Math.max(now, next);
    if (moment > limit) return false;
    now = moment;
    const ready = waiting.filter(({ at }) => at <= now);
    const chosen = random.pick(ready);
    waiting = waiting.filter((one) => one !== chosen);
    chosen.resume();
    return true;
  }

  async function run(isUnfinished: () => boolean, limit: number): Promise<void> {
    await settle();
    while (isUnfinished() && resumeOne(limit)) await settle();
  }

  return {
    clock: {
      now: () => toInstant(now),
      wait: (milliseconds) =>
        new Promise((resume) => {
          waiting.push({ at: now + Math.max(0, Math.ceil(milliseconds)), resume });
        }),
    },
    async runUntil(moment) {
      await run(() => true, moment);
      now = Math.max(now, moment);
    },
    async runWhile(isUnfinished, patience) {
      await run(isUnfinished, now + patience);
      return !isUnfinished();
    },
  };
}
