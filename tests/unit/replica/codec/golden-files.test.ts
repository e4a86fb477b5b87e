import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createNodePrimitives } from '#electron/host/sealer/node-primitives.ts';
import { parseEnvelope } from '#shared/replica/codec/envelope.ts';
import { openFile } from '#shared/replica/codec/open-file.ts';
import { isSpacePath } from '#shared/replica/share/space-paths.ts';
import {
  draftOf,
  GOLDEN_FILES,
  GOLDEN_FOLDER,
  goldenBytes,
  goldenKey,
  sealerOf,
  type GoldenFile,
} from './golden-space.ts';

const PRIMITIVES = createNodePrimitives();

describe('the files of the first format', () => {
  it('are all listed, under names that consoles give', () => {
    const found = readdirSync(GOLDEN_FOLDER, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/').split('/folder/')[1]);
    const listed = GOLDEN_FILES.map(({ path }) => path);
    expect(found.toSorted()).toEqual(listed.toSorted());
    expect(listed.filter((path) => !isSpacePath(path))).toEqual([]);
  });

  it('are of every kind that this version writes', () => {
    const kinds = new Set(GOLDEN_FILES.map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual([
      'claim',
      'head',
      'replicaCertificate',
      'segment',
      'snapshotChunk',
      'snapshotIndex',
      'spaceRecord',
    ]);
  });

  it.each(GOLDEN_FILES)('are read as ever: $path', (golden) => {
    const bytes = goldenBytes(golden);
    const { path: _path, codec: _codec, nonce: _nonce, signer, seed: _seed, ...said } = golden;
    const opened = openFile(bytes, goldenKey(signer), PRIMITIVES);
    expect(opened).toEqual({ ok: true, value: { ...said, bytes } });
  });

  it.each(GOLDEN_FILES)('are written as ever: $path', async (golden) => {
    const sealed = await sealerOf(golden).seal(draftOf(golden));
    if (!sealed.ok) throw new Error(sealed.refusal.code);
    expect(sealed.value.headerDigest).toBe(golden.headerDigest);
    expect(unpacked(sealed.value.bytes)).toEqual(unpacked(goldenBytes(golden)));
  });

  it.each(GOLDEN_FILES)('are nothing once a bit is flipped: $path', (golden) => {
    const bytes = Uint8Array.from(goldenBytes(golden));
    const survivors = [...bytes.keys()].filter((at) => {
      const byte = bytes[at] ?? 0;
      const codes = [0x01, 0x80, 0xff].map((mask) => {
        bytes[at] = byte ^ mask;
        return codeOf(bytes, golden);
      });
      bytes[at] = byte;
      return codes.some((code) => code !== 'file-damaged');
    });
    expect(survivors).toEqual([]);
  });

  it.each(GOLDEN_FILES)('are nothing cut short or drawn out: $path', (golden) => {
    const bytes = goldenBytes(golden);
    const cut = Array.from(bytes.keys(), (length) => codeOf(bytes.subarray(0, length), golden));
    expect(new Set(cut)).toEqual(new Set(['file-damaged']));
    const longer = [1, 16, 32, 64].map((more) => codeOf(Buffer.concat([bytes, Buffer.alloc(more)]), golden));
    expect(new Set(longer)).toEqual(new Set(['file-damaged']));
    expect(codeOf(Buffer.concat([bytes, bytes]), golden)).toBe('file-damaged');
  });

  it.each(GOLDEN_FILES.filter(({ signature }) => signature === 'valid'))(
    'say nothing else under a valid signature, whoever mends their digest: $path',
    (golden) => {
      const { header, lines } = golden;
      const content = Uint8Array.from(goldenBytes(golden).subarray(0, -32));
      const liars = [...content.keys()].filter((at) => {
        const byte = content[at] ?? 0;
        content[at] = byte ^ 0x04;
        const mended = Buffer.concat([content, PRIMITIVES.sha256(content)]);
        const opened = openFile(mended, goldenKey(golden.signer), PRIMITIVES);
        content[at] = byte;
        if (!opened.ok || opened.value.signature !== 'valid') return false;
        return JSON.stringify([opened.value.header, opened.value.lines]) !== JSON.stringify([header, lines]);
      });
      expect(liars).toEqual([]);
    },
  );
});

function codeOf(bytes: Uint8Array, { signer }: GoldenFile): string {
  const opened = openFile(bytes, goldenKey(signer), PRIMITIVES);
  return opened.ok ? 'opened' : opened.refusal.code;
}

/** A file's parts, its body decompressed: versions of a library compress differently, and all are read. */
function unpacked(bytes: Uint8Array): object {
  const parsed = parseEnvelope(bytes, PRIMITIVES.sha256);
  if (!parsed.ok) throw new Error(parsed.refusal.code);
  const { codec, body, plainLength, ...rest } = parsed.value;
  const plain = codec === 'none' ? body : PRIMITIVES.decompress(codec, body, plainLength);
  return { ...rest, codec, plainLength, plain: Buffer.from(plain ?? []).toString() };
}
