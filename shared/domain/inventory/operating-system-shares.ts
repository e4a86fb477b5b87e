import type { Asset } from '#shared/domain/kinds.ts';
import { knownSystem } from '#shared/domain/operating-systems.ts';

/** How many devices run a system; `null` where nobody wrote which. */
export interface SystemShare {
  readonly system: string | null;
  readonly count: number;
}

/** The name that a system counts under: all the spellings of one Windows are one. */
export function systemOf({ operatingSystem }: Pick<Asset, 'operatingSystem'>): string | null {
  return operatingSystem === null ? null : (knownSystem(operatingSystem) ?? operatingSystem);
}

/** How many of some devices run each system, the most frequent first, those that say nothing last. @see PT-I.2-g */
export function systemShares(assets: readonly Pick<Asset, 'operatingSystem'>[]): readonly SystemShare[] {
  const counts = new Map<string | null, number>();
  for (const asset of assets) {
    const system = systemOf(asset);
    counts.set(system, (counts.get(system) ?? 0) + 1);
  }
  return [...counts]
    .map(([system, count]) => ({ system, count }))
    .sort((one, other) => {
      if (one.system === null || other.system === null)
        return Number(one.system === null) - Number(other.system === null);
      return other.count - one.count || one.system.localeCompare(other.system, 'it', { numeric: true });
    });
}
