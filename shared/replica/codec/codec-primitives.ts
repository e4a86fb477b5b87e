import type { ReplicaId } from '#shared/domain/identity.ts';

/** How a body is compressed. */
export type BodyCodec = 'none' | 'deflate' | 'brotli';

/** What the codec cannot do by itself: digests, compression, signatures, randomness. Synchronous: it runs off the window's thread. */
export interface CodecPrimitives {
  sha256(bytes: Uint8Array): Uint8Array;
  hmacSha256(key: Uint8Array, bytes: Uint8Array): Uint8Array;
  compress(codec: Exclude<BodyCodec, 'none'>, bytes: Uint8Array): Uint8Array;
  /**
   * What {@link compress} was given. `undefined` when the bytes are not exactly one compressed text, or when it is
   * longer than `maxBytes`: it is then given up at that length.
   */
  decompress(codec: Exclude<BodyCodec, 'none'>, bytes: Uint8Array, maxBytes: number): Uint8Array | undefined;
  /** Whether an Ed25519 signature is of these bytes by this key of 32 bytes. `false` for a key that is none. */
  verify(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean;
  randomBytes(length: number): Uint8Array;
}

/** The keys of this machine's replicas. A private key never leaves it. */
export interface SealerKeys {
  /** Makes the keys of a new replica, durably, before it tells the id. */
  create(): Promise<ReplicaId>;
  /** The public key of a replica, base64url; `null` when this machine has not got it. */
  publicKey(replica: ReplicaId): Promise<string | null>;
  /** The Ed25519 signature of a replica, 64 bytes; `null` when this machine has not got its key. */
  sign(replica: ReplicaId, bytes: Uint8Array): Promise<Uint8Array | null>;
}
