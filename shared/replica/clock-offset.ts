import type { Clock } from '#shared/domain/instant.ts';
import { restartClock } from './hybrid-clock.ts';
import type { ReplicaStore } from './replica-store.ts';

/**
 * Remembers by how much the machine's clock differs from the share's, and starts the hybrid clock again from the
 * corrected present, even if that is back.
 *
 * @param offset milliseconds to add to the machine's clock.
 */
export async function correctClock(store: ReplicaStore, clock: Clock, offset: number): Promise<void> {
  await store.transact(async (transaction) => {
    const ledger = await transaction.ledger();
    if (ledger.clockOffset === offset) return;
    const corrected = restartClock(clock.now() + offset);
    await transaction.save({
      ledger: { ...ledger, clockOffset: offset, clock: corrected },
      positions: [],
      entities: [],
      changes: [],
      checksums: [],
    });
  });
}
