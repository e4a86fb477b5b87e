import { describe, expect, it } from 'vitest';
import { createBrowserBridge } from '#renderer/platform/browser-bridge.ts';
import { createHostClient } from '#renderer/platform/host-client.ts';
import { textLines } from '#renderer/platform/text-lines.ts';
import type { HostBridge, Progress } from '#shared/host/contract.ts';

function bridgeAnswering(answer: unknown): HostBridge {
  return { call: () => Promise.resolve(answer), onProgress: () => () => undefined };
}

function streamOf(...chunks: readonly Uint8Array<ArrayBuffer>[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

describe('the host client', () => {
  it('gives what the host answered, in the shape of the contract', async () => {
    const value = {
      theme: 'dark',
      language: 'it',
      archive: null,
      archiveMark: null,
      lockMinutes: 5,
      later: true,
    };
    const client = createHostClient(bridgeAnswering({ ok: true, value }));
    expect(await client.call('settings.read', {})).toEqual({
      ok: true,
      value: { theme: 'dark', language: 'it', archive: null, archiveMark: null, lockMinutes: 5 },
    });
  });

  it('gives the host’s refusal', async () => {
    const refused = { ok: false, refusal: { code: 'disk-full', data: { path: '/r.xlsx' } } };
    expect(await createHostClient(bridgeAnswering(refused)).call('settings.read', {})).toEqual(refused);
  });

  it.each([
    ['nothing', undefined],
    ['a value of another shape', { ok: true, value: { theme: 'purple' } }],
    ['a refusal that is not one', { ok: false, refusal: { code: 'tired', data: {} } }],
    ['a bare value', { theme: 'dark' }],
  ])('takes for a failure of the host an answer that is %s', async (_what, answer) => {
    expect(await createHostClient(bridgeAnswering(answer)).call('settings.read', {})).toMatchObject({
      ok: false,
      refusal: { code: 'host-failed' },
    });
  });

  it('says that the host cannot be reached, and rejects nothing', async () => {
    const bridge = { ...bridgeAnswering(null), call: () => Promise.reject(new Error('gone')) };
    expect(await createHostClient(bridge).call('settings.read', {})).toEqual({
      ok: false,
      refusal: { code: 'host-unreachable', data: { detail: 'gone' } },
    });
  });
});

describe('the bridge over the loopback page', () => {
  it('tells of progress as it comes, then gives the answer', async () => {
    const lines = ['{"progressId":"p","progress":{"done":1,"total":null}}', '{"answer":{"ok":true}}'];
    const bridge = createBrowserBridge('token', () =>
      Promise.resolve(
        new Response(
          streamOf(
            bytes(`${lines[0] ?? ''}\n${lines[1]?.slice(0, 9) ?? ''}`),
            bytes(`${lines[1]?.slice(9) ?? ''}\n`),
          ),
        ),
      ),
    );
    const heard: [string, Progress][] = [];
    bridge.onProgress((progressId, progress) => heard.push([progressId, progress]));
    expect(await bridge.call('settings.read', {})).toEqual({ ok: true });
    expect(heard).toEqual([['p', { done: 1, total: null }]]);
  });

  it.each([
    ['stops before its answer', '{"progressId":"p","progress":{"done":1,"total":null}}\n'],
    ['is not ours', '<html>proxy</html>'],
    ['is empty', ''],
  ])('rejects an answer that %s', async (_how, body) => {
    const bridge = createBrowserBridge('token', () => Promise.resolve(new Response(body)));
    await expect(bridge.call('settings.read', {})).rejects.toThrow();
  });

  it('sends the page’s token with each call', async () => {
    const sent: unknown[] = [];
    const bridge = createBrowserBridge('the-token', (path, request) => {
      sent.push(path, request?.method, new Headers(request?.headers).get('x-presidio-token'), request?.body);
      return Promise.resolve(new Response('{"answer":1}'));
    });
    await bridge.call('settings.write', { theme: 'dark' });
    expect(sent).toEqual(['/call/settings.write', 'POST', 'the-token', '{"theme":"dark"}']);
  });
});

describe('textLines', () => {
  it('are whole whatever the chunks, characters of several bytes included', async () => {
    const whole = bytes('città\nperché\n\nfine');
    const chunks = Array.from(whole, (_byte, index) => whole.slice(index, index + 1));
    const lines = [];
    for await (const line of textLines(streamOf(...chunks))) lines.push(line);
    expect(lines).toEqual(['città', 'perché', 'fine']);
  });
});
