import { isSystemError } from '#electron/host/files/file-failure.ts';
import type { OpenHost } from '#electron/host/open-host.ts';
import type { ConsoleFiles } from '#electron/host/page/console-files.ts';
import type { ConsoleWindows } from './console-windows.ts';
import { hearEndSignals } from './end-signals.ts';
import type { Instance } from './instance.ts';
import { isPortRefused, openLoopbackDoor, type LoopbackDoor } from './loopback-door.ts';

/** What a run of the browser door puts together. */
export interface ServedConsole {
  readonly port: number;
  readonly host: OpenHost;
  readonly files: ConsoleFiles;
  readonly windows: ConsoleWindows;
  readonly instance: Instance;
  readonly openAgain: string;
  /** The first window has asked for its page. */
  readonly onOpened: () => void;
}

/** How a run of the browser door ended. */
export type ServeEnding = 'done' | 'port-taken' | 'browser-failed';

/** Serves the console until its windows are gone or the program is told to end. */
export async function serveConsole(parts: ServedConsole): Promise<ServeEnding> {
  const { host, windows, instance } = parts;
  const door = await openDoor(parts);
  if (door === null) return 'port-taken';
  const signals = hearEndSignals();
  try {
    await instance.announce(parts.port);
    if (!(await opens(windows, door))) return 'browser-failed';
    return await follow(parts, door, signals.told);
  } finally {
    // The windows go first: what a page does while it closes may still need the host.
    await windows.close();
    await host.close();
    await instance.withdraw();
    await door.close();
    signals.ignore();
  }
}

/**
 * Waits for the end. A browser that ends without having asked for the page never opened: it found no screen, or lacks a
 * part of its own.
 */
async function follow(
  { windows, onOpened }: ServedConsole,
  { entered }: LoopbackDoor,
  told: Promise<void>,
): Promise<ServeEnding> {
  const first = await Promise.race([
    entered.then(() => 'entered'),
    windows.ended.then(() => 'gone'),
    told.then(() => 'told'),
  ]);
  if (first === 'gone') return 'browser-failed';
  if (first === 'entered') {
    onOpened();
    await Promise.race([windows.ended, told]);
  }
  return 'done';
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
    if (isPortRefused(error)) return null;
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
