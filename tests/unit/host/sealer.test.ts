import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileKeyVault } from '#electron/host/keys/file-key-vault.ts';
import { createNodePrimitives } from '#electron/host/sealer/node-primitives.ts';
import { createNodeSealer } from '#electron/host/sealer/node-sealer.ts';
import type { ReplicaId } from '#shared/domain/identity.ts';
import type { FileDraft } from '#shared/replica/codec/sealer.ts';
import { replicaIdOf } from '#shared/replica/replica-id.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

const PRIMITIVES = createNodePrimitives();

const NOBODY = '0'.repeat(20) as ReplicaId;

function draft(signer: ReplicaId | null): FileDraft {
  return { kind: 'segment', header: { f: 1, sc: 'c0' }, lines: ['{"n":1}'], signer, nonce: 'random' };
}

describe('the sealer of a machine', () => {
  it('signs with the keys that its vault held before it was started', async () => {
    const folder = join(await freshFolder(), 'keys');
    const replica = await createNodeSealer(createFileKeyVault(folder)).createIdentity();
    const sealer = createNodeSealer(createFileKeyVault(folder));
    const publicKey = await sealer.publicKeyOf(replica);
    expect(replicaIdOf(Buffer.from(publicKey ?? '', 'base64url'))).toBe(replica);
    const sealed = await sealer.seal(draft(replica));
    if (!sealed.ok) throw new Error(sealed.refusal.code);
    const { bytes } = sealed.value;
    expect(await sealer.open(bytes, publicKey)).toMatchObject({ value: { signature: 'valid' } });
    expect(await sealer.open(bytes, null)).toMatchObject({ value: { signature: 'unchecked' } });
  });

  it('finds invalid what another signed, and any key that is none', async () => {
    const sealer = createNodeSealer(createFileKeyVault(await freshFolder()));
    const sealed = await sealer.seal(draft(await sealer.createIdentity()));
    if (!sealed.ok) throw new Error(sealed.refusal.code);
    const other = await sealer.publicKeyOf(await sealer.createIdentity());
    for (const key of [other, '', 'A', '?'.repeat(43), 'A'.repeat(43), '_'.repeat(42).concat('w')]) {
      expect(await sealer.open(sealed.value.bytes, key)).toMatchObject({ value: { signature: 'invalid' } });
    }
  });

  it('tells digests, tag and header as they are in the bytes', async () => {
    const sealer = createNodeSealer(createFileKeyVault(await freshFolder()));
    const sealed = await sealer.seal(draft(null));
    if (!sealed.ok) throw new Error(sealed.refusal.code);
    const { bytes, digest, headerDigest } = sealed.value;
    const header = bytes.subarray(16, 16 + Buffer.from(bytes).readUInt16LE(6));
    const hex = (part: Uint8Array): string => createHash('sha256').update(part).digest('hex');
    expect([digest, headerDigest]).toEqual([hex(bytes), hex(header)]);
    expect(Object.keys(JSON.parse(Buffer.from(header).toString()) as object)).toEqual([
      ...['f', 'sc', 'ke', 'x', 'pd'],
    ]);
  });

  it('has no key of others', async () => {
    const sealer = createNodeSealer(createFileKeyVault(await freshFolder()));
    expect(await sealer.publicKeyOf(NOBODY)).toBeNull();
    expect(await sealer.seal(draft(NOBODY))).toEqual({
      ok: false,
      refusal: { code: 'key-missing', data: { replica: NOBODY } },
    });
  });
});

describe.each(['deflate', 'brotli'] as const)('%s', (codec) => {
  const plain = Buffer.from('presidio '.repeat(1_000));
  const packed = PRIMITIVES.compress(codec, plain);

  it('gives back what it took, up to its very length', () => {
    expect(PRIMITIVES.decompress(codec, packed, plain.length)).toEqual(plain);
    expect(PRIMITIVES.decompress(codec, packed, plain.length - 1)).toBeUndefined();
  });

  it('takes nothing that is cut, drawn out, or no such text', () => {
    const texts = [packed.subarray(0, -1), Buffer.concat([packed, Buffer.of(0)]), Buffer.from('nothing')];
    for (const text of [...texts, new Uint8Array()]) {
      expect(PRIMITIVES.decompress(codec, text, plain.length)).toBeUndefined();
    }
  });
});
