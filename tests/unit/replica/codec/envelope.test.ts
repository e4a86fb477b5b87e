import { brotliCompressSync, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createNodePrimitives } from '#electron/host/sealer/node-primitives.ts';
import type { CodecPrimitives } from '#shared/replica/codec/codec-primitives.ts';
import { encodeEnvelope, type Envelope } from '#shared/replica/codec/envelope.ts';
import { writeBody } from '#shared/replica/codec/file-body.ts';
import { openFile } from '#shared/replica/codec/open-file.ts';

const PRIMITIVES = createNodePrimitives();

const { sha256 } = PRIMITIVES;
const SEED = new Uint8Array(16).fill(7);

/** A chunk whose body is `plain`, with a header that says so. */
function envelope(plain: Uint8Array, more: Partial<Envelope> = {}, header: object = {}): Envelope {
  return {
    kind: 'snapshotChunk',
    header: Buffer.from(JSON.stringify({ f: 1, ...header })),
    signature: null,
    codec: 'none',
    body: plain,
    plainLength: plain.length,
    ...more,
  };
}

function verdict(bytes: Uint8Array): unknown {
  const opened = openFile(bytes, null, PRIMITIVES);
  return opened.ok ? opened.value.lines : [opened.refusal.code, opened.refusal.data['problem']];
}

/** The file with bytes of its head replaced, whole again. */
function rewritten(bytes: Uint8Array, at: number, ...values: readonly number[]): Uint8Array {
  const content = Uint8Array.from(bytes.subarray(0, -32));
  content.set(values, at);
  return Buffer.concat([content, sha256(content)]);
}

const LINES = ['{"a":1}', '{"b":"è"}', '{"a":1}'];
const WRITTEN = writeBody(SEED, LINES, PRIMITIVES);
const { plain: PLAIN, pd: PD } = WRITTEN;
const WHOLE = encodeEnvelope(envelope(PLAIN, {}, { pd: PD }), sha256);

describe('a file of a later version', () => {
  it.each([
    ['kind', rewritten(WHOLE, 4, 99)],
    ['encrypted', rewritten(WHOLE, 5, 0b0010)],
    ['codec', rewritten(WHOLE, 5, 0b1100)],
    ['flags', rewritten(WHOLE, 5, 0b0001_0000)],
  ])('is told by its %s', (problem, bytes) => {
    expect(verdict(bytes)).toEqual(['file-newer', problem]);
  });
});

describe('a whole file that says nonsense is forged', () => {
  const forge = (more: Partial<Envelope>, header: object = { pd: PD }): Uint8Array =>
    encodeEnvelope(envelope(PLAIN, more, header), sha256);
  const noSeed = Buffer.from('{"seed":"AAAA"}\n{}');

  it.each([
    ['magic', rewritten(WHOLE, 0, 0x58)],
    ['limits', rewritten(WHOLE, 6, 0x01, 0x40)],
    ['limits', rewritten(WHOLE, 8, 0, 0, 0, 0xff)],
    ['limits', rewritten(WHOLE, 12, 0, 0, 0, 0xff)],
    ['length', rewritten(WHOLE, 8, PLAIN.length - 1)],
    ['length', rewritten(WHOLE, 5, 0b0001)],
    ['header', forge({ header: Buffer.from('[1]') })],
    ['header', forge({ header: Buffer.from('{"f":1') })],
    ['header', forge({ header: Buffer.from('\ufeff{"f":1}') })],
    ['header', forge({ header: Buffer.of(0x22, 0xff, 0x22) })],
    ['header', forge({ header: Buffer.from('['.repeat(16_000)) })],
    ['digest', forge({}, { pd: 'A'.repeat(43) })],
    ['digest', forge({}, {})],
    ['body', forge({ plainLength: PLAIN.length + 1 })],
    ['body', forge({ codec: 'deflate' })],
    ['body', forge({ codec: 'brotli' })],
    ['body', forge({ codec: 'deflate', body: Buffer.concat([deflateRawSync(PLAIN), Buffer.of(0)]) })],
    ['body', forge({ codec: 'brotli', body: Buffer.concat([brotliCompressSync(PLAIN), Buffer.of(0)]) })],
    ['body', forge({ codec: 'deflate', body: deflateRawSync(PLAIN).subarray(0, -1) })],
    ['body', forge({ body: new Uint8Array(), plainLength: 0 })],
    ['body', forge({ body: new Uint8Array(), plainLength: 0, codec: 'deflate' }, {})],
    ['body', forge({ body: Buffer.of(1), plainLength: 0, codec: 'deflate' })],
    ['seed', forge({ body: noSeed, plainLength: noSeed.length })],
    ['text', forge({ body: Buffer.of(0xff, 0xfe), plainLength: 2 })],
    ['limits', forge({ kind: 'head' })],
  ])('(%s) case %#', (problem, bytes) => {
    expect(verdict(bytes)).toEqual(['file-forged', problem]);
  });
});

