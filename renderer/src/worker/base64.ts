/** Newer engines carry the conversion themselves, many times faster. */
interface NativeBytes {
  toBase64?(): string;
}
interface NativeConversion {
  fromBase64?(text: string): Uint8Array;
}

/** Characters handed over at once: arguments of a call have to fit on the stack. */
const PIECE = 32_768;

/** Bytes as base64 text. */
export function toBase64(bytes: Uint8Array): string {
  const native = (bytes as NativeBytes).toBase64?.();
  if (native !== undefined) return native;
  let binary = '';
  for (let from = 0; from < bytes.length; from += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  }
  return btoa(binary);
}

/** The bytes that a base64 text stands for. */
export function fromBase64(text: string): Uint8Array {
  const native = (Uint8Array as NativeConversion).fromBase64?.(text);
  if (native !== undefined) return native;
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let place = 0; place < binary.length; place += 1) bytes[place] = binary.charCodeAt(place);
  return bytes;
}
