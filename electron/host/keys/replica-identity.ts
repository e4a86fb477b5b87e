import { generateKeyPairSync } from 'node:crypto';
import type { ReplicaId } from '#shared/domain/identity.ts';
import { replicaIdOf } from '#shared/replica/replica-id.ts';
import type { KeyVault } from './key-vault.ts';

/** A public Ed25519 key ends its DER form, whose head says only which algorithm it is. */
const PUBLIC_KEY_BYTES = 32;

/**
 * Makes the keys of a new incarnation of this console's archive. The private key is in the vault before the id is told:
 * changes signed by nobody could never be published.
 */
export async function createReplicaIdentity(vault: KeyVault): Promise<ReplicaId> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  });
  const replica = replicaIdOf(publicKey.subarray(-PUBLIC_KEY_BYTES));
  await vault.keep(replicaKeyName(replica), privateKey);
  return replica;
}

/** The name of a replica's private key in a vault. */
export function replicaKeyName(replica: ReplicaId): string {
  return `replica-${replica}`;
}
