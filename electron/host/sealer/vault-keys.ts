import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { createReplicaIdentity, replicaKeyName } from '#electron/host/keys/replica-identity.ts';
import type { KeyVault } from '#electron/host/keys/key-vault.ts';
import type { ReplicaId } from '#shared/domain/identity.ts';
import type { SealerKeys } from '#shared/replica/codec/codec-primitives.ts';

/** The keys of the replicas that a vault holds. Each is taken out of it once. */
export function createVaultKeys(vault: KeyVault): SealerKeys {
  const held = new Map<ReplicaId, KeyObject>();
  const privateKey = async (replica: ReplicaId): Promise<KeyObject | null> => {
    const known = held.get(replica);
    if (known !== undefined) return known;
    const secret = await vault.find(replicaKeyName(replica));
    if (secret === null) return null;
    const key = createPrivateKey({ key: Buffer.from(secret), format: 'der', type: 'pkcs8' });
    held.set(replica, key);
    return key;
  };
  return {
    create: () => createReplicaIdentity(vault),
    async publicKey(replica) {
      const key = await privateKey(replica);
      return key === null ? null : (createPublicKey(key).export({ format: 'jwk' }).x ?? null);
    },
    async sign(replica, bytes) {
      const key = await privateKey(replica);
      return key === null ? null : sign(null, bytes, key);
    },
  };
}
