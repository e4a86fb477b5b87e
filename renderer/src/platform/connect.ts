import type { HostBridge } from '#shared/host/contract.ts';
import { EXPOSED_NAME, type ExposedBridge } from '#shared/host/channels.ts';
import { TOKEN_META } from '#shared/host/stream.ts';
import { createBrowserBridge } from './browser-bridge.ts';
import { createElectronBridge } from './electron-bridge.ts';
import { createHostClient, type HostClient } from './host-client.ts';
import { type HostLease, lendBridge } from './worker-bridge.ts';

/** The host behind this page, whichever door the page came through. */
export interface HostConnection {
  readonly client: HostClient;
  /** What a worker of this page reaches the same host with; each worker needs one of its own. */
  readonly lend: () => HostLease;
}

export function connectToHost(): HostConnection {
  const exposed = (globalThis as { readonly [EXPOSED_NAME]?: ExposedBridge })[EXPOSED_NAME];
  if (exposed) return connectionOver(createElectronBridge(exposed));
  const meta = document.querySelector<HTMLMetaElement>(`meta[name="${TOKEN_META}"]`);
  const token = meta?.content ?? '';
  return { client: createHostClient(createBrowserBridge(token)), lend: () => ({ token }) };
}

function connectionOver(bridge: HostBridge): HostConnection {
  return { client: createHostClient(bridge), lend: () => ({ port: lendBridge(bridge) }) };
}
