import type { Asset } from '#shared/domain/kinds.ts';
import { needsPower } from './device-groups.ts';

/** How many network devices go on when the mains fail. */
export interface UpsCoverage<A> {
  readonly devices: number;
  readonly covered: number;
  readonly uncovered: readonly A[];
}

/** The network devices that a blackout would stop. Disposed and stored ones do not count. @see PT-II.3-a */
export function upsCoverage<A extends Pick<Asset, 'deviceType' | 'state' | 'upsId'>>(
  assets: readonly A[],
): UpsCoverage<A> {
  const devices = assets.filter(
    ({ deviceType, state }) => needsPower(deviceType) && state !== 'disposed' && state !== 'inStock',
  );
  const uncovered = devices.filter(({ upsId }) => upsId === null);
  return { devices: devices.length, covered: devices.length - uncovered.length, uncovered };
}
