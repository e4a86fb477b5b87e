import type { Change } from '#shared/domain/change.ts';
import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import { compareChanges } from '#shared/replica/change-log.ts';
import { encodeChange } from '#shared/replica/encode-change.ts';
import type { ReplicaTransaction, SyncRow } from '#shared/replica/replica-store.ts';
import { createReplicaTable } from '#shared/replica/replica-table.ts';
import { digits } from '#shared/replica/share/space-paths.ts';
import { ownHeadsRow } from './own-heads.ts';
import { ownPositions } from './publish.ts';
import type { SyncParts } from './sync-parts.ts';
import { readStream, syncRow } from './sync-rows.ts';
import { NOTHING_ELSE } from './sync-rows-batch.ts';
import type { SyncSession } from './sync-session.ts';

/** How many changes of a stream are read at once. */
const PAGE = 1_000;

/** A change of an earlier incarnation that is made anew unless its old stream has it. Key: `todo/` and its place. */
export interface ReissueRow {
  readonly scope: Scope;
  readonly replica: ReplicaId;
  readonly n: number;
  readonly replicas: readonly ReplicaId[];
  readonly line: string;
}

/** The key under which an earlier incarnation is remembered. */
function formerKey(replica: ReplicaId): string {
  return `former/${replica}`;
}

/** The names that this archive bore before. */
export async function formerNames({ store }: Pick<SyncParts, 'store'>): Promise<ReadonlySet<ReplicaId>> {
  const rows = await store.syncValues('space', { prefix: formerKey('' as ReplicaId) });
  return new Set(
    rows.map(({ value }) => (value as { readonly replica?: ReplicaId }).replica ?? ('' as ReplicaId)),
  );
}

/**
 * Takes a new identity: this archive was copied or brought back from a copy, and two consoles under one name would write
 * different changes under one number. What the old name may not have published is set aside to be made anew, the
 * archive is emptied to be filled from the share, and the files of the old name are kept for whoever misses them. One
 * transaction: a crash leaves the old identity or the new one.
 *
 * @returns `false` when something was written meanwhile: it is to be tried again.
 */
export async function reincarnate(parts: SyncParts, session: SyncSession): Promise<boolean> {
  const before = await parts.store.ledger();
  const doubtful = await doubtfulChanges(parts, session);
  const kept = await parts.store.syncRows('reissue', { prefix: 'todo/' });
  const next = await parts.share.createIdentity();
  const isDone = await parts.store.transact(async (transaction) => {
    const ledger = await transaction.ledger();
    const isAsRead =
      ledger.replica === before.replica &&
      ledger.clock.ms === before.clock.ms &&
      ledger.clock.counter === before.clock.counter;
    if (!isAsRead) return false;
    const marks = await numberMarks(transaction);
    await transaction.empty(['streams', 'heads', 'bootstrap']);
    await transaction.save({
      ...NOTHING_ELSE,
      ledger: { ...ledger, replica: next },
      sync: {
        put: [
          ...reissueRows(doubtful, kept.length),
          syncRow('space', formerKey(before.replica), { replica: before.replica, at: parts.clock.now() }),
          ownHeadsRow({ hq: 0, stored: null, at: 0 }),
        ],
        remove: marks.map(({ area, key }) => ({ area, key })),
      },
    });
    return true;
  });
  if (isDone) forgetSession(session);
  return isDone;
}

/** Own changes that a copy of this archive may not have, or may have made differently, oldest first. */
async function doubtfulChanges(parts: SyncParts, session: SyncSession): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const { scope, replica, n } of await ownPositions(parts)) {
    const announced = (await readStream(parts.store, scope, replica))?.announced?.n ?? 0;
    let from = Math.min(announced, session.began.get(scope) ?? 0, n);
    while (from < n) {
      const page = await parts.store.changesAfter({ scope, replica, n: from }, PAGE);
      if (page.length === 0) break;
      changes.push(...page);
      from += page.length;
    }
  }
  return changes.sort(compareChanges);
}

/** The rows that say up to where own changes were searched for records that need a number: streams begin again. */
function numberMarks(transaction: ReplicaTransaction): Promise<readonly SyncRow[]> {
  return transaction.syncRows('numbers', { prefix: 'mark/' });
}

function reissueRows(changes: readonly Change[], from: number): readonly SyncRow[] {
  return changes.map((change, place) => {
    const table = createReplicaTable();
    const line = encodeChange(change, table);
    const { scope, replica, n } = change;
    const row: ReissueRow = { scope, replica, n, replicas: table.replicas(), line };
    return syncRow('reissue', `todo/${digits(from + place, 10)}`, row);
  });
}

/** A new identity owns nothing yet, and has no copy. */
function forgetSession(session: SyncSession): void {
  session.began.clear();
  session.fence = { state: 'none' };
  session.ownHeadMissing = 0;
  session.sentinelAt = 0;
  session.memory.forget();
}
