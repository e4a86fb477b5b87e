import type { Asset } from '#shared/domain/kinds.ts';
import { knownSystem } from '#shared/domain/operating-systems.ts';
import { deviceGroupOf } from './device-groups.ts';

/** The system that workstations are brought to. @see PT-I.2-g */
export const UPGRADE_TARGET = 'Windows 11';

/** What the board looks at. */
export type UpgradedAsset = Pick<
  Asset,
  'deviceType' | 'operatingSystem' | 'upgradeGroup' | 'upgradedOn' | 'state'
>;

/** The workstations that are brought to the new system together; `null` for those of no group. */
export interface UpgradeGroup<A> {
  readonly group: string | null;
  readonly waiting: readonly A[];
  readonly done: readonly A[];
}

/**
 * The workstations by group, those that have the new system apart from those that wait for it. What is disposed of, or
 * has a system of another maker, is not on the board.
 *
 * @see PT-I.2-g
 */
export function upgradeBoard<A extends UpgradedAsset>(
  assets: readonly A[],
  target: string = UPGRADE_TARGET,
): readonly UpgradeGroup<A>[] {
  const groups = new Map<string | null, { waiting: A[]; done: A[] }>();
  for (const asset of assets) {
    const system = systemToUpgrade(asset);
    if (system === undefined) continue;
    const group = groups.get(asset.upgradeGroup) ?? { waiting: [], done: [] };
    groups.set(asset.upgradeGroup, group);
    (system === target ? group.done : group.waiting).push(asset);
  }
  return [...groups]
    .map(([group, { waiting, done }]) => ({ group, waiting, done }))
    .sort((one, other) => compareGroups(one.group, other.group));
}

function systemToUpgrade({ deviceType, operatingSystem, state }: UpgradedAsset): string | undefined {
  if (state === 'disposed' || deviceGroupOf(deviceType) !== 'workstation') return undefined;
  return knownSystem(operatingSystem ?? '');
}

/** By name, those of no group last. */
function compareGroups(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one.localeCompare(other, 'it', { numeric: true });
}
