import { type ClaimHeader, FILE_FORMAT } from '#shared/replica/codec/headers.ts';
import { readClaimHeader } from '#shared/replica/codec/read-header.ts';
import type { SealedFile } from '#shared/replica/codec/sealer.ts';
import { claimDirectory, claimPath, parseClaimName } from '#shared/replica/share/space-paths.ts';
import { SYNC } from './sync-constants.ts';
import type { SyncParts } from './sync-parts.ts';

/** The greatest number that a claim can be made for. */
export const LAST_NUMBER = 999_999;

const BUCKET = /^\d{3}$/;

/** A number of a series. */
export interface SeriesPlace {
  readonly series: string;
  readonly n: number;
}

/**
 * What is under the name of a number's claim now: nothing, the claim, or something that is not one. A file that could
 * not be read is not told from one that says nothing: both may be the beginning of a claim.
 */
export type FoundClaim =
  | { readonly found: 'nothing' }
  | { readonly found: 'unreadable' }
  | { readonly found: 'claim'; readonly claim: ClaimHeader };

/** Seals the claim of a number for a record; `undefined` when this machine has not got the console's key. */
export async function sealClaim(
  parts: Pick<SyncParts, 'share' | 'space' | 'clock' | 'store'>,
  { series, n }: SeriesPlace,
  record: string,
): Promise<SealedFile | undefined> {
  const { replica, clockOffset } = await parts.store.ledger();
  const sealed = await parts.share.seal({
    kind: 'claim',
    header: {
      f: FILE_FORMAT,
      sp: parts.space,
      se: series,
      n,
      t: record,
      r: replica,
      h: [Math.max(0, parts.clock.now() + clockOffset), 0],
    },
    lines: null,
    signer: replica,
    nonce: 'random',
  });
  return sealed.ok ? sealed.value : undefined;
}

/**
 * Reads the claim of a number. Whose signature it bears makes no difference to who has the number: a claim that names a
 * record gives it the number, whoever wrote it, and any other file burns it.
 */
export async function readClaim(
  { share, space }: Pick<SyncParts, 'share' | 'space'>,
  place: SeriesPlace,
): Promise<FoundClaim> {
  const file = await share.read(claimPath(place.series, place.n), SYNC.claimFileBytes, null);
  if (file.found === 'nothing') return { found: 'nothing' };
  const header = file.found === 'file' ? readClaimHeader(file.file, { space, ...place }) : undefined;
  return header?.ok === true ? { found: 'claim', claim: header.value } : { found: 'unreadable' };
}

/** The greatest number of a series that a listing shows as claimed; 0 when it shows none. Takes two listings. */
export async function greatestClaimed({ share }: Pick<SyncParts, 'share'>, series: string): Promise<number> {
  const buckets = (await share.list(`num/${series}`)).filter((name) => BUCKET.test(name)).sort();
  const bucket = buckets.at(-1);
  if (bucket === undefined) return 0;
  const names = await share.list(claimDirectory(series, Number(bucket) * 1_000));
  return names.reduce((greatest, name) => Math.max(greatest, parseClaimName(name) ?? 0), 0);
}
