import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readlink, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from '#electron/host/files/reveal-file.ts';
import type { Clock } from '#shared/domain/instant.ts';

/** The browser that shows the console's windows. */
export interface BrowserRun {
  /** Opens one more window. Rejects when the program cannot be started. */
  open(command: Command): Promise<void>;
  /** Resolves when the browser has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** Asks the browser to end, and insists after a while. */
  close(): Promise<void>;
}

/** How long a browser may take to close its windows before it is ended at once. */
const PATIENCE = 5_000;

/** How often a browser that is not our child is looked at. */
const LOOK_EVERY = 1_000;

/**
 * Follows the browser whose data are in `dataFolder`. When one is already there (left over by a console that was killed),
 * a new window is handed to it and the program we started ends at once: then the lock in its folder tells of its life.
 */
export function createBrowserRun(dataFolder: string, clock: Clock, platform: NodeJS.Platform): BrowserRun {
  const children = new Set<ChildProcess>();
  let markEnded: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    markEnded = resolve;
  });

  async function follow(child: ChildProcess): Promise<void> {
    await once(child, 'exit');
    children.delete(child);
    while (await isProfileInUse(dataFolder, platform)) await clock.wait(LOOK_EVERY);
    if (children.size === 0) markEnded();
  }

  return {
    ended,
    async open({ program, arguments: words }) {
      const child = spawn(program, [...words], { stdio: 'ignore' });
      await once(child, 'spawn');
      children.add(child);
      void follow(child);
    },
    async close() {
      if (children.size === 0) return;
      for (const child of children) child.kill('SIGTERM');
      await Promise.race([ended, clock.wait(PATIENCE)]);
      for (const child of children) child.kill('SIGKILL');
    },
  };
}

/** Whether a living browser holds the lock of its data folder. */
export async function isProfileInUse(dataFolder: string, platform: NodeJS.Platform): Promise<boolean> {
  if (platform === 'win32') {
    return stat(join(dataFolder, 'lockfile')).then(
      () => true,
      () => false,
    );
  }
  // A link that points to `host-pid`.
  const holder = await readlink(join(dataFolder, 'SingletonLock')).catch(() => '');
  const pid = Number(/-(\d+)$/.exec(holder)?.[1] ?? 0);
  return pid > 0 && isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
