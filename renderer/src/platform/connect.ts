import type { HostBridge } from '#shared/host/contract.ts';
import { EXPOSED_NAME, type ExposedBridge } from '#shared/host/channels.ts';
import { TOKEN_META } from '#shared/host/stream.ts';
import { createBrowserBridge } from './browser-bridge.ts';
import { createElectronBridge } from './electron-bridge.ts';
import { createHostClient, type HostClient } from './host-client.ts';

/** The host behind this page, whichever door the page came through. */
export function connectToHost(): HostClient {
  return createHostClient(bridgeOfPage());
}

function bridgeOfPage(): HostBridge {
  const exposed = (globalThis as { readonly [EXPOSED_NAME]?: ExposedBridge })[EXPOSED_NAME];
  if (exposed) return createElectronBridge(exposed);
  const meta = document.querySelector<HTMLMetaElement>(`meta[name="${TOKEN_META}"]`);
  return createBrowserBridge(meta?.content ?? '');
}
