import type { FrozenOutcome } from '#shared/domain/inventory-check.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import type { LiveCheck } from './use-check.ts';

/** The lists of what a round found, in the order in which one looks at them. */
export const CHECK_LISTS = ['missing', 'moved', 'unknown', 'disposed', 'found'] as const;

export type CheckListName = (typeof CHECK_LISTS)[number];

/** A line of a list: an asset, one that is gone since, or a code that no asset bears. */
export type CheckRow =
  | { readonly is: 'asset'; readonly asset: Asset; readonly isSettled: boolean }
  | { readonly is: 'gone'; readonly id: string }
  | { readonly is: 'code'; readonly code: string };

type Rows = Readonly<Record<CheckListName, readonly CheckRow[]>>;

function frozenRows(frozen: FrozenOutcome, assets: readonly Asset[]): Rows {
  const byId = new Map<string, Asset>(assets.map((asset) => [asset.id, asset]));
  const rowsOf = (ids: readonly string[]): readonly CheckRow[] =>
    ids.map((id) => {
      const asset = byId.get(id);
      return asset === undefined ? { is: 'gone', id } : { is: 'asset', asset, isSettled: false };
    });
  return {
    found: rowsOf(frozen.found),
    moved: rowsOf(frozen.moved),
    missing: rowsOf(frozen.missing),
    disposed: rowsOf(frozen.disposed),
    unknown: frozen.unknown.map((code) => ({ is: 'code', code })),
  };
}

/** The lines of each list: as they were frozen when the round was closed, as they stand while it goes on. */
export function checkRows({ check, assets, outcome, reported }: LiveCheck): Rows {
  if (check.outcome !== null) return frozenRows(check.outcome, assets);
  const rowOf = (asset: Asset, isSettled = false): CheckRow => ({ is: 'asset', asset, isSettled });
  return {
    found: outcome.found.map((asset) => rowOf(asset)),
    moved: outcome.moved.map(({ asset, isSettled }) => rowOf(asset, isSettled)),
    missing: outcome.missing.map((asset) => rowOf(asset, reported.has(asset.id))),
    disposed: outcome.disposed.map((asset) => rowOf(asset)),
    unknown: outcome.unknown.map((code) => ({ is: 'code', code })),
  };
}
