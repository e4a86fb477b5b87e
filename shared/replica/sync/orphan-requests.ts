import type { JsonObject } from '#shared/domain/json.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import { waitRow } from './number-rows.ts';
import { formerNames } from './reincarnate.ts';
import { SYNC } from './sync-constants.ts';
import type { SyncParts } from './sync-parts.ts';
import { saveRows } from './sync-rows-batch.ts';

type Parts = Pick<SyncParts, 'store' | 'numbering' | 'clock'>;

/**
 * Asks for the numbers of records that nobody else will number: those that this console made under an earlier name, and
 * those whose console has not numbered them for two days. Should two consoles do it at once, the record keeps the
 * smaller number and the other is never given. Reads every row of the kinds that carry numbers: not for every round.
 *
 * @returns how many were asked for.
 * @see X-2
 */
export async function adoptOrphans(parts: Parts): Promise<number> {
  const { replica, clockOffset } = await parts.store.ledger();
  const former = await formerNames(parts);
  const now = parts.clock.now() + clockOffset;
  let adopted = 0;
  for (const kind of parts.numbering.kinds) {
    for (const row of await parts.store.rows(kind)) {
      if (parts.numbering.numberIn(row) !== undefined) continue;
      const creation = await parts.numbering.creationOf(row['id'] as string);
      if (creation === undefined || creation.creator === replica) continue;
      const isOurs = former.has(creation.creator);
      if (!isOurs && now - (await madeAt(parts, kind, row)) < SYNC.orphanAfter) continue;
      const { creator: _creator, ...request } = creation;
      await saveRows(parts.store, { put: [waitRow(request)] });
      adopted += 1;
    }
  }
  return adopted;
}

/** The stamp of a record's first change, in milliseconds. */
async function madeAt({ store }: Parts, kind: Kind, row: JsonObject): Promise<number> {
  const [first] = await store.changesOf({ kind, id: row['id'] as string });
  return first?.stamp.ms ?? Number.POSITIVE_INFINITY;
}
