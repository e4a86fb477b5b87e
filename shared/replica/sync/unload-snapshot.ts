import type { Change } from '#shared/domain/change.ts';
import { compareStamps } from '#shared/domain/stamp.ts';
import { mergeBatch } from '#shared/replica/merge-batch.ts';
import { type BootstrapState, bootstrapRow } from './bootstrap-rows.ts';
import { ownPositions } from './publish.ts';
import type { SyncParts } from './sync-parts.ts';

const PAGE = 5_000;

/**
 * Takes a snapshot out of the archive that was loaded in part: nothing is left but what this console did itself, made
 * anew from its own changes, which its log holds whole. A record's state is a function of the changes applied to it, so
 * that those published, those not yet published and those made while the snapshot was being loaded all stay as they
 * are. One transaction: a crash leaves the one or the other.
 */
export async function unloadSnapshot(
  { store }: Pick<SyncParts, 'store'>,
  state: BootstrapState,
): Promise<void> {
  for (;;) {
    const before = await store.ledger();
    const own = await ownChanges(store);
    const isDone = await store.transact(async (transaction) => {
      const ledger = await transaction.ledger();
      // Every change made here moves the clock: then its own are read again.
      if (compareStamps(ledger.clock, before.clock) !== 0) return false;
      await transaction.empty(['bootstrap']);
      const merged = mergeBatch({ positions: [], entities: new Map(), sums: new Map() }, own);
      if (!merged.ok) throw new Error(`own changes do not follow each other: ${merged.refusal.code}`);
      await transaction.save({ ...merged.value, ledger, sync: { put: [bootstrapRow(state)] } });
      return true;
    });
    if (isDone) return;
  }
}

/** Every change that this console made, stream by stream, from the first. */
async function ownChanges(store: SyncParts['store']): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const { scope, replica, n } of await ownPositions({ store })) {
    let from = 0;
    while (from < n) {
      const page = await store.changesAfter({ scope, replica, n: from }, PAGE);
      if (page.length === 0) throw new Error('own changes are not in the log');
      changes.push(...page);
      from += page.length;
    }
  }
  return changes;
}
