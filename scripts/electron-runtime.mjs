import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';

/**
 * How long nothing may come, in milliseconds: before somebody is told of the wait, before a download that never began is
 * given up (a network that swallows requests answers nothing at all), before one that had begun is.
 */
export const PATIENCE = { saidAfter: 2_000, absentAfter: 10_000, stalledAfter: 20_000 };
const LOOK_EVERY = 500;

/** How a program ends that was told to. */
const TOLD_TO_END = 143;

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
 * Fetches the runtime with the package's own installer. `onWaiting` hears that nothing has come yet, `onArriving` that
 * something begins to. Gives the runtime's program, or `null` where it cannot be had.
 */
export async function fetchElectron(root, { onWaiting, onArriving }, patience = PATIENCE) {
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
  await endOrStall(child, arrived, { onWaiting, onArriving, ...patience });
  rmSync(temporary, { recursive: true, force: true });
  return electronProgram(root);
}

/** Waits for `child`, and ends it when nothing more has `arrived` for too long, or when this program is told to end. */
function endOrStall(child, arrived, { onWaiting, onArriving, saidAfter, absentAfter, stalledAfter }) {
  return new Promise((resolve) => {
    let seen = arrived();
    let hasBegun = false;
    let quiet = 0;
    const watch = setInterval(() => {
      const now = arrived();
      if (!hasBegun && now !== seen) onArriving();
      hasBegun ||= now !== seen;
      quiet = now === seen ? quiet + LOOK_EVERY : 0;
      seen = now;
      if (!hasBegun && quiet === saidAfter) onWaiting();
      if (quiet >= (hasBegun ? stalledAfter : absentAfter)) child.kill();
    }, LOOK_EVERY);
    const stop = () => {
      child.kill();
      process.exit(TOLD_TO_END);
    };
    process.once('SIGTERM', stop);
    const settle = () => {
      clearInterval(watch);
      process.off('SIGTERM', stop);
      resolve();
    };
    child.once('exit', settle);
    child.once('error', settle);
  });
}

/** How many bytes lie under `folder`. Files and folders come and go while they are counted: then there are none yet. */
function bytesUnder(folder) {
  try {
    return countBytes(folder);
  } catch {
    return 0;
  }
}

function countBytes(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const sizes = entries.map((entry) =>
    statSync(join(entry.parentPath ?? entry.path, entry.name), { throwIfNoEntry: false }),
  );
  return sizes.reduce((sum, found) => sum + (found?.isFile() ? found.size : 0), 0);
}
