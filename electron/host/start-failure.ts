import { sep } from 'node:path';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { describeError } from './describe-error.ts';
import { fileFailure, isSystemError } from './files/file-failure.ts';

type Words = Catalogue['host']['start'];

/** Acts on a file already open: their errors name none. At a start only the profile's files are written. */
const WRITING: ReadonlySet<string> = new Set(['write', 'fsync', 'ftruncate', 'close']);

/** What is said when the console could not start; `folder` is the one where it keeps what is its own. */
export function startFailure(error: unknown, folder: string, words: Words): string {
  const refusal = fileFailure(error, folder);
  if (!refusal || !isOfFolder(error, folder)) return words.failed(describeError(error));
  if (refusal.code === 'disk-full') return words.folderFull(folder, error.code);
  if (refusal.code === 'folder-forbidden') return words.folderForbidden(folder, error.code);
  return words.folderUnusable(folder, error.code);
}

/** Whether an error is about the folder, a file in it, or a folder that it lies in. */
function isOfFolder(error: unknown, folder: string): error is NodeJS.ErrnoException & { code: string } {
  if (!isSystemError(error)) return false;
  if (error.path === undefined) return WRITING.has(error.syscall);
  return isWithin(error.path, folder) || isWithin(folder, error.path);
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
