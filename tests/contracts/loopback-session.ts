import { openLoopbackDoor } from '#electron/browser/loopback-door.ts';
import type { BoundHost } from '#electron/host/bind-host.ts';
import { createBrowserBridge } from '#renderer/platform/browser-bridge.ts';
import type { HostBridge } from '#shared/host/contract.ts';
import { onTestFinished } from 'vitest';

const PAGE = Buffer.from('<title>Presidio</title>');

/** A loopback door and what a browser that was launched on it holds. */
export interface LoopbackSession {
  readonly origin: string;
  readonly cookie: string;
  readonly token: string;
  /** A new address that opens the console once. */
  launchAddress(): string;
  readonly bridge: HostBridge;
}

/** The token as the door writes it in the page. */
function pageWith(metas: Readonly<Record<string, string>> = {}): Uint8Array {
  return Buffer.concat([PAGE, Buffer.from(JSON.stringify(metas))]);
}

/** Opens a door on a free port and enters it, as the browser does. */
export async function enterLoopback(host: BoundHost): Promise<LoopbackSession> {
  const door = await openLoopbackDoor({
    host,
    port: 0,
    log: { failure: (_act, error) => Promise.reject(error instanceof Error ? error : new Error('failed')) },
    files: {
      respond: (_path, metas) => Promise.resolve({ status: 200, headers: {}, body: pageWith(metas) }),
    },
    instance: { isOurs: (headers) => headers['x-presidio-instance'] === 'ours' },
    openWindow: () => Promise.resolve(),
    openAgain: 'open again',
  });
  onTestFinished(() => door.close());
  const address = door.launchAddress();
  const { origin } = new URL(address);
  const entered = await fetch(address, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const page = await (await fetch(origin, { headers: { cookie } })).text();
  const token = /"presidio-token":"([\w-]+)"/.exec(page)?.[1] ?? '';
  const send: typeof fetch = (path, request) =>
    fetch(new URL(path as string, origin), {
      ...request,
      headers: { ...(request?.headers as Record<string, string>), cookie, origin },
    });
  return {
    origin,
    cookie,
    token,
    launchAddress: () => door.launchAddress(),
    bridge: createBrowserBridge(token, send),
  };
}
