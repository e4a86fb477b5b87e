import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BoundHost } from '#electron/host/bind-host.ts';
import type { ConsoleFiles, ConsoleResponse } from '#electron/host/page/console-files.ts';
import { consoleHeaders, freshNonce } from '#electron/host/page/console-policy.ts';
import { CALL_PATH, TOKEN_HEADER, TOKEN_META } from '#shared/host/stream.ts';
import { answerCall, refuseCaller } from './call-answer.ts';
import { INSTANCE_PATH, type Instance } from './instance.ts';
import { isOwnPeer } from './peer-owner.ts';
import type { Session } from './session.ts';

/** What answering takes. */
export interface ResponderParts {
  readonly origin: string;
  readonly session: Session;
  readonly host: BoundHost;
  readonly files: ConsoleFiles;
  /** How another start of the same profile proves itself. */
  readonly instance: Pick<Instance, 'isOurs'>;
  /** Another start of the same profile asks for a window. */
  readonly openWindow: () => Promise<void>;
  /** A browser came with a launch key. */
  readonly onEntered: () => void;
  /** What a browser without a session is told. */
  readonly openAgain: string;
}

/** Answers one request. */
export type DoorResponder = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Decides who is served what: first the name we were called by, then the session, then the act. */
export function createDoorResponder(parts: ResponderParts): DoorResponder {
  const { origin, session, host } = parts;

  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', origin);
    // A page of elsewhere that names itself into this address (DNS rebinding) still says its own name here.
    const isForUs = `http://${request.headers.host ?? ''}` === origin;
    if (isForUs && pathname.startsWith(CALL_PATH)) {
      const isTrusted = session.hasCookie(request.headers.cookie) && isOwnPage(parts, request);
      if (isTrusted) await answerCall(host, pathname.slice(CALL_PATH.length), request, response);
      else refuseCaller(response);
      return;
    }
    const reply = isForUs ? await replyTo(parts, request, pathname, searchParams) : text(421);
    response.writeHead(reply.status, { ...consoleHeaders(freshNonce()), ...reply.headers });
    response.end(reply.body);
  };
}

/** A call comes by POST, from a page of ours, with the token that only that page was given. */
function isOwnPage({ origin, session }: ResponderParts, { method, headers }: IncomingMessage): boolean {
  return (
    method === 'POST' &&
    headers.origin === origin &&
    session.hasToken(headers[TOKEN_HEADER]?.toString()) &&
    headers['content-type'] === 'application/json'
  );
}

async function replyTo(
  parts: ResponderParts,
  request: IncomingMessage,
  pathname: string,
  query: URLSearchParams,
): Promise<ConsoleResponse> {
  const { session, files, openAgain } = parts;
  if (pathname === INSTANCE_PATH) return openOneMore(parts, request);
  if (pathname === '/launch') return launch(parts, request, query.get('key') ?? '');
  if (!session.hasCookie(request.headers.cookie)) return text(403, openAgain);
  if (request.method !== 'GET') return text(405);
  return files.respond(pathname, { [TOKEN_META]: session.token });
}

async function launch(
  { session, openAgain, onEntered }: ResponderParts,
  { method, socket }: IncomingMessage,
  key: string,
): Promise<ConsoleResponse> {
  const isAllowed = method === 'GET' && (await isOwnPeer(socket, process.platform));
  if (!isAllowed || !session.useLaunchKey(key)) return text(403, openAgain);
  onEntered();
  const headers = { 'set-cookie': session.cookie, 'cache-control': 'no-store', location: '/' };
  return { status: 303, headers, body: new Uint8Array() };
}

async function openOneMore(
  { instance, openWindow }: ResponderParts,
  { method, headers }: IncomingMessage,
): Promise<ConsoleResponse> {
  if (method !== 'POST' || !instance.isOurs(headers)) return text(403);
  await openWindow();
  return text(204);
}

function text(status: number, body = ''): ConsoleResponse {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  return { status, headers, body: Buffer.from(body) };
}
