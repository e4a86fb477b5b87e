import { toCrockford } from './crockford.ts';

const DEVICE_CHARACTERS = 20;

/** How many random bytes a device's id is made of. */
export const DEVICE_BYTES = 13;

/**
 * The id of a device, the same through all the incarnations of its archive: 20 characters of lower-case Crockford base
 * 32.
 *
 * @param random {@link DEVICE_BYTES} random bytes.
 */
export function deviceIdOf(random: Uint8Array): string {
  return toCrockford(random, DEVICE_CHARACTERS).toLowerCase();
}
