import type { AssetState } from '#shared/domain/asset.ts';
import type { AssetEventType } from '#shared/domain/asset-event.ts';
import { eventsFrom } from '#shared/domain/inventory/asset-lifecycle.ts';

/** What can be done with an asset: what its life allows, and its replacement. */
export type AssetAct = AssetEventType | 'replace';

/** The acts of an asset: the likeliest ones at hand, the others in a menu. */
export interface AssetActPlan {
  readonly atHand: readonly AssetAct[];
  readonly menu: readonly AssetAct[];
}

/** What is most often done with an asset in each state. */
const LIKELY: Readonly<Record<AssetState, readonly AssetAct[]>> = {
  inStock: ['assignment', 'verification'],
  inUse: ['return', 'transfer', 'repair'],
  inRepair: ['repairReturn'],
  onLoan: ['loanReturn'],
  disposed: [],
};

/** How an asset came is told once, and the console can ask for it later. */
const OF_ITS_COMING: readonly AssetAct[] = ['purchase', 'takingInCharge'];

/** What can be done with an asset in a state. */
export function assetActs(state: AssetState): AssetActPlan {
  const allowed: readonly AssetAct[] = [
    ...eventsFrom(state),
    ...(state === 'inUse' ? ['replace' as const] : []),
  ];
  const atHand = LIKELY[state].filter((act) => allowed.includes(act));
  const others = allowed.filter((act) => !atHand.includes(act));
  const [coming, living] = [
    others.filter((act) => OF_ITS_COMING.includes(act)),
    others.filter((act) => !OF_ITS_COMING.includes(act)),
  ];
  return { atHand, menu: [...living, ...coming] };
}

/** The keys of the acts of every day. */
export const ACT_KEYS: Readonly<Partial<Record<AssetAct, string>>> = {
  assignment: 'a',
  return: 'u',
  transfer: 't',
  repair: 'r',
  repairReturn: 'r',
  loan: 'p',
  loanReturn: 'p',
  verification: 'v',
  replace: 's',
  disposal: 'd',
};
