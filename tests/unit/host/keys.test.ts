import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileKeyVault } from '#electron/host/keys/file-key-vault.ts';
import { createReplicaIdentity } from '#electron/host/keys/replica-identity.ts';
import { REPLICA_PATTERN } from '#shared/domain/identity.ts';
import { replicaIdOf } from '#shared/replica/replica-id.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

describe('the key vault', () => {
  it('gives back what it keeps, in a file that this user alone can read', async () => {
    const folder = join(await freshFolder(), 'keys');
    const vault = createFileKeyVault(folder);
    await vault.keep('replica-a', Buffer.of(1, 2, 3));
    expect(await createFileKeyVault(folder).find('replica-a')).toEqual(Buffer.of(1, 2, 3));
    expect((await stat(join(folder, 'replica-a.key'))).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it('knows no key that it was not given', async () => {
    expect(await createFileKeyVault(join(await freshFolder(), 'keys')).find('replica-a')).toBeNull();
  });

  it.each(['../outside', 'A', '', 'a/b'])('refuses the name “%s”', async (name) => {
    const vault = createFileKeyVault(await freshFolder());
    await expect(vault.keep(name, Buffer.of(1))).rejects.toThrow(RangeError);
  });

  it('writes only what the cover gives it', async () => {
    const folder = await freshFolder();
    const flip = (bytes: Uint8Array): Promise<Uint8Array> =>
      Promise.resolve(bytes.map((byte) => byte ^ 0xff));
    const vault = createFileKeyVault(folder, { cover: flip, uncover: flip });
    await vault.keep('a', Buffer.of(0x0f));
    expect(await readFile(join(folder, 'a.key'))).toEqual(Buffer.of(0xf0));
    expect(await vault.find('a')).toEqual(Buffer.of(0x0f));
  });
});

describe('createReplicaIdentity', () => {
  it('keeps a private key whose public half gives the id', async () => {
    const vault = createFileKeyVault(await freshFolder());
    const replica = await createReplicaIdentity(vault);
    const kept = await vault.find(`replica-${replica}`);
    const privateKey = createPrivateKey({ key: Buffer.from(kept ?? []), format: 'der', type: 'pkcs8' });
    const publicKey = createPublicKey(privateKey);
    const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
    expect(replica).toMatch(REPLICA_PATTERN);
    expect(replica).toBe(replicaIdOf(raw));
    const text = Buffer.from('a segment');
    expect(verify(null, text, publicKey, sign(null, text, privateKey))).toBe(true);
  });

  it('makes a new one each time and forgets none', async () => {
    const folder = await freshFolder();
    const vault = createFileKeyVault(folder);
    const replicas = [await createReplicaIdentity(vault), await createReplicaIdentity(vault)];
    expect(new Set(replicas).size).toBe(2);
    expect((await readdir(folder)).sort()).toEqual(
      replicas.map((replica) => `replica-${replica}.key`).sort(),
    );
  });
});
