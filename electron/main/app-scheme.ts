import type { Protocol } from 'electron';
import type { ConsoleFiles } from '#electron/host/page/console-files.ts';

const SCHEME = 'app';
const HOST_NAME = 'presidio';

/** The origin of the console's page: its archive in IndexedDB belongs to it, so that it never changes. */
const CONSOLE_ORIGIN = `${SCHEME}://${HOST_NAME}`;

/** The page itself. */
export const CONSOLE_PAGE = `${CONSOLE_ORIGIN}/`;

/** Declares our scheme. Electron wants it before it is ready. */
export function declareScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built console, and nothing else, under our scheme. */
export function serveConsole(protocol: Protocol, files: ConsoleFiles): void {
  protocol.handle(SCHEME, async (request) => {
    const { host, pathname } = new URL(request.url);
    if (request.method !== 'GET' || host !== HOST_NAME) return new Response(null, { status: 404 });
    const { status, headers, body } = await files.respond(pathname);
    return new Response(Buffer.from(body), { status, headers });
  });
}

/** Whether an address is of the console's own page. */
export function isConsolePage(address: string): boolean {
  return address === CONSOLE_PAGE || address.startsWith(`${CONSOLE_PAGE}#`);
}
