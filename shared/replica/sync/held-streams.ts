import { toInstant } from '#shared/domain/instant.ts';
import { missing } from './pull.ts';
import type { SyncParts } from './sync-parts.ts';
import { readStreams } from './sync-rows.ts';
import type { HeldStream } from './sync-status.ts';

/** The streams of others whose next announced segment could not be applied, in order of scope and replica. */
export async function heldStreams({ store }: Pick<SyncParts, 'store'>): Promise<readonly HeldStream[]> {
  const { replica } = await store.ledger();
  return (await readStreams(store)).flatMap((row) => {
    const { scope, state, why } = row;
    if (row.replica === replica || state === 'ok' || missing(row) === 0) return [];
    return [{ scope, replica: row.replica, state, files: missing(row), since: toInstant(row.since), why }];
  });
}