describe('a body', () => {
  it.each([
    ['none', PLAIN],
    ['deflate', deflateRawSync(PLAIN)],
    ['brotli', brotliCompressSync(PLAIN)],
  ] as const)('has one digest however it is compressed: %s', (codec, body) => {
    expect(verdict(encodeEnvelope(envelope(PLAIN, { codec, body }, { pd: PD }), sha256))).toEqual(LINES);
  });

  it.each(['deflate', 'brotli'] as const)('is never decompressed beyond what it declares: %s', (codec) => {
    const bomb = PRIMITIVES.compress(codec, Buffer.alloc(80 * 1024 * 1024));
    const given: number[] = [];
    const primitives: CodecPrimitives = {
      ...PRIMITIVES,
      decompress(...call) {
        const plain = PRIMITIVES.decompress(...call);
        given.push(plain?.length ?? -1);
        return plain;
      },
    };
    const declares = (plainLength: number): Uint8Array =>
      encodeEnvelope(envelope(PLAIN, { codec, body: bomb, plainLength }, { pd: PD }), sha256);
    const bodyForged = { ok: false, refusal: { code: 'file-forged', data: { problem: 'body' } } };
    expect(openFile(declares(1_000), null, primitives)).toEqual(bodyForged);
    expect(given).toEqual([-1]);
    const limitsForged = { ok: false, refusal: { code: 'file-forged', data: { problem: 'limits' } } };
    expect(openFile(declares(80 * 1024 * 1024), null, primitives)).toEqual(limitsForged);
    expect(given).toEqual([-1]);
  });

  it('has no more lines than its kind', () => {
    const plain = Buffer.from(`{"seed":"${'A'.repeat(22)}"}${'\n'.repeat(2_001)}`);
    const segment = envelope(plain, { kind: 'segment' }, { pd: 'A'.repeat(43) });
    expect(verdict(encodeEnvelope(segment, sha256))).toEqual(['file-forged', 'lines']);
  });

  it('still verifies with a line blanked, by the digest of that line and the keys of the others', () => {
    const key = (place: number): Uint8Array => PRIMITIVES.hmacSha256(SEED, Buffer.of(place, 0, 0, 0));
    const lines = [`{"seed":"${Buffer.from(SEED).toString('base64url')}"}`, ...LINES].map((line) =>
      Buffer.from(line),
    );
    const blanked = PRIMITIVES.hmacSha256(key(2), lines[2] ?? Buffer.of());
    const digests = lines.map((line, place) =>
      place === 2 ? blanked : PRIMITIVES.hmacSha256(key(place), line),
    );
    expect(Buffer.from(sha256(Buffer.concat(digests))).toString('base64url')).toBe(PD);
    // Equal lines have unlike digests: a blanked one is not found by comparing.
    expect(digests[1]).not.toEqual(digests[3]);
  });

  it('cannot be written with a line feed in a line', () => {
    expect(() => writeBody(SEED, ['{\n}'], PRIMITIVES)).toThrow(RangeError);
  });
});

describe('a part beyond the limits', () => {
  it('is not written', () => {
    const long = envelope(PLAIN, { header: new Uint8Array(16_385) });
    expect(() => encodeEnvelope(long, sha256)).toThrow(RangeError);
    expect(() => encodeEnvelope(envelope(new Uint8Array(64 * 1024 * 1024 + 1)), sha256)).toThrow(RangeError);
  });
});
