import { toInstant } from '#shared/domain/instant.ts';
import { createSyncMemory, streamsBehind } from './sync-memory.ts';
import type { SyncParts } from './sync-parts.ts';
import { missing } from './sync-rows.ts';
import type { HeldStream } from './sync-status.ts';

/** The streams of others whose next announced segment could not be applied, in order of scope and replica. */
export async function heldStreams(
  { store }: Pick<SyncParts, 'store'>,
  memory = createSyncMemory(store),
): Promise<readonly HeldStream[]> {
  return (await streamsBehind(store, memory)).flatMap((row) => {
    const { scope, replica, state, why } = row;
    if (state === 'ok') return [];
    return [{ scope, replica, state, files: missing(row), since: toInstant(row.since), why }];
  });
}
