import type { Ledger, ReplicaStore } from '#shared/replica/replica-store.ts';

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
