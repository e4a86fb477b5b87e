import type { App, BrowserWindow } from 'electron';
import type { OpenHost } from '#electron/host/open-host.ts';

/** Closing the window ends the program, once the host has given up what was half done. */
export function closeHostOnQuit(app: App, host: OpenHost): void {
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    event.preventDefault();
    void host
      .close()
      .catch((error: unknown) => host.log.failure('close', error))
      .then(() => app.exit(0));
  });
}

/** One archive, one program: a second start shows the window of the first. */
export function showWindowOnSecondStart(app: App, window: BrowserWindow): void {
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
}
