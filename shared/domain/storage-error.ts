/** Why the archive on this machine could not be used. */
export type StorageFailure = 'full' | 'blocked' | 'closed' | 'damaged' | 'newer' | 'unavailable';

/** The archive on this machine failed: an exception, because no rule foresees it, with a code that has a sentence. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly failure: StorageFailure;

  /** An error of the given kind; `cause` is what the store said. */
  constructor(failure: StorageFailure, cause?: unknown) {
    super(`archive: ${failure}`, { cause });
    this.failure = failure;
  }
}
