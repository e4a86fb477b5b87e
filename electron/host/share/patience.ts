import type { Clock } from '#shared/domain/instant.ts';
import { mayPass, toShareError } from './share-failure.ts';

/** Milliseconds before each further attempt: all of them together stay far below what a call may take. */
const WAITS = [50, 125, 310, 790, 2_000];

/** Repeats what fails in a way that may pass, a few times; what still fails is thrown as a `ShareError`. */
export type Patience = <Value>(act: () => Promise<Value>) => Promise<Value>;

/** Waits through `clock`; `random` spreads the attempts of consoles that met the same trouble. */
export function createPatience(clock: Clock, random: () => number): Patience {
  return async (act) => {
    for (const wait of WAITS) {
      try {
        return await act();
      } catch (error) {
        if (!mayPass(error)) throw toShareError(error);
      }
      await clock.wait(wait * (0.75 + random() / 2));
    }
    return classed(act);
  };
}

/** Does it once; what fails is thrown as a `ShareError`. */
export async function classed<Value>(act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    throw toShareError(error);
  }
}
