import { spawn } from 'node:child_process';
import { dirname } from 'node:path';

/** Shows a file in the system's file manager. */
export type RevealFile = (path: string) => Promise<void>;

/** A program and its arguments. */
export interface Command {
  readonly program: string;
  readonly arguments: readonly string[];
}

/** The command that shows `path`: where the file manager cannot select a file, its folder is opened. */
export function revealCommand(platform: NodeJS.Platform, path: string): Command {
  if (platform === 'win32') return { program: 'explorer.exe', arguments: [`/select,${path}`] };
  if (platform === 'darwin') return { program: 'open', arguments: ['-R', path] };
  return { program: 'xdg-open', arguments: [dirname(path)] };
}

/** The command that opens `path` with the system's program for it. */
export function openCommand(platform: NodeJS.Platform, path: string): Command {
  if (platform === 'win32') return { program: 'explorer.exe', arguments: [path] };
  return { program: platform === 'darwin' ? 'open' : 'xdg-open', arguments: [path] };
}

/** Starts `command` and lets it live on its own. Rejects when the program is not there. */
export function startDetached(command: Command): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command.program, [...command.arguments], { detached: true, stdio: 'ignore' });
    child.once('error', reject);
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}
