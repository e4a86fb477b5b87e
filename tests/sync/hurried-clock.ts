import { createSystemClock } from '#electron/host/system-clock.ts';
import { type Clock, toInstant } from '#shared/domain/instant.ts';

/** A clock that runs `times` as fast as the real one from `start` on: waits of the protocol end while a test waits. */
export function createHurriedClock(start: number, times: number): Clock {
  const machine = createSystemClock();
  const began = machine.now();
  return {
    now: () => toInstant(start + (machine.now() - began) * times),
    wait: (milliseconds) => machine.wait(milliseconds / times),
  };
}
