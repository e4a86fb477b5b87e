import type { Change } from '#shared/domain/change.ts';
import type { NumberRequest } from '#shared/domain/numbering.ts';
import type { StreamPosition } from '#shared/replica/replica-store.ts';
import { markRow, readMark, readWaits, waitRow } from './number-rows.ts';
import type { SyncMemory } from './sync-memory.ts';
import type { SyncParts } from './sync-parts.ts';
import { streamKey } from './sync-rows.ts';
import { saveRows } from './sync-rows-batch.ts';

/** How many changes are looked at before what was found is saved. */
const PAGE = 1_000;

/**
 * Looks once at every change that this console made since it last looked, and notes which records need a number. What
 * others made is theirs to number.
 *
 * @see X-2
 */
export async function noteRequests(
  parts: Pick<SyncParts, 'store' | 'numbering'>,
  { numbered }: Pick<SyncMemory, 'numbered'> = { numbered: new Map() },
): Promise<void> {
  const { replica } = await parts.store.ledger();
  for (const position of await parts.store.positionsOf(replica)) {
    const key = streamKey(position.scope, replica);
    if (numbered.get(key) === position.n) continue;
    await noteStream(parts, position);
    numbered.set(key, position.n);
  }
}

async function noteStream(
  { store, numbering }: Pick<SyncParts, 'store' | 'numbering'>,
  { scope, replica, n }: StreamPosition,
): Promise<void> {
  let mark = await readMark(store, scope, replica);
  while (mark < n) {
    const page = await store.changesAfter({ scope, replica, n: mark }, PAGE);
    const last = page.at(-1);
    if (last === undefined) return;
    const requests = await unnumbered(numbering, page);
    mark = last.n;
    await saveRows(store, { put: [...requests.map(waitRow), markRow(scope, replica, mark)] });
  }
}

/** What a page asks for, without what it settles itself: an archive that was numbered before needs nothing. */
async function unnumbered(
  numbering: SyncParts['numbering'],
  page: readonly Change[],
): Promise<readonly NumberRequest[]> {
  const waiting: NumberRequest[] = [];
  for (const change of page) {
    for (const request of await numbering.requestsIn(change)) {
      const standing = await numbering.numberOf(request);
      if (standing === 'none' || standing === 'absent') waiting.push(request);
    }
  }
  return waiting;
}

/** How many records made here wait for a number, as far as it was noted. */
export async function countUnnumbered({ store }: Pick<SyncParts, 'store'>): Promise<number> {
  return (await readWaits(store)).length;
}
