import { progressSchema, type HostBridge } from '#shared/host/contract.ts';
import type { ExposedBridge } from '#shared/host/channels.ts';

/** The bridge over what the preload script exposes. */
export function createElectronBridge(exposed: ExposedBridge): HostBridge {
  return {
    call: (name, argument) => exposed.call[name](argument),
    onProgress: (listener) =>
      exposed.onProgress((progressId, progress) => {
        listener(progressId, progressSchema.parse(progress));
      }),
  };
}
