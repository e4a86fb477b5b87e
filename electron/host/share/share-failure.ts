import { isSystemError } from '#electron/host/files/file-failure.ts';
import { ShareError, type ShareFailure } from '#shared/replica/share/share.ts';

/** What the system's errors mean for a share; what is not listed may pass. */
const FAILURES: Readonly<Record<string, ShareFailure>> = {
  EACCES: 'permission',
  EPERM: 'permission',
  EROFS: 'permission',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  ESTALE: 'gone',
  ENODEV: 'gone',
  ENXIO: 'gone',
  EHOSTDOWN: 'gone',
  EHOSTUNREACH: 'gone',
  ENETDOWN: 'gone',
  ENETUNREACH: 'gone',
  ENOTCONN: 'gone',
  ELOOP: 'fatal',
  EISDIR: 'fatal',
  ENOTDIR: 'fatal',
  ENAMETOOLONG: 'fatal',
  EINVAL: 'fatal',
  ENOSYS: 'fatal',
  ENOTSUP: 'fatal',
};

/** Errors that another attempt may not meet: a virus scanner, an indexer or a deletion under way give the first three. */
const PASSING: ReadonlySet<string> = new Set([
  'EBUSY',
  'EPERM',
  'EACCES',
  'EAGAIN',
  'EINTR',
  'EMFILE',
  'ENFILE',
  'ETIMEDOUT',
  'EIO',
  'UNKNOWN',
]);

/** Whether the same call may succeed in a moment. */
export function mayPass(error: unknown): boolean {
  return isSystemError(error)
    ? PASSING.has(error.code)
    : error instanceof ShareError && error.failure === 'transient';
}

/** The system's error with the class that the port promises; anything else is a defect and stays what it is. */
export function toShareError(error: unknown): unknown {
  if (!isSystemError(error)) return error;
  return new ShareError(FAILURES[error.code] ?? 'transient', `${error.code} from ${error.syscall}`);
}

/** Whether the error is the system's, of one of these codes. */
export function isOfCode(error: unknown, ...codes: readonly string[]): boolean {
  return isSystemError(error) && codes.includes(error.code);
}
