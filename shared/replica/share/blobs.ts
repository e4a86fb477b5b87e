import type { Scope } from '#shared/domain/identity.ts';

/**
 * What became of an attachment's bytes on their way to the share: `stored`, they are there whole; `under-way`, ask again
 * in the next round; `missing`, this computer has not got them.
 */
export type BlobOutcome = 'stored' | 'under-way' | 'missing';

/** The bytes of attachments, which never pass through here: whoever keeps them takes them to the share. */
export interface Blobs {
  /**
   * Takes bytes to the share, or says how far that is. It waits a few seconds at most, and may be asked again at any time.
   *
   * @throws ShareError when the share refuses.
   */
  publish(scope: Scope, digest: string): Promise<BlobOutcome>;
}
