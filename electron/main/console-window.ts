import { BrowserWindow, screen } from 'electron';
import { readFileSync, writeFileSync } from 'node:fs';
import { CONSOLE_PAGE } from './app-scheme.ts';
import { FIRST_SIZE, readPlace, SMALLEST_SIZE, type WindowPlace } from './window-bounds.ts';

/** What a window of the console needs to know. */
export interface WindowFiles {
  readonly preload: string;
  /** Where the window's place is kept between one run and the next. */
  readonly place: string;
}

/** Opens the console's window, where it was the last time. */
export function openConsoleWindow(files: WindowFiles): BrowserWindow {
  const { maximized, ...bounds } = lastPlace(files.place) ?? FIRST_SIZE;
  const window = new BrowserWindow({
    ...bounds,
    minWidth: SMALLEST_SIZE.width,
    minHeight: SMALLEST_SIZE.height,
    show: false,
    autoHideMenuBar: true,
    title: 'Presidio',
    webPreferences: {
      preload: files.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Its dictionaries would be fetched from a server of Google at the first start.
      spellcheck: false,
    },
  });
  if (maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => keepPlace(files.place, window));
  return window;
}

/** Loads the page in the window. */
export async function loadConsole(window: BrowserWindow): Promise<void> {
  await window.loadURL(CONSOLE_PAGE);
}

function lastPlace(path: string): WindowPlace | null {
  const displays = screen.getAllDisplays().map((display) => display.workArea);
  try {
    return readPlace(readFileSync(path, 'utf8'), displays);
  } catch {
    // The first run, or a file that cannot be read: the window opens at its first size.
    return null;
  }
}

/** Written at once, not later: the process ends soon after. A place that could not be kept costs nothing. */
function keepPlace(path: string, window: BrowserWindow): void {
  const place: WindowPlace = { ...window.getNormalBounds(), maximized: window.isMaximized() };
  try {
    writeFileSync(path, JSON.stringify(place), { mode: 0o600 });
  } catch {
    // Nothing of the user's is in it.
  }
}
