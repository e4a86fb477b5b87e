import type { AssetState } from '#shared/domain/asset.ts';
import { categoryOf } from '#shared/domain/inventory/device-groups.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import type { IsObsoleteFor } from '#shared/domain/inventory/obsolete-assets.ts';
import { knownSystem } from '#shared/domain/operating-systems.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';

/** Whether the maker still stands behind the system of an asset, as its body's terms have it. */
export const SUPPORTS = ['supported', 'obsolete', 'unknown'] as const;
/** Whether somebody holds an asset. */
export const HOLDINGS = ['held', 'free'] as const;
/** Where the warranty of an asset stands. */
export const WARRANTIES = ['running', 'ending', 'over', 'unknown'] as const;

/** What the list can be sorted by, in the order of its columns. */
export const ASSET_COLUMNS = [
  'label',
  'type',
  'body',
  'holder',
  'seat',
  'state',
  'system',
  'warrantyEnd',
] as const;

export type AssetColumn = (typeof ASSET_COLUMNS)[number];

/** What the filters choose by: one value of each an asset, empty where it has none. */
export interface AssetTraits {
  readonly bodies: string;
  readonly categories: string;
  readonly types: string;
  readonly systems: string;
  readonly supports: (typeof SUPPORTS)[number];
  readonly seats: string;
  readonly holdings: (typeof HOLDINGS)[number];
  readonly warranties: (typeof WARRANTIES)[number];
}

/** A line of the list of assets. */
export interface AssetRow {
  readonly id: Asset['id'];
  readonly state: AssetState;
  /** What each column says, as people read it; days `aaaa-mm-gg`. */
  readonly cells: Readonly<Record<AssetColumn, string>>;
  readonly traits: AssetTraits;
  /** What a search looks in: made when somebody searches. */
  readonly folded: () => string;
}

/** What rows are made with. */
export interface RowTools {
  readonly labels: Catalogue['labels'];
  readonly nameOf: (id: string) => string | undefined;
  readonly supportOf: SupportOf;
  /** Days `aaaa-mm-gg`: today, and the last of those that are soon. */
  readonly today: string;
  readonly soon: string;
}

/** The state of an asset; of one that no act has told anything of: in use. */
export function stateOf({ state }: Pick<Asset, 'state'>): AssetState {
  return state ?? 'inUse';
}

/** Whether the system of an asset is too old for the terms of its body. */
export type SupportOf = (asset: Pick<Asset, 'operatingSystem' | 'bodyId'>) => AssetTraits['supports'];

/**
 * Tells whether systems are too old; a system of which nothing is known is neither. Each name is looked at once a body:
 * thousands of assets have a dozen systems.
 *
 * @see CAP-3.1.5-a
 */
export function createSupport(isObsoleteFor: IsObsoleteFor): SupportOf {
  const known = new Map<string, AssetTraits['supports']>();
  const look: SupportOf = ({ operatingSystem, bodyId }) => {
    if (operatingSystem === null || knownSystem(operatingSystem) === undefined) return 'unknown';
    return isObsoleteFor(operatingSystem, bodyId) ? 'obsolete' : 'supported';
  };
  return (asset) => {
    if (asset.operatingSystem === null) return 'unknown';
    const key = `${asset.bodyId} ${asset.operatingSystem}`;
    const support = known.get(key) ?? look(asset);
    known.set(key, support);
    return support;
  };
}

/** Where a warranty that ends on a day stands. */
function warrantyOf(
  warrantyEnd: string | null,
  { today, soon }: Pick<RowTools, 'today' | 'soon'>,
): AssetTraits['warranties'] {
  if (warrantyEnd === null) return 'unknown';
  if (warrantyEnd < today) return 'over';
  return warrantyEnd <= soon ? 'ending' : 'running';
}

function traitsOf(asset: Asset, tools: RowTools): AssetTraits {
  return {
    bodies: asset.bodyId,
    categories: asset.category ?? categoryOf(asset.deviceType),
    types: asset.deviceType,
    systems: asset.operatingSystem ?? '',
    supports: tools.supportOf(asset),
    seats: asset.seatId ?? '',
    holdings: asset.holderId === null ? 'free' : 'held',
    warranties: warrantyOf(asset.warrantyEnd, tools),
  };
}

/** What people look an asset up by, besides what the list shows of it. */
function searchedText(asset: Asset, cells: AssetRow['cells']): string {
  const { serial, inventoryNumber, manufacturer, model, ipAddress, hostName, macAddress } = asset;
  const more = [serial, inventoryNumber, manufacturer, model, ipAddress, hostName, macAddress, asset.office];
  return foldForSearch([cells.label, cells.type, cells.holder, cells.seat, ...more].join(' '));
}

/** The line of an asset. */
export function assetRow(asset: Asset, tools: RowTools): AssetRow {
  const { labels, nameOf } = tools;
  const named = (id: string | null): string => (id === null ? '' : (nameOf(id) ?? ''));
  const state = stateOf(asset);
  const cells = {
    label: asset.label,
    type: labels.deviceType[asset.deviceType],
    body: named(asset.bodyId),
    holder: named(asset.holderId),
    seat: [named(asset.seatId), asset.room ?? ''].filter((part) => part !== '').join(', '),
    state: labels.assetState[state],
    system: asset.operatingSystem ?? '',
    warrantyEnd: asset.warrantyEnd ?? '',
  };
  let folded: string | undefined;
  return {
    id: asset.id,
    state,
    cells,
    traits: traitsOf(asset, tools),
    folded: () => (folded ??= searchedText(asset, cells)),
  };
}
