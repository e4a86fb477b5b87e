import { refuse, type Refusal } from '#shared/domain/refusal.ts';
import type { SpaceId } from '#shared/replica/codec/headers.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { syncRow } from '#shared/replica/sync/sync-rows.ts';
import { saveRows } from '#shared/replica/sync/sync-rows-batch.ts';

/** Where an archive remembers for ever whose it is: its records went into that office's folder. */
const BELONGS = { area: 'space', key: 'belongs' } as const;

/** The office that an archive belongs to; `null` when it was never attached. */
export async function spaceOfArchive(store: Pick<ReplicaStore, 'syncRow'>): Promise<SpaceId | null> {
  const row = await store.syncRow(BELONGS);
  return (row?.value as { readonly space?: SpaceId } | undefined)?.space ?? null;
}

/**
 * Makes an archive that was never attached an office's; refuses one that is another's: two offices must not be poured
 * into each other.
 */
export async function claimArchive(
  store: ReplicaStore,
  space: SpaceId,
): Promise<Refusal<'archive-of-another-space'> | null> {
  const owner = await spaceOfArchive(store);
  if (owner === null) await saveRows(store, { put: [syncRow(BELONGS.area, BELONGS.key, { space })] });
  return owner === null || owner === space ? null : refuse('archive-of-another-space').refusal;
}
