import type { DeviceType } from '#shared/domain/asset.ts';
import type { Asset } from '#shared/domain/kinds.ts';
import { deviceGroupOf } from './device-groups.ts';

/** What the minimum measures ask to know of a device on the network: the fields of an asset. @see PERF-RIS-a */
export const ABSC_FIELDS = [
  'ipAddress',
  'hostName',
  'purpose',
  'ownerId',
  'office',
  'portable',
  'personal',
] as const;

/** One of {@link ABSC_FIELDS}. */
export type AbscField = (typeof ABSC_FIELDS)[number];

/** What completeness is asked of. */
export type AbscAsset = Pick<Asset, AbscField | 'deviceType' | 'holderId'>;

/** How many devices of a group are on the network, and how many of those are described whole. */
export interface AbscCompleteness {
  readonly onNetwork: number;
  readonly complete: number;
}

/** Whether a device is one that stands on the network: the others have no address to tell. */
export function isOnNetwork({ deviceType, ipAddress }: Pick<Asset, 'deviceType' | 'ipAddress'>): boolean {
  return (
    ipAddress !== null || (NETWORKED.includes(deviceGroupOf(deviceType)) && !PASSIVE.includes(deviceType))
  );
}

const NETWORKED: readonly string[] = ['workstation', 'server', 'printer', 'network', 'phone'];
const PASSIVE: readonly DeviceType[] = ['personalPrinter', 'fibreNetwork', 'smartphone'];

/** What is still to be written of a device: whoever holds it answers for it where nobody else is named. */
export function abscMissing(asset: AbscAsset): readonly AbscField[] {
  return ABSC_FIELDS.filter(
    (field) => asset[field] === null && !(field === 'ownerId' && asset.holderId !== null),
  );
}

/** How far some devices are described. */
export function abscCompleteness(assets: readonly AbscAsset[]): AbscCompleteness {
  const onNetwork = assets.filter(isOnNetwork);
  return {
    onNetwork: onNetwork.length,
    complete: onNetwork.filter((asset) => abscMissing(asset).length === 0).length,
  };
}
