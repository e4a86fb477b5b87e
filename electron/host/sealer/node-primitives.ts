import { createHash, createHmac, randomBytes } from 'node:crypto';
import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  deflateRawSync,
  inflateRawSync,
  type ZlibOptions,
} from 'node:zlib';
import type { CodecPrimitives } from '#shared/replica/codec/codec-primitives.ts';
import { createSignatureCheck } from './signature-check.ts';

const BROTLI_QUALITY = 6;
const BROTLI_WINDOW_BITS = 22;
const MIN_CHUNK = 64;
const MAX_CHUNK = 1024 * 1024;

/** The codec's primitives by Node's own libraries. */
export function createNodePrimitives(): CodecPrimitives {
  return {
    sha256: (bytes) => createHash('sha256').update(bytes).digest(),
    hmacSha256: (key, bytes) => createHmac('sha256', key).update(bytes).digest(),
    compress: (codec, bytes) => (codec === 'deflate' ? deflateRawSync(bytes) : brotli(bytes)),
    decompress: (codec, bytes, maxBytes) =>
      decompressWhole(codec === 'deflate' ? inflateRawSync : brotliDecompressSync, bytes, maxBytes),
    verify: createSignatureCheck(),
    randomBytes: (length) => randomBytes(length),
  };
}

function brotli(bytes: Uint8Array): Uint8Array {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: BROTLI_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/** What the library gives when it is asked how much it read, which its types leave out. */
interface Decompressed {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

type Decompress = (
  bytes: Uint8Array,
  options: Pick<ZlibOptions, 'chunkSize' | 'info' | 'maxOutputLength'>,
) => unknown;

function decompressWhole(
  decompress: Decompress,
  bytes: Uint8Array,
  maxBytes: number,
): Uint8Array | undefined {
  try {
    const { buffer, engine } = decompress(bytes, {
      info: true,
      maxOutputLength: maxBytes,
      chunkSize: Math.min(Math.max(maxBytes, MIN_CHUNK), MAX_CHUNK),
    }) as Decompressed;
    // The library is content with bytes that nothing reads after the end; a file has none.
    return engine.bytesWritten === bytes.length ? buffer : undefined;
  } catch {
    return undefined;
  }
}
