import { once } from 'node:events';
import { isSystemError } from '#electron/host/files/file-failure.ts';
import type { OpenHost } from '#electron/host/open-host.ts';
import type { ConsoleFiles } from '#electron/host/page/console-files.ts';
import type { ConsoleWindows } from './console-windows.ts';
import type { Instance } from './instance.ts';
import { openLoopbackDoor, type LoopbackDoor } from './loopback-door.ts';

/** What a run of the browser door puts together. */
export interface ServedConsole {
  readonly port: number;
  readonly host: OpenHost;
  readonly files: ConsoleFiles;
  readonly windows: ConsoleWindows;
  readonly instance: Instance;
  readonly openAgain: string;
  /** The first window is open. */
  readonly onOpened: () => void;
}

/** How a run of the browser door ended. */
export type ServeEnding = 'done' | 'port-taken' | 'browser-failed';

/** Serves the console until its windows are gone or the program is told to end. */
export async function serveConsole(parts: ServedConsole): Promise<ServeEnding> {
  const { host, windows, instance, onOpened } = parts;
  const door = await openDoor(parts);
  if (door === null) return 'port-taken';
  try {
    await instance.announce(parts.port);
    if (!(await opens(windows, door))) return 'browser-failed';
    onOpened();
    await Promise.race([windows.ended, once(process, 'SIGTERM'), once(process, 'SIGINT')]);
    return 'done';
  } finally {
    // The windows go first: what a page does while it closes may still need the host.
    await windows.close();
    await host.close();
    await instance.withdraw();
    await door.close();
  }
}

/** The open door; `null` when the port is taken. */
async function openDoor({ port, host, files, windows, instance, openAgain }: ServedConsole) {
  try {
    const door: LoopbackDoor = await openLoopbackDoor({
      port,
      files,
      instance,
      openAgain,
      host: host.bound,
      log: host.log,
      openWindow: () => windows.open(door.launchAddress()),
    });
    return door;
  } catch (error) {
    if (isSystemError(error) && error.code === 'EADDRINUSE') return null;
    throw error;
  }
}

async function opens(windows: ConsoleWindows, door: LoopbackDoor): Promise<boolean> {
  try {
    await windows.open(door.launchAddress());
    return true;
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
}
