import type { IdentifyingField } from '#shared/domain/inventory-refusals.ts';
import type { Asset } from '#shared/domain/kinds.ts';

/** What tells an asset from all others. */
export type IdentifiedAsset = Pick<
  Asset,
  'id' | 'bodyId' | 'label' | 'serial' | 'manufacturer' | 'inventoryNumber' | 'state'
>;

/** Assets that bear the same serial, inventory number or label. */
export interface DuplicateAssets<A> {
  readonly field: IdentifyingField;
  readonly value: string;
  readonly assets: readonly A[];
}

/** Another asset that a new one would be taken for. */
export interface DuplicateFound<A> {
  readonly field: IdentifyingField;
  readonly value: string;
  readonly asset: A;
}

const FIELDS: readonly IdentifyingField[] = ['serial', 'inventoryNumber', 'label'];

/** Texts are compared without case and blanks, as people copy them from a sticker. */
function plain(text: string): string {
  return text.toUpperCase().replaceAll(/\s+/gu, '');
}

/** Serials are a maker's, the other two a body's; a label is free again once its asset is disposed of. */
function keyOf(asset: IdentifiedAsset, field: IdentifyingField): string | null {
  const value = asset[field];
  if (value === null || (field === 'label' && asset.state === 'disposed')) return null;
  return field === 'serial' ? `${field} ${plain(value)}` : `${field} ${asset.bodyId} ${plain(value)}`;
}

/** Whether two assets with the same serial may be one: unless two makers are said. */
function sameMaker(one: IdentifiedAsset, other: IdentifiedAsset): boolean {
  if (one.manufacturer === null || other.manufacturer === null) return true;
  return plain(one.manufacturer) === plain(other.manufacturer);
}

/** Finds the asset that another one repeats, among those that were told so far. */
export interface DuplicateFinder<A extends IdentifiedAsset> {
  find(asset: IdentifiedAsset): DuplicateFound<A> | undefined;
  add(asset: A): void;
}

/** A finder that knows `assets`: made once, it answers for thousands of rows. */
export function createDuplicateFinder<A extends IdentifiedAsset>(assets: readonly A[]): DuplicateFinder<A> {
  const byKey = new Map<string, A[]>();
  const add = (asset: A): void => {
    for (const field of FIELDS) {
      const key = keyOf(asset, field);
      if (key === null) continue;
      const same = byKey.get(key);
      if (same === undefined) byKey.set(key, [asset]);
      else same.push(asset);
    }
  };
  for (const asset of assets) add(asset);
  return {
    add,
    find(asset) {
      for (const field of FIELDS) {
        const key = keyOf(asset, field);
        const same = key === null ? undefined : byKey.get(key);
        const found = same?.find(
          (other) => other.id !== asset.id && (field !== 'serial' || sameMaker(other, asset)),
        );
        if (found !== undefined) return { field, value: asset[field] ?? '', asset: found };
      }
      return undefined;
    },
  };
}

/** The assets that are written twice, as a merge of two consoles leaves them: for somebody to put right. @see X-3 */
export function duplicateAssets<A extends IdentifiedAsset>(
  assets: readonly A[],
): readonly DuplicateAssets<A>[] {
  return FIELDS.flatMap((field) => {
    const byKey = new Map<string, A[]>();
    for (const asset of assets) {
      const key = keyOf(asset, field);
      if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), asset]);
    }
    return [...byKey.values()].flatMap((same) => {
      const alike = field === 'serial' ? ofOneMaker(same) : same;
      return alike.length < 2 ? [] : [{ field, value: alike[0]?.[field] ?? '', assets: alike }];
    });
  });
}

/** Of assets with the same serial, those that another one may be the same as. */
function ofOneMaker<A extends IdentifiedAsset>(same: readonly A[]): readonly A[] {
  return same.filter((one) => same.some((other) => other !== one && sameMaker(one, other)));
}
