import type { ReplicaId } from '#shared/domain/identity.ts';
import type { JsonObject } from '#shared/domain/json.ts';
import type { Refusal, Result } from '#shared/domain/refusal.ts';
import type { FileKind } from './file-kind.ts';

/** A file to be written: what it says, and who signs it. */
export interface FileDraft {
  readonly kind: FileKind;
  /** The members of the header in the order in which they are written. `ke`, `x` and, with lines, `pd` are added by the sealer, last. */
  readonly header: JsonObject;
  /** The lines of the body, without the seed's. `null`: the file is its header. */
  readonly lines: readonly string[] | null;
  /** Whose key signs it; `null` for snapshot chunks, which a signed index vouches for. */
  readonly signer: ReplicaId | null;
  /** `content`: equal contents give equal files (chunks). `random`: no two files are alike. */
  readonly nonce: 'random' | 'content';
}

/** A file ready to be stored: it never changes again. */
export interface SealedFile {
  readonly bytes: Uint8Array;
  /** First 80 bits of the SHA-256 of the bytes, 16 characters: part of the file's name. */
  readonly tag: string;
  /** SHA-256 of the header's bytes, 64 hexadecimal digits: what the chain of a stream is made of. */
  readonly headerDigest: string;
  /** SHA-256 of the whole file, 64 hexadecimal digits. */
  readonly digest: string;
}

/** Whether a file's signature was that of the key asked for. */
export type SignatureFinding = 'valid' | 'invalid' | 'absent' | 'unchecked';

/** A file that is whole and says what its digests say. */
export interface OpenedFile extends SealedFile {
  readonly kind: FileKind;
  /** Parsed, not yet validated: `headers.ts` has a schema for each kind. */
  readonly header: JsonObject;
  readonly signature: SignatureFinding;
  /** The lines of the body without the seed's; empty when the file is its header. */
  readonly lines: readonly string[];
}

/**
 * Why a file was not opened: `file-damaged`, torn or rotten, and a whole copy may come; `file-forged`, whole, but not what
 * an honest console writes; `file-newer`, written in a way that only a later version reads.
 */
export type OpenRefusal = Refusal<'file-damaged' | 'file-forged' | 'file-newer'>;

/** Why a file was not sealed: this machine has not got the replica's key. */
export type SealRefusal = Refusal<'key-missing'>;

/** Seals and opens files: compression, digests and signatures, where the keys live. */
export interface Sealer {
  /** Makes the keys of a new replica; the private one stays with the sealer. */
  createIdentity(): Promise<ReplicaId>;
  /** The public key of a replica of this machine, base64url; `null` when it has not got it. */
  publicKeyOf(replica: ReplicaId): Promise<string | null>;
  seal(draft: FileDraft): Promise<Result<SealedFile, SealRefusal>>;
  /**
   * Opens a file.
   *
   * @param publicKey base64url; with it the signature is checked, without it the finding is `unchecked`, except for
   * files that carry their writer's key (certificates, records of the space): those are checked by that.
   */
  open(bytes: Uint8Array, publicKey: string | null): Promise<Result<OpenedFile, OpenRefusal>>;
}
