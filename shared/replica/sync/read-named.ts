import type { FoundFile, SealedShare } from '#shared/replica/share/sealed-share.ts';
import { ShareError, type ShareFailure } from '#shared/replica/share/share.ts';

/** A file whose name carries the tag of its content. */
export interface NamedFile {
  readonly path: string;
  readonly tag: string;
  readonly maxBytes: number;
  /** base64url: whose signature is expected; `null` leaves it unchecked. */
  readonly publicKey: string | null;
}

/**
 * Reads a file that is named after its content: one with another content is damaged, whoever wrote it, and its writer or
 * anyone who kept it can put it right. A failure that concerns this file alone counts as not finding it now.
 *
 * @throws ShareError when the share itself is gone or does not answer.
 */
export async function readNamed(
  share: Pick<SealedShare, 'read'>,
  { path, tag, maxBytes, publicKey }: NamedFile,
): Promise<FoundFile> {
  const found = await unlessOfOneFile(share.read(path, maxBytes, publicKey), NOTHING);
  if (found.found !== 'file' || found.file.tag === tag) return found;
  const refusal = { code: 'file-damaged', data: { problem: 'tag' } } as const;
  return { found: 'unusable', bytes: found.bytes, refusal };
}

const NOTHING: FoundFile = { found: 'nothing' };

/**
 * What a call on one file gives, or `otherwise` when the failure concerns that file alone.
 *
 * @throws ShareError when the share itself is gone or does not answer.
 */
export async function unlessOfOneFile<T>(call: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof ShareError && !isOfWholeShare(error.failure)) return otherwise;
    throw error;
  }
}

/** Whether a failure concerns the whole share and not one of its files. */
export function isOfWholeShare(failure: ShareFailure): boolean {
  return failure === 'gone' || failure === 'unanswering';
}
