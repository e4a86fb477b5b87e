import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { createNodePrimitives } from '#electron/host/sealer/node-primitives.ts';
import type { Random } from '#shared/application/demonstration/random.ts';
import type { ReplicaId } from '#shared/domain/identity.ts';
import { createSealer } from '#shared/replica/codec/create-sealer.ts';
import type { Sealer } from '#shared/replica/codec/sealer.ts';
import { PUBLIC_KEY_BYTES, replicaIdOf } from '#shared/replica/replica-id.ts';

/** What stands before the 32 bytes of an Ed25519 private key in its DER form. */
const PRIVATE_KEY_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The real codec with keys and nonces drawn from a seed: the same run writes the same files. */
export function createSimulatedSealer(random: Random): Sealer {
  const keys = new Map<ReplicaId, { readonly secret: KeyObject; readonly open: Uint8Array }>();
  return createSealer(
    { ...createNodePrimitives(), randomBytes: (length) => random.bytes(length) },
    {
      create() {
        const der = Buffer.concat([PRIVATE_KEY_HEAD, random.bytes(32)]);
        const secret = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
        const exported = createPublicKey(secret).export({ format: 'der', type: 'spki' });
        const open = exported.subarray(-PUBLIC_KEY_BYTES);
        const replica = replicaIdOf(open);
        keys.set(replica, { secret, open });
        return Promise.resolve(replica);
      },
      publicKey: (replica) =>
        Promise.resolve(Buffer.from(keys.get(replica)?.open ?? []).toString('base64url') || null),
      sign(replica, bytes) {
        const key = keys.get(replica);
        return Promise.resolve(key === undefined ? null : sign(null, bytes, key.secret));
      },
    },
  );
}
