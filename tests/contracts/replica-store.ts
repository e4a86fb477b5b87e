import { afterEach, describe } from 'vitest';
import type { Ledger, ReplicaStore } from '#shared/replica/replica-store.ts';
import { newLedger, replicaNumber } from '#tests/laws/simulated-console.ts';
import { describeDurability } from './store-durability.ts';
import { describeReading } from './store-reading.ts';
import { describeTransactions } from './store-transactions.ts';

/** A store that a test may fill and break. */
export interface StoreUnderTest {
  readonly store: ReplicaStore;
  /** Closes the store and opens it again over the same contents; absent where nothing outlives the store. */
  readonly reopen?: () => Promise<ReplicaStore>;
  /** Closes and removes it. */
  readonly dispose: () => Promise<void>;
}

/** Opens a new store with that ledger. */
export type StoreFactory = (ledger: Ledger) => Promise<StoreUnderTest>;

/** Gives each test of a group a store of its own. */
export type OpenStore = () => Promise<StoreUnderTest>;

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
    if (durable) describeDurability(open);
  });
}
