import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { isSystemError } from '#electron/host/files/file-failure.ts';
import { consoleHeaders, freshNonce } from './console-policy.ts';

/** A response that either door can give. */
export interface ConsoleResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** The page and its files: the only ones that a door serves. */
export interface ConsoleFiles {
  /** The file at `pathname` (of an address, encoded); `/` is the page, which carries `metas` (name and content). */
  respond(pathname: string, metas?: Readonly<Record<string, string>>): Promise<ConsoleResponse>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** The files of the built console, in `folder`. */
export function createConsoleFiles(folder: string): ConsoleFiles {
  return {
    async respond(pathname, metas = {}) {
      const path = insideOf(folder, pathname === '/' ? '/index.html' : pathname);
      const type = path === null ? undefined : TYPES[extname(path)];
      const content = path === null || type === undefined ? null : await readIfThere(path);
      const nonce = freshNonce();
      const headers = consoleHeaders(nonce);
      if (content === null || type === undefined) return { status: 404, headers, body: new Uint8Array() };
      const isPage = type.startsWith('text/html');
      return {
        status: 200,
        headers: {
          ...headers,
          'content-type': type,
          'cache-control': isPage ? 'no-store' : caching(pathname),
        },
        body: isPage ? Buffer.from(withMetas(content.toString(), nonce, metas)) : content,
      };
    },
  };
}

/** Names in `assets` carry the hash of what they hold: they never change, and the engine may keep their compiled form. */
function caching(pathname: string): string {
  return pathname.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-store';
}

function insideOf(folder: string, pathname: string): string | null {
  const decoded = decode(pathname);
  if (decoded === null || /[\0\\:]/.test(decoded)) return null;
  const path = join(folder, decoded);
  return path.startsWith(folder + sep) ? path : null;
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isSystemError(error) && ['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code))
      return null;
    throw error;
  }
}

function withMetas(page: string, nonce: string, metas: Readonly<Record<string, string>>): string {
  const named = Object.entries(metas).map(
    ([name, content]) => `<meta name="${name}" content="${content}" />`,
  );
  const all = [`<meta property="csp-nonce" nonce="${nonce}" />`, ...named].join('');
  return page.replace('</title>', `</title>${all}`);
}
