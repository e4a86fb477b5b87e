import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startFailure } from '#electron/host/start-failure.ts';
import { italian } from '#shared/text/italian.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

const FOLDER = join('/home', 'u', 'presidio', 'browser');
const words = italian.host.start;

function systemError(code: string, syscall: string, path?: string): Error {
  return Object.assign(new Error(code), { code, syscall, ...(path === undefined ? {} : { path }) });
}

describe('a start that failed', () => {
  it.each([
    ['EACCES', 'mkdir', FOLDER, words.folderForbidden(FOLDER, 'EACCES')],
    ['EROFS', 'open', join(FOLDER, 'port'), words.folderForbidden(FOLDER, 'EROFS')],
    ['EACCES', 'mkdir', join('/home', 'u'), words.folderForbidden(FOLDER, 'EACCES')],
    ['ENOSPC', 'write', undefined, words.folderFull(FOLDER, 'ENOSPC')],
    ['ENOTDIR', 'mkdir', FOLDER, words.folderUnusable(FOLDER, 'ENOTDIR')],
  ])('for %s of %s in its folder is told with what to do', (code, syscall, path, sentence) => {
    expect(startFailure(systemError(code, syscall, path), FOLDER, words)).toBe(sentence);
  });

  it('for anything else is told with the technical detail', () => {
    const elsewhere = systemError('ENOENT', 'open', join('/opt', 'presidio', 'package.json'));
    for (const error of [elsewhere, systemError('EACCES', 'listen'), new TypeError('x is not a function')])
      expect(startFailure(error, FOLDER, words)).toMatch(
        /^Presidio non si è avviato\. I dati sono intatti\./,
      );
  });

  it('is known as the file system really says it', async () => {
    const folder = await freshFolder();
    await writeFile(join(folder, 'taken'), '');
    const inside = join(folder, 'taken', 'browser');
    const error: unknown = await mkdir(inside, { recursive: true }).catch((refusal: unknown) => refusal);
    expect(startFailure(error, inside, words)).toContain(inside);
  });
});
