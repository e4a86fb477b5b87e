import type { AssetEventType } from '#shared/domain/asset-event.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { FrozenOutcome } from '#shared/domain/inventory-check.ts';
import type { Asset, AssetEvent, InventoryCheck, InventoryScan } from '#shared/domain/kinds.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';
import { assetsOfCode, codeKey } from './asset-of-code.ts';

/** Where a round goes: a room of a seat, or the whole seat. */
export type CheckPlace = Pick<InventoryCheck, 'bodyId' | 'seatId' | 'room'>;

/** What of an asset says whether it is where it stands. */
type PlacedAsset = Pick<
  Asset,
  'id' | 'bodyId' | 'label' | 'serial' | 'inventoryNumber' | 'seatId' | 'room' | 'state'
>;

/** What of a scan says what was read. */
type ReadLabel = Pick<InventoryScan, 'code' | 'assetId'>;

/** What of an event says that an asset was brought somewhere. */
type Passage = Pick<AssetEvent, 'assetId' | 'type' | 'at' | 'seatId'>;

/** The events by which something comes to be where it is. */
const PASSAGES: readonly AssetEventType[] = ['transfer', 'repairReturn', 'loanReturn'];

/** Something that stood where it was not expected. */
export interface MovedAsset<A> {
  readonly asset: A;
  /** It is written down here now: it was brought here during the round. */
  readonly isSettled: boolean;
}

/** What a round found: every asset that was expected or read is in exactly one of the lists. */
export interface CheckOutcome<A> {
  /** Expected and read. */
  readonly found: readonly A[];
  /** Read here, written down elsewhere. */
  readonly moved: readonly MovedAsset<A>[];
  /** Expected, not read. */
  readonly missing: readonly A[];
  /** Read, but written down as disposed of. */
  readonly disposed: readonly A[];
  /** Codes that stand for no asset, or for more than one. */
  readonly unknown: readonly string[];
}

/** Whether two names of a room are the same to people. */
export function isSameRoom(left: string, right: string): boolean {
  return foldForSearch(left) === foldForSearch(right);
}

/** Whether an asset is written down as being in a place: one that is lent or being repaired is not. */
export function isExpected(asset: PlacedAsset, { bodyId, seatId, room }: CheckPlace): boolean {
  const isThere = asset.state === null || asset.state === 'inUse' || asset.state === 'inStock';
  if (!isThere || asset.bodyId !== bodyId || asset.seatId !== seatId) return false;
  return room === null || (asset.room !== null && isSameRoom(asset.room, room));
}

/** The assets that were read, and the codes that say none; each once. */
function readIn<A extends PlacedAsset>(
  bodyId: RecordId<'body'>,
  scans: readonly ReadLabel[],
  assets: readonly A[],
): { readonly read: readonly A[]; readonly unknown: readonly string[] } {
  const byId = new Map(assets.map((asset) => [asset.id, asset]));
  const read = new Set<A>();
  const unknown = new Map<string, string>();
  for (const { code, assetId } of scans) {
    const bearing = assetId === null ? assetsOfCode(code, assets, bodyId) : [];
    const asset = assetId === null ? (bearing.length === 1 ? bearing[0] : undefined) : byId.get(assetId);
    if (asset !== undefined) read.add(asset);
    else if (!unknown.has(codeKey(code))) unknown.set(codeKey(code), code);
  }
  return { read: [...read], unknown: [...unknown.values()] };
}

/**
 * What a round found, from what was read and what is written down now. An asset that was brought here during the round
 * stays among those that stood elsewhere.
 */
export function checkOutcome<A extends PlacedAsset>(
  check: CheckPlace & Pick<InventoryCheck, 'startedAt'>,
  scans: readonly ReadLabel[],
  assets: readonly A[],
  passages: readonly Passage[],
): CheckOutcome<A> {
  const { read, unknown } = readIn(check.bodyId, scans, assets);
  const broughtHere = new Set(
    passages
      .filter(
        ({ type, at, seatId }) => PASSAGES.includes(type) && at >= check.startedAt && seatId === check.seatId,
      )
      .map(({ assetId }) => assetId),
  );
  const isRead = new Set(read.map(({ id }) => id));
  const found: A[] = [];
  const moved: MovedAsset<A>[] = [];
  const disposed: A[] = [];
  for (const asset of read) {
    const isHere = isExpected(asset, check);
    if (asset.state === 'disposed') disposed.push(asset);
    else if (!isHere || broughtHere.has(asset.id)) moved.push({ asset, isSettled: isHere });
    else found.push(asset);
  }
  const missing = assets.filter((asset) => !isRead.has(asset.id) && isExpected(asset, check));
  return { found, moved, missing, disposed, unknown };
}

/** The outcome as it is kept once the round is closed. */
export function frozenOutcome(outcome: CheckOutcome<Pick<Asset, 'id'>>): FrozenOutcome {
  const ids = (assets: readonly Pick<Asset, 'id'>[]): RecordId<'asset'>[] => assets.map(({ id }) => id);
  return {
    found: ids(outcome.found),
    moved: ids(outcome.moved.map(({ asset }) => asset)),
    missing: ids(outcome.missing),
    disposed: ids(outcome.disposed),
    unknown: [...outcome.unknown],
  };
}
