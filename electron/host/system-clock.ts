import { setTimeout as wait } from 'node:timers/promises';
import { toInstant, type Clock } from '#shared/domain/instant.ts';

/** This machine's own clock. */
export function createSystemClock(): Clock {
  return {
    now: () => toInstant(Date.now()),
    wait: async (milliseconds) => wait(milliseconds),
  };
}
