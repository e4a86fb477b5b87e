import type { Change, Mutation, WriteRef } from '#shared/domain/change.ts';
import type { ReplicaId } from '#shared/domain/identity.ts';
import { compareStamps } from '#shared/domain/stamp.ts';
import { decodeChange } from '#shared/replica/decode-change.ts';
import { encodeChange } from '#shared/replica/encode-change.ts';
import type { EntityKey } from '#shared/replica/entity.ts';
import { tick } from '#shared/replica/hybrid-clock.ts';
import { touchesOf } from '#shared/replica/merge.ts';
import { loadMergeBase, mergeBatch } from '#shared/replica/merge-batch.ts';
import type { ReplicaTransaction, SyncRow } from '#shared/replica/replica-store.ts';
import { createReplicaTable } from '#shared/replica/replica-table.ts';
import { digits } from '#shared/replica/share/space-paths.ts';
import { greatestStanding } from '#shared/replica/stamp-draft.ts';
import { formerNames, type ReissueRow } from './reincarnate.ts';
import type { SyncParts } from './sync-parts.ts';
import { readStreams, syncRow } from './sync-rows.ts';
import { NOTHING_ELSE, saveRows } from './sync-rows-batch.ts';

const PENDING = 'todo/';
const MAP = 'map/';

/** Whether changes of an earlier incarnation wait to be made anew. */
export async function hasReissues(parts: Pick<SyncParts, 'store'>): Promise<boolean> {
  return (await parts.store.syncValues('reissue', { prefix: PENDING, limit: 1 })).length > 0;
}

/**
 * Whether it is known what the earlier incarnations published: everything that they announced has been applied, or
 * never will be.
 */
export async function canReissue(parts: Pick<SyncParts, 'store'>): Promise<boolean> {
  if (!(await hasReissues(parts))) return false;
  const names = await formerNames(parts);
  const streams = (await readStreams(parts.store)).filter(({ replica }) => names.has(replica));
  return streams.every(({ q, announced, state }) => state === 'quarantine' || q >= (announced?.q ?? 0));
}

/**
 * Makes anew, in order, the changes of an earlier incarnation that its published stream does not have just so. To be
 * called when everything that was announced has been applied: only then is it known what that stream has.
 *
 * @returns how many were made anew.
 */
export async function reissueChanges(parts: SyncParts): Promise<number> {
  let made = 0;
  while (true) {
    const [row] = await parts.store.syncRows('reissue', { prefix: PENDING, limit: 1 });
    if (row === undefined) break;
    if (await reissueOne(parts, row)) made += 1;
  }
  const maps = await parts.store.syncValues('reissue', { prefix: MAP });
  if (maps.length > 0) await saveRows(parts.store, { remove: maps.map(({ area, key }) => ({ area, key })) });
  return made;
}

async function reissueOne(parts: SyncParts, row: SyncRow): Promise<boolean> {
  const change = readReissue(row.value as unknown as ReissueRow);
  const published = await parts.store.change(change);
  if (published !== undefined && textOf(published) === textOf(change)) {
    await saveRows(parts.store, { remove: [{ area: row.area, key: row.key }] });
    return false;
  }
  await parts.store.transact((transaction) => remake(parts, transaction, row, change));
  return true;
}

async function remake(
  parts: SyncParts,
  transaction: ReplicaTransaction,
  row: SyncRow,
  change: Change,
): Promise<void> {
  const ledger = await transaction.ledger();
  const renamed = await renamedWrites(transaction, change);
  const mutations = change.mutations.map((mutation) => renameIn(mutation, renamed));
  const keys: readonly EntityKey[] = touchesOf({ mutations }).map(({ key }) => key);
  const base = await loadMergeBase(transaction, new Set([change.scope]), keys);
  const own = base.positions.find(
    ({ scope, replica }) => scope === change.scope && replica === ledger.replica,
  );
  const standing = greatestStanding(base, mutations);
  const isLater = standing === undefined || compareStamps(change.stamp, standing) > 0;
  const ticked = tick(ledger.clock, parts.clock.now() + ledger.clockOffset, standing);
  const anew: Change = {
    ...change,
    replica: ledger.replica,
    n: (own?.n ?? 0) + 1,
    stamp: isLater ? change.stamp : ticked.stamp,
    mutations,
  };
  const merged = mergeBatch(base, [anew]);
  if (!merged.ok) throw new Error(`a change could not be made anew: ${merged.refusal.code}`);
  await transaction.save({
    ...NOTHING_ELSE,
    ...merged.value,
    ledger: isLater ? ledger : { ...ledger, clock: ticked.clock },
    sync: {
      put: [syncRow('reissue', mapKey(change), { replica: ledger.replica, n: anew.n })],
      remove: [{ area: row.area, key: row.key }],
    },
  });
}

function readReissue({ scope, replica, replicas, line }: ReissueRow): Change {
  const decoded = decodeChange(line, { scope, replica, replicas });
  if (!decoded.ok) throw new Error(`a change set aside cannot be read: ${decoded.refusal.code}`);
  return decoded.value;
}

/** The one text of a change, whatever table it came with. */
function textOf(change: Change): string {
  const table = createReplicaTable();
  const line = encodeChange(change, table);
  return JSON.stringify([table.replicas(), line]);
}

function mapKey({ scope, replica, n }: Pick<Change, 'scope' | 'replica' | 'n'>): string {
  return `${MAP}${scope}/${replica}/${digits(n, 10)}`;
}

type Renamed = ReadonlyMap<string, WriteRef>;

/** What the writes that a change names are called now, where they were made anew. */
async function renamedWrites(transaction: ReplicaTransaction, change: Change): Promise<Renamed> {
  const renamed = new Map<string, WriteRef>();
  for (const write of namedWrites(change)) {
    const row = await transaction.syncRow({
      area: 'reissue',
      key: mapKey({ ...write, scope: change.scope }),
    });
    if (row === undefined) continue;
    const { replica, n } = row.value as unknown as { readonly replica: ReplicaId; readonly n: number };
    renamed.set(`${write.replica}:${String(write.n)}`, { replica, n });
  }
  return renamed;
}

function namedWrites({ mutations }: Change): readonly WriteRef[] {
  return mutations.flatMap((mutation) => {
    if (mutation.op === 'set') return Object.values(mutation.fields).flatMap(({ replaces }) => replaces);
    if (mutation.op === 'remove') return mutation.replaces;
    if (mutation.op === 'delete') return [...mutation.replaces, ...mutation.seen];
    return [];
  });
}

function renameIn(mutation: Mutation, renamed: Renamed): Mutation {
  const rename = (writes: readonly WriteRef[]): readonly WriteRef[] =>
    writes.map((write) => renamed.get(`${write.replica}:${String(write.n)}`) ?? write);
  if (mutation.op === 'remove') return { ...mutation, replaces: rename(mutation.replaces) };
  if (mutation.op === 'delete') {
    return { ...mutation, replaces: rename(mutation.replaces), seen: rename(mutation.seen) };
  }
  if (mutation.op !== 'set') return mutation;
  const fields = Object.entries(mutation.fields).map(([name, { value, replaces }]) => [
    name,
    { value, replaces: rename(replaces) },
  ]);
  return { ...mutation, fields: Object.fromEntries(fields) as typeof mutation.fields };
}
