import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { EXPOSED_NAME, HOST_CALLS, PROGRESS_CHANNEL, type ExposedBridge } from '#shared/host/channels.ts';

/** One function a call: the page can name no other channel. */
const call = Object.fromEntries(
  HOST_CALLS.map((name) => [
    name,
    (argument: unknown): Promise<unknown> => ipcRenderer.invoke(name, argument),
  ]),
) as ExposedBridge['call'];

const exposed = {
  call,
  onProgress(listener: (progressId: string, progress: unknown) => void) {
    const hear = (_event: IpcRendererEvent, progressId: string, progress: unknown) => {
      listener(progressId, progress);
    };
    ipcRenderer.on(PROGRESS_CHANNEL, hear);
    return () => void ipcRenderer.removeListener(PROGRESS_CHANNEL, hear);
  },
} satisfies ExposedBridge;

contextBridge.exposeInMainWorld(EXPOSED_NAME, exposed);
