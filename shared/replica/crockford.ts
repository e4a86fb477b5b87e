import { CROCKFORD } from '#shared/domain/identity.ts';

/**
 * The first `length` characters of the bytes in Crockford's base 32, capitals, five bits a character, most significant
 * first; the last character is filled with zero bits.
 */
export function toCrockford(bytes: Uint8Array, length: number): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += CROCKFORD.charAt((held >> bits) & 31);
      held &= (1 << bits) - 1;
    }
  }
  if (bits > 0) text += CROCKFORD.charAt((held << (5 - bits)) & 31);
  return text.slice(0, length);
}

/** A whole number that is not negative in Crockford's base 32, `length` characters, zeros in front. */
export function numberToCrockford(value: number, length: number): string {
  let text = '';
  for (let left = value; text.length < length; left = Math.floor(left / 32)) {
    text = CROCKFORD.charAt(left % 32) + text;
  }
  return text;
}

/** The number that {@link numberToCrockford} wrote. */
export function crockfordToNumber(text: string): number {
  let value = 0;
  for (const character of text) value = value * 32 + CROCKFORD.indexOf(character);
  return value;
}
