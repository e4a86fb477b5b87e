import type { Share } from '#shared/replica/share/share.ts';
import { claimPath } from '#shared/replica/share/space-paths.ts';

/** Where two consoles race: a series of which no number is ever given to anything. */
const SERIES = 'selftest';

/** What a race over a share showed. */
export interface RaceFinding {
  /** `atomic`: each round had one winner at most. `unsafe`: some round had two, or its file was not its winner's. */
  readonly exclusive: 'atomic' | 'unsafe';
  /** How many rounds were run, and how many of them had two winners or a loser's file. */
  readonly rounds: number;
  readonly broken: number;
}

/** One end of the race: what a console says, and the share as it reaches it. */
export type Racer = Pick<Share, 'putExclusive' | 'get'>;

/**
 * Lets two consoles create the same files at once, and looks at who believes to have won. One console alone never sees a
 * share that gives the same file to two (the protocol's section on progressive numbers). The files stay: a claim is never
 * deleted, so that each race needs numbers of its own.
 *
 * @param from the first number raced for; the race uses as many as its rounds.
 * @throws ShareError when the share fails: a race that was not run to its end shows nothing.
 */
export async function raceExclusive(
  one: Racer,
  other: Racer,
  { rounds, from = 1 }: { readonly rounds: number; readonly from?: number },
): Promise<RaceFinding> {
  let broken = 0;
  for (let round = 0; round < rounds; round += 1)
    if (!(await isSound(one, other, claimPath(SERIES, from + round)))) broken += 1;
  return { exclusive: broken === 0 ? 'atomic' : 'unsafe', rounds, broken };
}

async function isSound(one: Racer, other: Racer, path: string): Promise<boolean> {
  const outcomes = await Promise.all([
    one.putExclusive(path, Uint8Array.of(1)),
    other.putExclusive(path, Uint8Array.of(2)),
  ]);
  const winner = outcomes.indexOf('created') + 1;
  if (outcomes.every((outcome) => outcome === 'created')) return false;
  const found = await (winner === 2 ? other : one).get(path, 1);
  // Without a winner the name was taken before: nothing was raced for, and nothing is wrong.
  return winner === 0 || (found?.length === 1 && found[0] === winner);
}
