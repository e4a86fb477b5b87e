import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { createNodePrimitives } from '#electron/host/sealer/node-primitives.ts';
import { parseEnvelope } from '#shared/replica/codec/envelope.ts';

/** Something that is searched, and what it is called. */
export interface Lair {
  readonly where: string;
  readonly bytes: Buffer;
}

const MOST_BYTES = 256 * 1024 * 1024;
const ZIP_HEADER = Buffer.from('PK\u0003\u0004', 'latin1');
const GZIP_HEADER = Buffer.from([0x1f, 0x8b]);

/** The places that hold a word, in any of the ways in which it may be written down, packed or not. */
export function placesOf(word: string, lairs: readonly Lair[]): readonly string[] {
  const forms = formsOf(word);
  return lairs
    .filter(({ bytes }) => layersOf(bytes).some((layer) => forms.some((form) => layer.includes(form))))
    .map(({ where }) => where);
}

/** Every file below a folder, as it lies on the disk. A file that goes away meanwhile is none. */
export async function filesBelow(folder: string): Promise<readonly Lair[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const lairs = await Promise.all(files.map((file) => readFile(file).then(lairOf(file), () => [])));
  return lairs.flat();
}

function lairOf(where: string): (bytes: Buffer) => readonly Lair[] {
  return (bytes) => [{ where, bytes }];
}

/** As bytes of UTF-8 and of UTF-16 both ways round, in hexadecimal, and in Base64 wherever it may begin in it. */
function formsOf(word: string): readonly Buffer[] {
  const plain = Buffer.from(word, 'utf8');
  const little = Buffer.from(word, 'utf16le');
  const base64 = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), plain]).toString('base64');
    // The first and the last characters also depend on what stands beside the word.
    return Buffer.from(text.slice(shift === 0 ? 0 : shift + 1, -4));
  });
  return [plain, little, Buffer.from(little).swap16(), Buffer.from(plain.toString('hex')), ...base64];
}

/** The bytes, and what they hold when they are a package that the console or the browser makes. */
function layersOf(bytes: Buffer): readonly Buffer[] {
  if (bytes.subarray(0, 2).equals(GZIP_HEADER)) return [bytes, ...unpacked(() => gunzipSync(bytes))];
  if (bytes.subarray(0, 4).equals(ZIP_HEADER)) return [bytes, ...zipEntries(bytes)];
  return [bytes, ...sharedBody(bytes)];
}

function unpacked(unpack: () => Uint8Array): readonly Buffer[] {
  try {
    return [Buffer.from(unpack())];
  } catch {
    return [];
  }
}

/** What a file of the shared folder says. */
function sharedBody(bytes: Buffer): readonly Buffer[] {
  const { sha256, decompress } = createNodePrimitives();
  const parsed = parseEnvelope(bytes, sha256);
  if (!parsed.ok) return [];
  const { body, codec, header } = parsed.value;
  const plain = codec === 'none' ? body : decompress(codec, body, MOST_BYTES);
  return [Buffer.from(header), ...(plain === undefined ? [] : [Buffer.from(plain)])];
}

/** The entries of an archive like those of workbooks, wherever their headers stand. */
function zipEntries(bytes: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = bytes.indexOf(ZIP_HEADER); at >= 0; at = bytes.indexOf(ZIP_HEADER, at + 4)) {
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    found.push(...unpacked(() => inflateRawSync(bytes.subarray(start))));
  }
  return found;
}
