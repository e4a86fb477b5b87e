import { readClaim } from './claim-file.ts';
import { type CarriedBy, carriers } from './number-carriers.ts';
import { waitRow } from './number-rows.ts';
import type { SyncParts } from './sync-parts.ts';
import { saveRows } from './sync-rows-batch.ts';

/** A number that several records carry, and what becomes of them. */
export interface DuplicateNumber {
  readonly series: string;
  readonly n: number;
  /** The record that keeps the number. */
  readonly keeper: string;
  /** The records to which this console, which made them, gives another number. */
  readonly renumberedHere: readonly string[];
  /** The records whose own console has to. */
  readonly renumberedElsewhere: readonly string[];
}

type Parts = Pick<SyncParts, 'store' | 'share' | 'space' | 'numbering'>;

/**
 * The numbers that more than one record carries: that happens on storage that lets two consoles create one file, and
 * after the shared folder came back from an old copy. The record that the claim names keeps the number, or else the
 * oldest one; every console decides alike. Reads every row of the kinds that carry numbers: not for every round.
 *
 * @see X-2
 */
export async function findDuplicateNumbers(parts: Parts): Promise<readonly DuplicateNumber[]> {
  const shared = (await carriers(parts)).filter(({ records }) => records.length > 1);
  const found: DuplicateNumber[] = [];
  for (const carried of shared) found.push(await judge(parts, carried));
  return found;
}

/**
 * Asks for another number for the records that have to give theirs up and were made by this console. They get it like
 * any record that waits for one.
 */
export async function settleDuplicateNumbers(parts: Parts): Promise<readonly DuplicateNumber[]> {
  const found = await findDuplicateNumbers(parts);
  for (const { n, renumberedHere } of found) {
    for (const record of renumberedHere) {
      const creation = await parts.numbering.creationOf(record);
      if (creation === undefined) continue;
      const { creator: _creator, ...request } = creation;
      await saveRows(parts.store, { put: [waitRow({ ...request, former: n })] });
    }
  }
  return found;
}

async function judge(parts: Parts, { series, n, records }: CarriedBy): Promise<DuplicateNumber> {
  const found = await readClaim(parts, { series, n });
  const named = found.found === 'claim' ? found.claim.t : undefined;
  const keeper = records.find((record) => record === named) ?? records[0] ?? '';
  const { replica } = await parts.store.ledger();
  const here: string[] = [];
  const elsewhere: string[] = [];
  for (const record of records.filter((each) => each !== keeper)) {
    const creation = await parts.numbering.creationOf(record);
    (creation?.creator === replica ? here : elsewhere).push(record);
  }
  return { series, n, keeper, renumberedHere: here, renumberedElsewhere: elsewhere };
}
