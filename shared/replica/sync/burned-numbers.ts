import type { ReplicaId } from '#shared/domain/identity.ts';
import { type Instant, toInstant } from '#shared/domain/instant.ts';
import type { NumberStanding } from '#shared/domain/numbering.ts';
import { claimDirectory, parseClaimName } from '#shared/replica/share/space-paths.ts';
import { readClaim } from './claim-file.ts';
import { carriers } from './number-carriers.ts';
import type { SyncParts } from './sync-parts.ts';

/**
 * Why a number is carried by no record:
 * - `unclaimed`: nobody took it;
 * - `unreadable`: the claim was interrupted while it was written;
 * - `pending`: its record is here, and its console has not written the number yet;
 * - `absent`: its record is not here;
 * - `withdrawn`: its record was deleted;
 * - `renumbered`: its record carries another number.
 */
export type BurnedReason = 'unclaimed' | 'unreadable' | 'pending' | 'absent' | 'withdrawn' | 'renumbered';

/** A number that is missing from a series, with what its claim says. */
export interface BurnedNumber {
  readonly n: number;
  readonly reason: BurnedReason;
  /** For whom it was claimed, by which console and when; `null` without a claim that can be read. */
  readonly claim: { readonly record: string; readonly replica: ReplicaId; readonly at: Instant } | null;
  /** The number that the record carries instead. */
  readonly instead: number | null;
}

type Parts = Pick<SyncParts, 'store' | 'share' | 'space' | 'numbering'>;

/**
 * The gaps of a series: each number below the greatest one carried that no record carries, with the reason. Reads every
 * row of the kinds that carry numbers, lists the claims, and reads those of the gaps.
 *
 * @see CAP-3.4.2.1-a, X-2
 */
export async function burnedNumbers(parts: Parts, series: string): Promise<readonly BurnedNumber[]> {
  const carried = new Set((await carriers(parts)).filter((each) => each.series === series).map(({ n }) => n));
  const greatest = Math.max(0, ...carried);
  const burned: BurnedNumber[] = [];
  let claimed: ReadonlySet<number> = new Set();
  for (let n = 1; n < greatest; n += 1) {
    if (n === 1 || n % 1_000 === 0) claimed = await claimedBeside(parts, series, n);
    if (!carried.has(n)) burned.push(claimed.has(n) ? await explain(parts, series, n) : unclaimed(n));
  }
  return burned;
}

async function claimedBeside({ share }: Parts, series: string, n: number): Promise<ReadonlySet<number>> {
  const names = await share.list(claimDirectory(series, n));
  return new Set(names.map(parseClaimName).filter((each) => each !== undefined));
}

function unclaimed(n: number): BurnedNumber {
  return { n, reason: 'unclaimed', claim: null, instead: null };
}

async function explain(parts: Parts, series: string, n: number): Promise<BurnedNumber> {
  const found = await readClaim(parts, { series, n });
  if (found.found !== 'claim') return { ...unclaimed(n), reason: 'unreadable' };
  const { t: record, r: replica, h } = found.claim;
  const standing = await parts.numbering.numberOf({ record, series });
  const instead = typeof standing === 'number' && standing !== n ? standing : null;
  return { n, reason: reasonOf(standing, n), claim: { record, replica, at: toInstant(h[0]) }, instead };
}

function reasonOf(standing: NumberStanding, n: number): BurnedReason {
  if (standing === 'none') return 'pending';
  // It carries this very number, and no screen shows it: it was deleted by somebody who did not know.
  if (standing === n) return 'withdrawn';
  return typeof standing === 'number' ? 'renumbered' : standing;
}
