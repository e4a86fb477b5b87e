import type { Ids, RecordId } from '#shared/domain/identity.ts';
import { importReason } from '#shared/domain/import/import-fault.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import { type AssetKeys, assetKeys, labelOf, naturalAssetKey, uniqueAssetKeys } from './asset-keys.ts';
import {
  codeOf,
  differ,
  idOfKey,
  type KeyFields,
  type Locating,
  type Locator,
  textsIn,
  textsOf,
} from './locating.ts';
import { type ImportOffice, indexBy } from './office-index.ts';
import type { RowValues } from './row-values.ts';

/** The assets that answer to the strongest key of a row that any answers to, and which field that is. */
interface Hits {
  readonly assets: readonly Asset[];
  readonly field: 'inventoryNumber' | 'serial' | 'label';
}

type FindHits = (keys: AssetKeys, bodyId: RecordId<'body'>) => Hits;

/**
 * How rows find assets: by inventory number within the body, else by serial and manufacturer, else by label within the
 * body. A weaker key never joins what a stronger one tells apart.
 */
export function createAssetLocator(office: ImportOffice, ids: Ids): Locator<'asset'> {
  const known = new Map(office.assets.map((asset) => [asset.id, asset]));
  const bodyNames = new Map(office.bodies.map(({ id, name }) => [id, name]));
  const findHits = createHits(office.assets);

  function locate({ bodyId, said }: RowValues): Locating<'asset'> {
    if (bodyId === null) return { reason: importReason('body-missing', {}), field: 'bodyId' };
    const read = textsIn(said);
    const keys = assetKeys(read);
    const { assets, field } = findHits(keys, bodyId);
    const [first, second] = assets;
    if (second !== undefined) {
      const text = read(field) ?? labelOf(read) ?? '';
      return { reason: importReason('record-ambiguous', { field, text }), field };
    }
    return first === undefined ? fresh(keys, read, bodyId) : joined(first, keys, bodyId, field);
  }

  function joined(
    asset: Asset,
    keys: AssetKeys,
    bodyId: RecordId<'body'>,
    field: Hits['field'],
  ): Locating<'asset'> {
    if (asset.bodyId !== bodyId) {
      const body = bodyNames.get(asset.bodyId) ?? '';
      return { reason: importReason('record-elsewhere', { name: asset.label, body }), field: 'bodyId' };
    }
    const isOther = field !== 'inventoryNumber' && differ(codeOf(asset.inventoryNumber), keys.inventory);
    return isOther ? contradicted(asset, 'inventoryNumber') : { located: { id: asset.id, found: asset } };
  }

  function fresh(keys: AssetKeys, read: KeyFields, bodyId: RecordId<'body'>): Locating<'asset'> {
    const key = naturalAssetKey(keys, bodyId);
    if (key === null) return { reason: importReason('value-missing', { field: 'label' }), field: null };
    const id = idOfKey(ids, 'asset', key);
    const former = known.get(id);
    // One that was made from this very row, and is known by something else since: somebody knew better.
    if (former !== undefined) return contradicted(former, strongestField(read));
    return { located: { id, found: null } };
  }

  return { locate, keysOf: uniqueAssetKeys, nameOf: ({ label }) => label };
}

function createHits(assets: readonly Asset[]): FindHits {
  const byInventory = indexBy(assets, ({ bodyId, inventoryNumber }) => {
    const code = codeOf(inventoryNumber);
    return [code === null ? null : `${bodyId}/${code}`];
  });
  const bySerial = indexBy(assets, ({ serial }) => [codeOf(serial)]);
  const byLabel = indexBy(assets, ({ bodyId, label }) => [`${bodyId}/${codeOf(label) ?? ''}`]);

  return ({ inventory, serial, manufacturer, label }, bodyId) => {
    const inventoried = byInventory.get(`${bodyId}/${inventory ?? ''}`) ?? [];
    if (inventoried.length > 0) return { assets: inventoried, field: 'inventoryNumber' };
    const serials = (bySerial.get(serial ?? '') ?? []).filter(
      (asset) => !differ(codeOf(asset.manufacturer), manufacturer),
    );
    if (serials.length > 0) return { assets: serials, field: 'serial' };
    const labelled = (byLabel.get(`${bodyId}/${label ?? ''}`) ?? []).filter(
      (asset) => !differ(codeOf(asset.serial), serial) && !differ(codeOf(asset.inventoryNumber), inventory),
    );
    return { assets: labelled, field: 'label' };
  };
}

function strongestField(read: KeyFields): string {
  return ['inventoryNumber', 'serial'].find((field) => read(field) !== null) ?? 'label';
}

function contradicted(asset: Asset, field: string): Locating<'asset'> {
  const has = textsOf(asset)(field) ?? '';
  return { reason: importReason('record-contradicted', { name: asset.label, field, has }), field };
}
