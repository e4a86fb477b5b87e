import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './temporary-tree.ts';

/** Every file of the repository that git knows or would take, by path from the root. */
export function repositoryFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return listed
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(ROOT, path)))
    .toSorted();
}

/** The files in some folders whose path matches. */
export function filesUnder(folders: readonly string[], pattern: RegExp): readonly string[] {
  return repositoryFiles().filter(
    (path) => folders.some((folder) => path.startsWith(`${folder}/`)) && pattern.test(path),
  );
}
