import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Clock } from '#shared/domain/instant.ts';
import { describeError } from './describe-error.ts';

/** Where the host writes what went wrong: on this machine only, without personal data. */
export interface HostLog {
  /** Notes that `act` failed in a way that no rule foresees. Never rejects. */
  failure(act: string, error: unknown): Promise<void>;
}

/** Past this size the log starts anew, keeping one older file. */
const LOG_BYTES_MAX = 1024 * 1024;

/** A log in the file `path`, one JSON line a failure. */
export function createHostLog(path: string, clock: Pick<Clock, 'now'>): HostLog {
  let last: Promise<void> = Promise.resolve();

  async function write(line: string): Promise<void> {
    await mkdir(dirname(path), { recursive: true });
    const { size } = await stat(path).catch(() => ({ size: 0 }));
    if (size > LOG_BYTES_MAX) await rename(path, `${path}.1`);
    await appendFile(path, line, { mode: 0o600 });
  }

  return {
    failure(act, error) {
      const at = new Date(clock.now()).toISOString();
      const line = `${JSON.stringify({ at, act, error: describeError(error) })}\n`;
      // A log that cannot be written must not hide the failure it was told of: the last resort is the terminal.
      last = last.then(() => write(line)).catch(() => void process.stderr.write(line));
      return last;
    },
  };
}
