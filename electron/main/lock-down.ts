import type { App, Session, WebContents } from 'electron';
import { isConsolePage } from './app-scheme.ts';

/** The only power that the page may ask for: to copy text at the user's request. */
const ALLOWED_PERMISSION = 'clipboard-sanitized-write';

/** Denies to every page, present and future, what the console never does: going elsewhere, new windows, webviews. */
export function lockDownContents(app: App): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', (event) => {
      if (!isConsolePage(event.url)) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** Denies cameras, positions, devices, notifications, downloads and the rest of what a web page may ask for. */
export function lockDownPermissions(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer) => {
    answer(permission === ALLOWED_PERMISSION && isConsolePage(contents.getURL()));
  });
  session.setPermissionCheckHandler(
    (contents, permission) =>
      permission === ALLOWED_PERMISSION && contents !== null && isConsolePage(contents.getURL()),
  );
  session.setDevicePermissionHandler(() => false);
  // Files are written by the host, where the user chose.
  session.on('will-download', (event) => event.preventDefault());
}
