import type { Asset, AssetEvent } from '#shared/domain/kinds.ts';

/** Hardware that was bought for a data centre that may not grow, and why. */
export interface DataCentreException {
  readonly asset: Asset;
  readonly purchase: AssetEvent;
  readonly blockingNeed: string;
}

/** What was bought for data centres that may not grow, because a need blocked: the latest first. @see PT-I.2-f, A-36 */
export function dataCentreExceptions(
  assets: readonly Asset[],
  events: readonly AssetEvent[],
): readonly DataCentreException[] {
  const byId = new Map(assets.map((asset) => [asset.id, asset]));
  return events
    .flatMap((purchase) => {
      const asset = byId.get(purchase.assetId);
      const { blockingNeed, type } = purchase;
      return type === 'purchase' && blockingNeed !== null && asset !== undefined
        ? [{ asset, purchase, blockingNeed }]
        : [];
    })
    .sort((one, other) => (one.purchase.day < other.purchase.day ? 1 : -1));
}
