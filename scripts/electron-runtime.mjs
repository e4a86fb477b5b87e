import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';

/** A download from which nothing has come for this long is given up. */
const STALLED_AFTER = 20_000;
const LOOK_EVERY = 500;

/**
 * The program of Electron's runtime; `null` when it is not installed. Read from the package's own notes: importing the
 * package would start a download by itself, and wait for it.
 */
export function electronProgram(root) {
  const home = join(root, 'node_modules', 'electron');
  const note = join(home, 'path.txt');
  if (!existsSync(note)) return null;
  const program = join(
    process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(home, 'dist'),
    readFileSync(note, 'utf8'),
  );
  return existsSync(program) ? program : null;
}

/**
 * Fetches the runtime with the package's own installer. `onArriving` hears that something has begun to come. Gives the
 * runtime's program, or `null` where it cannot be had.
 */
export async function fetchElectron(root, onArriving, stalledAfter = STALLED_AFTER) {
  const home = join(root, 'node_modules', 'electron');
  const installer = join(home, 'install.js');
  if (!existsSync(installer)) return null;
  const temporary = join(root, '.cache', 'electron-download');
  mkdirSync(temporary, { recursive: true });
  const child = spawn(process.execPath, [installer], {
    stdio: 'ignore',
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
  });
  const arrived = () => bytesUnder(temporary) + bytesUnder(join(home, 'dist'));
  await endOrStall(child, arrived, { onArriving, stalledAfter });
  rmSync(temporary, { recursive: true, force: true });
  return electronProgram(root);
}

/** Waits for `child`, and ends it when nothing more has `arrived` for too long. */
function endOrStall(child, arrived, { onArriving, stalledAfter }) {
  return new Promise((resolve) => {
    const atFirst = arrived();
    let seen = atFirst;
    let quiet = 0;
    const watch = setInterval(() => {
      const now = arrived();
      if (seen === atFirst && now !== seen) onArriving();
      quiet = now === seen ? quiet + LOOK_EVERY : 0;
      seen = now;
      if (quiet >= stalledAfter) child.kill();
    }, LOOK_EVERY);
    const settle = () => {
      clearInterval(watch);
      resolve();
    };
    child.once('exit', settle);
    child.once('error', settle);
  });
}

/** How many bytes lie under `folder`. Files come and go while it is counted. */
function bytesUnder(folder) {
  if (!existsSync(folder)) return 0;
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const sizes = entries.map((entry) =>
    statSync(join(entry.parentPath ?? entry.path, entry.name), { throwIfNoEntry: false }),
  );
  return sizes.reduce((sum, found) => sum + (found?.isFile() ? found.size : 0), 0);
}
