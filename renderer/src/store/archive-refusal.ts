import type { Refusal } from '#shared/domain/refusal.ts';
import { StorageError, type StorageFailure } from '#shared/domain/storage-error.ts';

/** Why the archive on this machine could not be used: each code has a sentence in the text catalogue. */
export type ArchiveRefusalCode = `archive-${StorageFailure}`;

/**
 * A failure of the archive, said as a refusal; its technical cause goes along, for the "copy details" act. Whatever else
 * was thrown is a bug, and is thrown again.
 */
export function refusalOf(thrown: unknown): Refusal<ArchiveRefusalCode> {
  if (!(thrown instanceof StorageError)) throw thrown;
  return { code: `archive-${thrown.failure}`, data: { detail: detailOf(thrown) } };
}

function detailOf({ message, cause }: StorageError): string {
  return cause instanceof Error ? `${message}: ${cause.name}: ${cause.message}` : message;
}
