import { utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { parseJson } from '#shared/replica/parse-json.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import type { CodecPrimitives } from './codec-primitives.ts';
import { payloadDigest } from './payload-digest.ts';

/** The text of a body, and what its header says of it. */
export interface WrittenBody {
  readonly plain: Uint8Array;
  readonly pd: string;
}

/** A body that says what its header says. */
export interface ReadBody {
  /** Without the seed's. */
  readonly lines: readonly string[];
  readonly pd: string;
}

type Digests = Pick<CodecPrimitives, 'sha256' | 'hmacSha256'>;

const LINE_FEED = 0x0a;
const SEED_BYTES = 16;

const seedLine = z.object({ seed: z.string() });

/**
 * The text of a body: the seed's line, then the lines.
 *
 * @throws RangeError when a line holds a line feed, which would make two of it.
 */
export function writeBody(seed: Uint8Array, lines: readonly string[], digests: Digests): WrittenBody {
  if (lines.some((line) => line.includes('\n'))) throw new RangeError('a line of a file holds a line feed');
  const plain = utf8ToBytes([`{"seed":"${toBase64Url(seed)}"}`, ...lines].join('\n'));
  return { plain, pd: payloadDigest(seed, splitLines(plain), digests) };
}

/** Reads the text of a body; a word for what is wrong when it is not one, or has more lines than `maxLines`. */
export function readBody(
  plain: Uint8Array,
  maxLines: number,
  digests: Digests,
): ReadBody | 'lines' | 'text' | 'seed' {
  if (countLines(plain) > maxLines) return 'lines';
  const text = decodeUtf8(plain);
  if (text === undefined) return 'text';
  const [first = '', ...lines] = text.split('\n');
  const seed = fromBase64Url(seedLine.safeParse(parseJson(first)).data?.seed ?? '');
  if (seed?.length !== SEED_BYTES) return 'seed';
  return { lines, pd: payloadDigest(seed, splitLines(plain), digests) };
}

/** A text from its UTF-8, every character kept; `undefined` when the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function countLines(plain: Uint8Array): number {
  let count = 1;
  for (let at = plain.indexOf(LINE_FEED); at !== -1; at = plain.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}

function splitLines(plain: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  let from = 0;
  for (let at = plain.indexOf(LINE_FEED); at !== -1; at = plain.indexOf(LINE_FEED, from)) {
    lines.push(plain.subarray(from, at));
    from = at + 1;
  }
  lines.push(plain.subarray(from));
  return lines;
}
