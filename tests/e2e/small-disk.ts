import { execFileSync } from 'node:child_process';
import { mkdirSync, rmdirSync } from 'node:fs';

/**
 * Mounts a disk of a few kilobytes at `folder`, which it makes. Gives what takes it away; `undefined` where this user
 * may not mount: a test that needs it is then named as not run.
 */
export function mountSmallDisk(folder: string): (() => void) | undefined {
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmdirSync(folder);
    return undefined;
  }
  return () => {
    execFileSync('/bin/umount', [folder]);
    rmdirSync(folder);
  };
}
