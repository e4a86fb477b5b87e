import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { runProgram } from '../checks/run-tool.mjs';

const ATTEMPTS = 3;
const PAUSE_MS = 10_000;

/** Another installation may hold the package manager's lock for minutes: wait for it. */
const LOCK = ['-o', 'DPkg::Lock::Timeout=900'];
const QUIET = { DEBIAN_FRONTEND: 'noninteractive' };

/** Whether packages can be installed without asking anybody: Debian, or a system made from it, as root. */
export function canInstall() {
  return existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/**
 * Installs packages of the distribution; tries again, because mirrors fail for a moment.
 *
 * @param {readonly string[]} packages
 * @returns {Promise<{ ok: boolean, output: string }>} Of the last attempt.
 */
export async function installPackages(packages) {
  let last = { ok: false, output: '' };
  for (let attempt = 1; attempt <= ATTEMPTS && !last.ok; attempt += 1) {
    if (attempt > 1) await pause(PAUSE_MS);
    await runProgram('apt-get', [...LOCK, 'update'], QUIET);
    last = await runProgram(
      'apt-get',
      [...LOCK, 'install', '-y', '--no-install-recommends', ...packages],
      QUIET,
    );
  }
  return last;
}
