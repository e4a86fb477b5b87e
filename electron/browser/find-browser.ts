import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { readVariable, type Surroundings } from '#electron/host/files/user-folders.ts';

/** Names a browser in an unusual place. */
export const BROWSER_VARIABLE = 'PRESIDIO_BROWSER';

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const LINUX_PLACES = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/opt/microsoft/msedge',
];

const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

const MAC_PROGRAMS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

/**
 * A browser that can show the console: the one that `PRESIDIO_BROWSER` names (and then no other), or the first that is
 * installed where such browsers usually are. `null` when there is none.
 */
export function findBrowser(
  surroundings: Surroundings,
  isProgram: (path: string) => boolean = isExecutable,
): string | null {
  const named = readVariable(surroundings.env, BROWSER_VARIABLE);
  const candidates = named === undefined ? usualBrowsers(surroundings) : [named];
  return candidates.find(isProgram) ?? null;
}

function usualBrowsers({ platform, env, home }: Surroundings): readonly string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    const known = roots.filter((root) => root !== undefined);
    return WINDOWS_PROGRAMS.flatMap((program) => known.map((root) => win32.join(root, program)));
  }
  if (platform === 'darwin') return MAC_PROGRAMS.flatMap((program) => [program, posix.join(home, program)]);
  const folders = [...(env['PATH'] ?? '').split(':').filter(posix.isAbsolute), ...LINUX_PLACES];
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
