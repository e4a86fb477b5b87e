import type { DeviceType } from '#shared/domain/asset.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import { PC_TYPES } from './device-groups.ts';

/** After how many years a PC is renewed, where nobody says otherwise. @see REG-2-a */
export const RENEWAL_YEARS = 5;

/** What renewal is asked of. */
type RenewedAsset = Pick<Asset, 'deviceType' | 'purchasedOn'>;

/** The PCs that are old enough, and those whose age nobody knows. */
export interface FleetRenewal<A> {
  readonly pcs: number;
  /** The oldest first. */
  readonly due: readonly A[];
  readonly undated: readonly A[];
  /** Printers of one person, and those of a floor or an area that are to replace them. */
  readonly personalPrinters: number;
  readonly floorPrinters: number;
}

const FLOOR_PRINTERS: readonly DeviceType[] = ['multifunction', 'networkPrinter'];

/** The day on which something bought on `purchasedOn` is `years` old: of 29 February, the first of March. */
export function anniversaryOf(purchasedOn: string, years: number): string {
  const year = String(Number(purchasedOn.slice(0, 4)) + years).padStart(4, '0');
  const monthDay = purchasedOn.slice(5);
  return monthDay === '02-29' && !isLeap(Number(year)) ? `${year}-03-01` : `${year}-${monthDay}`;
}

/** How many whole years something bought on `purchasedOn` is old on a day. */
export function fullYears(purchasedOn: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(purchasedOn.slice(0, 4));
  return anniversaryOf(purchasedOn, years) <= day ? years : years - 1;
}

/** What is to be renewed of some devices on a day `aaaa-mm-gg`. @see REG-2-a */
export function fleetRenewal<A extends RenewedAsset>(
  assets: readonly A[],
  day: string,
  thresholdYears: number = RENEWAL_YEARS,
): FleetRenewal<A> {
  const pcs = assets.filter(({ deviceType }) => PC_TYPES.includes(deviceType));
  const bought = (asset: A): string => asset.purchasedOn ?? '';
  return {
    pcs: pcs.length,
    due: pcs
      .filter(({ purchasedOn }) => purchasedOn !== null && anniversaryOf(purchasedOn, thresholdYears) <= day)
      .sort((one, other) => (bought(one) < bought(other) ? -1 : Number(bought(one) > bought(other)))),
    undated: pcs.filter(({ purchasedOn }) => purchasedOn === null),
    personalPrinters: assets.filter(({ deviceType }) => deviceType === 'personalPrinter').length,
    floorPrinters: assets.filter(({ deviceType }) => FLOOR_PRINTERS.includes(deviceType)).length,
  };
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
