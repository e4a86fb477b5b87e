import type { OpenedFile, OpenRefusal, Sealer } from '#shared/replica/codec/sealer.ts';
import type { Share } from './share.ts';

/** What is under a name now. */
export type FoundFile =
  | { readonly found: 'nothing' }
  | { readonly found: 'unusable'; readonly bytes: Uint8Array; readonly refusal: OpenRefusal }
  | { readonly found: 'file'; readonly bytes: Uint8Array; readonly file: OpenedFile };

/**
 * A share whose files are sealed on the way in and opened on the way out: what the synchronisation works with. The
 * console reaches it through its host in one call a file; elsewhere it is composed from its two ports.
 */
export interface SealedShare
  extends Omit<Share, 'get'>, Pick<Sealer, 'createIdentity' | 'publicKeyOf' | 'seal'> {
  /**
   * Reads and opens a file.
   *
   * @param publicKey base64url: whose signature is expected; `null` leaves it unchecked.
   */
  read(path: string, maxBytes: number, publicKey: string | null): Promise<FoundFile>;
  /** The bytes under a name that are no envelope: attachments, files kept apart. */
  get(path: string, maxBytes: number): Promise<Uint8Array | null>;
}

/** The two ports as one. */
export function composeSealedShare(share: Share, sealer: Sealer): SealedShare {
  return {
    list: (directory) => share.list(directory),
    get: (path, maxBytes) => share.get(path, maxBytes),
    put: (path, bytes) => share.put(path, bytes),
    putExclusive: (path, bytes) => share.putExclusive(path, bytes),
    delete: (path) => share.delete(path),
    createdAt: (path) => share.createdAt(path),
    facts: () => share.facts(),
    createIdentity: () => sealer.createIdentity(),
    publicKeyOf: (replica) => sealer.publicKeyOf(replica),
    seal: (draft) => sealer.seal(draft),
    async read(path, maxBytes, publicKey) {
      const bytes = await share.get(path, maxBytes);
      if (bytes === null) return { found: 'nothing' };
      const opened = await sealer.open(bytes, publicKey);
      return opened.ok
        ? { found: 'file', bytes, file: opened.value }
        : { found: 'unusable', bytes, refusal: opened.refusal };
    },
  };
}
