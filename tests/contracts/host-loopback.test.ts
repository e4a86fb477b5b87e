import { request, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { BoundHost } from '#electron/host/bind-host.ts';
import { done } from '#shared/domain/refusal.ts';
import { describeHost } from './host.ts';
import { enterLoopback, type LoopbackSession } from './loopback-session.ts';

describeHost('the loopback page', async ({ bound }) => (await enterLoopback(bound)).bridge);

/** A host that counts who reached it. */
function countingHost() {
  const reached: unknown[] = [];
  const host: BoundHost = {
    call(name) {
      reached.push(name);
      return Promise.resolve(done({}));
    },
  };
  return { host, reached };
}

/** The headers of our own page's call. */
function ownHeaders({ cookie, token, origin }: LoopbackSession): Record<string, string> {
  return { cookie, origin, 'x-presidio-token': token, 'content-type': 'application/json' };
}

/** Sends a request whose headers are exactly these, which `fetch` would not do. */
async function ask(
  { origin }: LoopbackSession,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{ status: number | undefined; body: string; location: string | undefined }> {
  const sent = request(origin + path, { method, headers });
  sent.end(method === 'POST' ? '{}' : undefined);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: response.statusCode, body: await text(response), location: response.headers.location };
}

const CALL = '/call/settings.read';

describe('the loopback door', () => {
  it('lets in a browser with the launch key once, and gives it nothing to read', async () => {
    const { host } = countingHost();
    const session = await enterLoopback(host);
    const address = new URL(session.launchAddress());
    const entrance = address.pathname + address.search;
    expect(await ask(session, entrance)).toMatchObject({ status: 303, location: '/', body: '' });
    expect(await ask(session, entrance)).toMatchObject({ status: 403, body: 'open again' });
    expect(await ask(session, '/launch?key=guess')).toMatchObject({ status: 403 });
    expect(await ask(session, '/launch')).toMatchObject({ status: 403 });
  });

  it('serves the page to that browser alone', async () => {
    const session = await enterLoopback(countingHost().host);
    expect((await ask(session, '/', { cookie: session.cookie })).status).toBe(200);
    expect(await ask(session, '/')).toMatchObject({ status: 403, body: 'open again' });
    expect((await ask(session, '/', { cookie: `${session.cookie}x` })).status).toBe(403);
    expect((await ask(session, '/', { cookie: session.cookie }, 'POST')).status).toBe(405);
  });

  it('answers to its own name only: a page that gave itself this address by DNS is sent away', async () => {
    const { host, reached } = countingHost();
    const session = await enterLoopback(host);
    const port = new URL(session.origin).port;
    for (const name of [`evil.example:${port}`, `localhost:${port}`, '127.0.0.1']) {
      const headers = { ...ownHeaders(session), host: name };
      expect((await ask(session, '/', headers)).status).toBe(421);
      expect((await ask(session, CALL, headers, 'POST')).status).toBe(421);
    }
    expect(reached).toEqual([]);
  });

  it('hears a call of its own page', async () => {
    const { host, reached } = countingHost();
    const session = await enterLoopback(host);
    const { status, body } = await ask(session, CALL, ownHeaders(session), 'POST');
    expect({ status, body }).toEqual({ status: 200, body: '{"answer":{"ok":true,"value":{}}}\n' });
    expect(reached).toEqual(['settings.read']);
  });

  it.each([
    ['no cookie', { cookie: '' }],
    ['another cookie', { cookie: 'presidio-47113=guess' }],
    ['no token', { 'x-presidio-token': '' }],
    ['another token', { 'x-presidio-token': 'guess' }],
    ['the origin of another page', { origin: 'https://example.org' }],
    ['the origin of another port', { origin: 'http://127.0.0.1:1' }],
    ['no origin', { origin: '' }],
    ['a form’s type of content', { 'content-type': 'text/plain' }],
  ])('refuses a call with %s before the host hears of it', async (_what, forged) => {
    const { host, reached } = countingHost();
    const session = await enterLoopback(host);
    const { status, body } = await ask(session, CALL, { ...ownHeaders(session), ...forged }, 'POST');
    expect(status).toBe(403);
    expect(JSON.parse(body)).toEqual({
      answer: { ok: false, refusal: { code: 'caller-refused', data: {} } },
    });
    expect(reached).toEqual([]);
  });

  it('refuses a call that is not a POST', async () => {
    const { host, reached } = countingHost();
    const session = await enterLoopback(host);
    expect((await ask(session, CALL, ownHeaders(session))).status).toBe(403);
    expect(reached).toEqual([]);
  });

  it('opens a window for another start of its profile, and for nobody else', async () => {
    const session = await enterLoopback(countingHost().host);
    const ours = { 'x-presidio-instance': 'ours' };
    expect((await ask(session, '/open-window', ours, 'POST')).status).toBe(204);
    expect((await ask(session, '/open-window', ours)).status).toBe(403);
    expect((await ask(session, '/open-window', ownHeaders(session), 'POST')).status).toBe(403);
  });
});
