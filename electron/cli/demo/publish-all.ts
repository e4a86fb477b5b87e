import { ShareError } from '#shared/replica/share/share.ts';
import type { SyncEngine } from '#shared/replica/sync/sync-engine.ts';

/** Rounds of a console that has just begun: the last of them has nothing left to do. */
const ROUNDS = 5;

/**
 * Runs rounds until nothing waits.
 *
 * @throws ShareError when the share does not do what it is asked: a demonstration cannot go on without it.
 */
export async function publishAll(engine: SyncEngine): Promise<void> {
  for (let rounds = 0; rounds < ROUNDS; rounds += 1) {
    const { settled, failure, problem } = await engine.round();
    if (failure !== null) throw new ShareError(failure, problem?.code ?? '');
    if (problem !== null) throw new Error(`a console of the demonstration was refused: ${problem.code}`);
    // On a share where numbers cannot be claimed the tickets stay without: everything else is there.
    if (settled || engine.status().numbering.state === 'unsafe') return;
  }
  throw new Error('a console of the demonstration could not publish what it did');
}
