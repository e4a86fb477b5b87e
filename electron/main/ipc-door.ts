import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import type { BoundHost } from '#electron/host/bind-host.ts';
import { refuse } from '#shared/domain/refusal.ts';
import { HOST_CALLS, PROGRESS_CHANNEL } from '#shared/host/channels.ts';
import { isConsolePage } from './app-scheme.ts';

/** Opens the host to the console's page over IPC: one channel a call, each message's sender checked. */
export function openIpcDoor(ipcMain: IpcMain, host: BoundHost): void {
  for (const name of HOST_CALLS) {
    ipcMain.handle(name, (event, argument: unknown) => {
      if (!isConsole(event)) return refuse('caller-refused');
      return host.call(name, argument, (progressId, progress) => {
        if (!event.sender.isDestroyed()) event.sender.send(PROGRESS_CHANNEL, progressId, progress);
      });
    });
  }
}

/** Only the page itself: not a frame within it, not a page that took its place. */
function isConsole({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isConsolePage(senderFrame.url);
}
