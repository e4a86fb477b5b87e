import type { AssetState, DeviceType } from '#shared/domain/asset.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Asset, AssetEvent } from '#shared/domain/kinds.ts';
import { eventsByAsset, type Standing, type StandingAsset, standingOn } from './asset-standing.ts';
import { PC_TYPES } from './device-groups.ts';

/** An asset with how it stood on a day. */
export interface StandingAt<A> {
  readonly asset: A;
  readonly standing: Standing;
}

/** What is asked of an asset to count it. */
export type CountedAsset = StandingAsset & Pick<Asset, 'deviceType'>;

/** What is counted as a personal computer in use. @see REG-13.1-b, A-14 */
export interface PcCriterion {
  readonly types: readonly DeviceType[];
  readonly states: readonly AssetState[];
}

/** Fixed and portable, in use: not what is in store, being repaired, lent or disposed of. */
export const PC_CRITERION: PcCriterion = { types: PC_TYPES, states: ['inUse'] };

/** The personal computers that a body used on a day. */
export interface PcCount<A> {
  readonly bodyId: RecordId<'body'>;
  readonly count: number;
  /** The list behind the count. */
  readonly assets: readonly A[];
}

/**
 * What the office had on a day `aaaa-mm-gg`, disposed assets among it, each as it stood at the end of that day.
 *
 * @see REG-13.1-b
 */
export function assetsAt<A extends StandingAsset>(
  assets: readonly A[],
  events: readonly AssetEvent[],
  day: string,
): readonly StandingAt<A>[] {
  const told = eventsByAsset(events);
  return assets.flatMap((asset) => {
    const standing = standingOn(asset, told.get(asset.id) ?? [], day);
    return standing === undefined ? [] : [{ asset, standing }];
  });
}

/**
 * The personal computers in use on a day, by the body that used them: bodies without any are left out.
 *
 * @see REG-13.1-b, A-14
 */
export function pcsInUse<A extends CountedAsset>(
  assets: readonly A[],
  events: readonly AssetEvent[],
  day: string,
  { types, states }: PcCriterion = PC_CRITERION,
): readonly PcCount<A>[] {
  const byBody = new Map<RecordId<'body'>, A[]>();
  const computers = assets.filter(({ deviceType }) => types.includes(deviceType));
  for (const { asset, standing } of assetsAt(computers, events, day)) {
    if (!states.includes(standing.state)) continue;
    const own = byBody.get(standing.bodyId);
    if (own === undefined) byBody.set(standing.bodyId, [asset]);
    else own.push(asset);
  }
  return [...byBody].map(([bodyId, own]) => ({ bodyId, count: own.length, assets: own }));
}
