import { afterEach, describe } from 'vitest';
import { newLedger, replicaNumber } from '#tests/laws/simulated-console.ts';
import { describeContinuity } from './store-continuity.ts';
import { describeDurability } from './store-durability.ts';
import { describeEmptying } from './store-emptying.ts';
import { describeReading } from './store-reading.ts';
import { describeSyncRows } from './store-sync-rows.ts';
import { describeTransactions } from './store-transactions.ts';
import type { OpenStore, StoreFactory, StoreUnderTest } from './store-under-test.ts';

/**
 * The one suite that every {@link ReplicaStore} passes.
 *
 * @param durable whether its contents outlive it, so that `reopen` is there.
 */
export function describeReplicaStore(name: string, durable: boolean, create: StoreFactory): void {
  describe(`${name} store of a replica`, () => {
    const opened: StoreUnderTest[] = [];
    const open: OpenStore = async () => {
      const subject = await create(newLedger(replicaNumber(0)));
      opened.push(subject);
      return subject;
    };
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((subject) => subject.dispose()));
    });
    describeTransactions(open);
    describeReading(open);
    describeContinuity(open);
    describeSyncRows(open);
    describeEmptying(open);
    if (durable) describeDurability(open);
  });
}
