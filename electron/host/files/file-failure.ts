import type { HostRefusal, HostRefusalCode } from '#shared/host/refusals.ts';

const CODES: Readonly<Record<string, HostRefusalCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EBUSY: 'file-in-use',
  ETXTBSY: 'file-in-use',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  EACCES: 'folder-forbidden',
  EPERM: 'folder-forbidden',
  EROFS: 'folder-forbidden',
  EISDIR: 'name-invalid',
  EINVAL: 'name-invalid',
  ENAMETOOLONG: 'name-invalid',
};

/**
 * What an error of the file system means for who asked for the work on `path`; `null` when it is not an error of the
 * file system, or not one that a user can do something about.
 */
export function fileFailure(error: unknown, path: string): HostRefusal | null {
  if (!isSystemError(error)) return null;
  const code = isWindowsLock(error) ? 'file-in-use' : CODES[error.code];
  return code ? { code, data: { path, detail: error.code } } : null;
}

/** An error of the operating system: Node gives it a code and the name of the call that failed. */
export function isSystemError(
  error: unknown,
): error is NodeJS.ErrnoException & { code: string; syscall: string } {
  return error instanceof Error && 'code' in error && 'syscall' in error && typeof error.code === 'string';
}

/** Windows answers so when the file to be replaced is open in another program. */
function isWindowsLock(error: { code: string; syscall: string }): boolean {
  const denied = error.code === 'EPERM' || error.code === 'EACCES';
  return process.platform === 'win32' && denied && error.syscall === 'rename';
}
