import type { CodecPrimitives, SealerKeys } from './codec-primitives.ts';
import { openFile } from './open-file.ts';
import { sealFile } from './seal-file.ts';
import type { Sealer } from './sealer.ts';

/** A sealer over the given primitives and keys. */
export function createSealer(primitives: CodecPrimitives, keys: SealerKeys): Sealer {
  return {
    createIdentity: () => keys.create(),
    publicKeyOf: (replica) => keys.publicKey(replica),
    seal: (draft) => sealFile(draft, primitives, keys),
    open: (bytes, publicKey) => Promise.resolve(openFile(bytes, publicKey, primitives)),
  };
}
