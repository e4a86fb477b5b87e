import type { KeyVault } from '#electron/host/keys/key-vault.ts';
import { createSealer } from '#shared/replica/codec/create-sealer.ts';
import type { Sealer } from '#shared/replica/codec/sealer.ts';
import { createNodePrimitives } from './node-primitives.ts';
import { createVaultKeys } from './vault-keys.ts';

/** A sealer whose keys are in a vault of this machine. */
export function createNodeSealer(vault: KeyVault): Sealer {
  return createSealer(createNodePrimitives(), createVaultKeys(vault));
}
