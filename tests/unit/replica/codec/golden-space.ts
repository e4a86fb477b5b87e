import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createNodePrimitives } from '#electron/host/sealer/node-primitives.ts';
import type { ReplicaId } from '#shared/domain/identity.ts';
import type { JsonObject } from '#shared/domain/json.ts';
import { fromBase64Url } from '#shared/replica/codec/base64url.ts';
import type { BodyCodec, CodecPrimitives, SealerKeys } from '#shared/replica/codec/codec-primitives.ts';
import { createSealer } from '#shared/replica/codec/create-sealer.ts';
import type { FileKind } from '#shared/replica/codec/file-kind.ts';
import type { FileDraft, Sealer } from '#shared/replica/codec/sealer.ts';
import { replicaIdOf } from '#shared/replica/replica-id.ts';

const PRIMITIVES = createNodePrimitives();

/** A file of the first format, beside what it says. */
export interface GoldenFile {
  /** Its path in the shared folder. */
  readonly path: string;
  readonly kind: FileKind;
  readonly codec: BodyCodec;
  readonly nonce: FileDraft['nonce'];
  readonly signer: ReplicaId | null;
  readonly signature: 'valid' | 'absent';
  readonly tag: string;
  readonly headerDigest: string;
  readonly digest: string;
  /** base64url, from the body's first line; `null` when the file is its header. */
  readonly seed: string | null;
  readonly header: JsonObject;
  readonly lines: readonly string[];
}

interface GoldenSigner {
  readonly replica: ReplicaId;
  readonly publicKey: string;
  readonly privateKey: KeyObject;
}

const FIXTURES = fileURLToPath(new URL('../../../fixtures/space-v1/', import.meta.url));

const SEED_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

export const GOLDEN_FOLDER = `${FIXTURES}folder/`;

export const GOLDEN_FILES: readonly GoldenFile[] = JSON.parse(
  readFileSync(`${FIXTURES}files.json`, 'utf8'),
) as readonly GoldenFile[];

/** A golden file's bytes. */
export function goldenBytes({ path }: Pick<GoldenFile, 'path'>): Uint8Array {
  return Uint8Array.from(readFileSync(GOLDEN_FOLDER + path));
}

/** The draft that a golden file was made of. */
export function draftOf({ kind, header, lines, seed, signer, nonce }: GoldenFile): FileDraft {
  const { ke: _ke, x: _x, pd: _pd, ...own } = header;
  return { kind, header: own, lines: seed === null ? null : lines, signer, nonce };
}

/** Whose keys are known to all: they sign the golden files and nothing else. */
const SIGNERS: readonly GoldenSigner[] = ['founder', 'first', 'second'].map((name) => {
  const seed = createHash('sha256').update(`space-v1 golden key: ${name}`).digest();
  const privateKey = createPrivateKey({
    key: Buffer.concat([SEED_HEAD, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const raw = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32);
  return { replica: replicaIdOf(raw), publicKey: raw.toString('base64url'), privateKey };
});

/** The public key of a golden replica. */
export function goldenKey(replica: ReplicaId | null): string | null {
  return signerOf(replica)?.publicKey ?? null;
}

/** The golden signers' keys, as a sealer takes them. */
const GOLDEN_KEYS: SealerKeys = {
  create: () => Promise.reject(new Error('golden keys are what they are')),
  publicKey: (replica) => Promise.resolve(goldenKey(replica)),
  sign(replica, bytes) {
    const key = signerOf(replica)?.privateKey;
    return Promise.resolve(key === undefined ? null : sign(null, bytes, key));
  },
};

/** A sealer that draws the bytes and chooses the compression that a golden file was made with: its draft is that file again. */
export function sealerOf({ header, seed, codec }: Pick<GoldenFile, 'header' | 'seed' | 'codec'>): Sealer {
  const nonces = [header['x'], seed ?? 'A'.repeat(22)].map((text) =>
    typeof text === 'string' ? (fromBase64Url(text) ?? []) : [],
  );
  const randomBytes = (): Uint8Array => Uint8Array.from(nonces.flatMap((nonce) => [...nonce]));
  const compress: CodecPrimitives['compress'] = (_, bytes) =>
    codec === 'none' ? bytes : PRIMITIVES.compress(codec, bytes);
  return createSealer({ ...PRIMITIVES, randomBytes, compress }, GOLDEN_KEYS);
}

function signerOf(replica: ReplicaId | null): GoldenSigner | undefined {
  return SIGNERS.find((signer) => signer.replica === replica);
}
