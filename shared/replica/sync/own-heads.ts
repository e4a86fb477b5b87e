import type { JsonObject } from '#shared/domain/json.ts';
import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import type { ReplicaStore, SyncRow, SyncRowKey } from '#shared/replica/replica-store.ts';
import { digits, DIRECTORIES, parseHeadName } from '#shared/replica/share/space-paths.ts';
import { type Announced, type HeadRow, syncRow } from './sync-rows.ts';

/** The key of the row that counts this replica's own heads. */
const OWN_HEADS = 'own-heads';

/** Own heads are kept apart from the others', which every round looks through. */
const OWN_HEAD = 'own-head/';

/** Own heads are remembered this many back, so that one that shows up again is not taken for a copy's. */
const REMEMBERED = 5_000;

/** What a console remembers of the heads it wrote. */
export interface OwnHeads {
  /** The number of the last one. */
  readonly hq: number;
  /** The file name of the newest one that was read back from the share; `null` before the first. */
  readonly stored: string | null;
  /** When that was, UTC milliseconds. */
  readonly at: number;
}

/** A head of one's own: what it announced is remembered until it is known to be stored. */
export interface OwnHeadRow extends Pick<HeadRow, 'replica' | 'hq'> {
  /** Whether it was read back from the share. */
  readonly stored: boolean;
  readonly announces: Readonly<Record<Scope, Announced>>;
}

/** A head that was written and is not known to be on the share. */
export interface PendingHead {
  readonly name: string;
  readonly row: OwnHeadRow;
  readonly bytes: Uint8Array;
}

const NO_HEADS: OwnHeads = { hq: 0, stored: null, at: 0 };

/** What this console remembers of its own heads. */
export async function readOwnHeads(store: Pick<ReplicaStore, 'syncRow'>): Promise<OwnHeads> {
  const row = await store.syncRow({ area: 'space', key: OWN_HEADS });
  return (row?.value as unknown as OwnHeads | undefined) ?? NO_HEADS;
}

/** The row that remembers it. */
export function ownHeadsRow(heads: OwnHeads): SyncRow {
  return { area: 'space', key: OWN_HEADS, value: heads as unknown as JsonObject };
}

/** The row of a head of one's own, with its bytes. */
export function ownHeadRow({ name, row, bytes }: PendingHead): SyncRow {
  return syncRow('space', OWN_HEAD + name, row, bytes);
}

/** The newest head that was read back from the share, as a file; `undefined` before the first. */
export async function newestStoredHead(
  store: Pick<ReplicaStore, 'syncRow'>,
): Promise<{ readonly path: string; readonly bytes: Uint8Array } | undefined> {
  const { stored } = await readOwnHeads(store);
  if (stored === null) return undefined;
  const row = await store.syncRow({ area: 'space', key: OWN_HEAD + stored });
  return row?.bytes === undefined ? undefined : { path: `${DIRECTORIES.heads}/${stored}`, bytes: row.bytes };
}

/** The last head, when it is not known to have reached the share. */
export async function pendingHead(
  store: Pick<ReplicaStore, 'syncRow' | 'syncRows' | 'ledger'>,
): Promise<PendingHead | undefined> {
  const { replica } = await store.ledger();
  const { hq } = await readOwnHeads(store);
  const rows = await store.syncRows('space', { prefix: `${OWN_HEAD}${replica}.${digits(hq, 8)}.` });
  const last = rows.at(-1);
  if (last?.bytes === undefined) return undefined;
  const row = last.value as unknown as OwnHeadRow;
  return row.stored ? undefined : { name: last.key.slice(OWN_HEAD.length), row, bytes: last.bytes };
}

/** The rows of own heads that newer ones have replaced, not long ago, without their bytes. */
export async function replacedHeads(
  store: Pick<ReplicaStore, 'syncValues'>,
  replica: ReplicaId,
  kept: number,
  newest: number,
): Promise<readonly { readonly name: string; readonly row: SyncRow }[]> {
  const rows = await store.syncValues('space', {
    prefix: `${OWN_HEAD}${replica}.`,
    after: `${OWN_HEAD}${replica}.${digits(Math.max(0, newest - kept - 2), 8)}`,
  });
  return rows
    .filter(({ value }) => (value as unknown as HeadRow).hq <= newest - kept)
    .map((row) => ({ name: row.key.slice(OWN_HEAD.length), row }));
}

/** The names of own heads that were written so long ago that they need not be remembered. */
export async function forgettableHeads(
  store: Pick<ReplicaStore, 'syncValues'>,
  replica: ReplicaId,
  newest: number,
): Promise<readonly SyncRowKey[]> {
  const rows = await store.syncValues('space', { prefix: `${OWN_HEAD}${replica}.`, limit: 8 });
  return rows
    .filter(({ value }) => (value as unknown as HeadRow).hq <= newest - REMEMBERED)
    .map(({ area, key }) => ({ area, key }));
}

/** Whether this console wrote a head of that name. */
export async function wroteHead(store: Pick<ReplicaStore, 'syncRow'>, name: string): Promise<boolean> {
  return (await store.syncRow({ area: 'space', key: OWN_HEAD + name })) !== undefined;
}

/**
 * A head that bears this console's name and that it did not write: a copy of this archive is at work, or this one is the
 * copy. `undefined` when there is none.
 */
export async function foreignOwnHead(
  store: Pick<ReplicaStore, 'syncRow' | 'ledger'>,
  names: readonly string[],
): Promise<string | undefined> {
  const { replica } = await store.ledger();
  for (const name of names) {
    if (parseHeadName(name)?.replica !== replica) continue;
    if (!(await wroteHead(store, name))) return name;
  }
  return undefined;
}
