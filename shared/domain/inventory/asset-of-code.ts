import type { RecordId } from '#shared/domain/identity.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import { assetOfLabelCode } from './label-code.ts';

/** What of an asset may be written on it. */
export type CodedAsset = Pick<Asset, 'id' | 'bodyId' | 'label' | 'serial' | 'inventoryNumber'>;

/** Shorter bits of text are too common to stand for something when their signs are left out. */
const LEAST_BARE = 4;

/** The text as codes are compared: without capitals and blanks. */
function plain(text: string): string {
  return text.toUpperCase().replace(/\s+/gu, '');
}

/** Its letters and digits alone: a reader that types as another country's keyboard garbles the signs between them. */
function bare(text: string): string {
  return text.toUpperCase().replace(/[^0-9A-Z]+/gu, '');
}

/** The key of a code: two readings of the same label have the same one. */
export function codeKey(code: string): string {
  return assetOfLabelCode(code) ?? plain(code);
}

function withSame<A extends CodedAsset>(
  assets: readonly A[],
  wanted: string,
  read: (asset: A) => string | null,
  reduced: (text: string) => string,
): readonly A[] {
  return assets.filter((asset) => {
    const text = read(asset);
    return text !== null && reduced(text) === wanted;
  });
}

/**
 * The assets that a code stands for: by the symbol of the label, else by inventory number, serial or label as they are
 * written, else by their letters and digits alone. Several when more than one bears it: those of `bodyId`, when it has
 * any.
 */
export function assetsOfCode<A extends CodedAsset>(
  code: string,
  assets: readonly A[],
  bodyId?: RecordId<'body'>,
): readonly A[] {
  const labelled = assetOfLabelCode(code);
  if (labelled !== undefined) return assets.filter(({ id }) => id === labelled);
  const reads: readonly ((asset: A) => string | null)[] = [
    ({ inventoryNumber }) => inventoryNumber,
    ({ serial }) => serial,
    ({ label }) => label,
  ];
  for (const reduced of [plain, bare]) {
    const wanted = reduced(code);
    if (wanted === '' || (reduced === bare && wanted.length < LEAST_BARE)) continue;
    for (const read of reads) {
      const found = withSame(assets, wanted, read, reduced);
      if (found.length > 0) return ofBody(found, bodyId);
    }
  }
  return [];
}

function ofBody<A extends CodedAsset>(
  found: readonly A[],
  bodyId: RecordId<'body'> | undefined,
): readonly A[] {
  const own = found.filter((asset) => asset.bodyId === bodyId);
  return own.length > 0 ? own : found;
}
