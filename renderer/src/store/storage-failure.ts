import { StorageError, type StorageFailure } from '#shared/domain/storage-error.ts';

/** What IndexedDB and Dexie call their failures, and what they mean to the console. */
const FAILURES: Readonly<Record<string, StorageFailure>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  UnknownError: 'damaged',
  DataError: 'damaged',
  NotReadableError: 'damaged',
  MissingAPIError: 'unavailable',
  OpenFailedError: 'unavailable',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
  NotFoundError: 'unavailable',
  TimeoutError: 'unavailable',
  AbortError: 'unavailable',
  TransactionInactiveError: 'unavailable',
  BulkError: 'unavailable',
};

/**
 * The archive's failure behind something thrown: the innermost cause that has a name decides, since what fails is often
 * reported as a transaction aborted or a bulk of writes that failed. Anything else is passed on as it is.
 */
export function asStorageError(thrown: unknown): unknown {
  if (thrown instanceof StorageError) return thrown;
  const names = namesOf(thrown);
  const failures = names.flatMap((name) => FAILURES[name] ?? []);
  const failure = failures.find((one) => one !== 'unavailable') ?? failures[0];
  return failure === undefined ? thrown : new StorageError(failure, thrown);
}

/** Runs work on the archive; its failures become {@link StorageError}. */
export async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw asStorageError(thrown);
  }
}

function namesOf(thrown: unknown): readonly string[] {
  const names: string[] = [];
  let error: unknown = thrown;
  while (isNamed(error)) {
    names.push(error.name);
    error = error.inner ?? error.failures?.[0] ?? error.cause;
    if (names.length > 8) break;
  }
  return names;
}

function isNamed(error: unknown): error is {
  readonly name: string;
  readonly inner?: unknown;
  readonly failures?: readonly unknown[];
  readonly cause?: unknown;
} {
  return typeof error === 'object' && error !== null && 'name' in error && typeof error.name === 'string';
}
