import { EventEmitter } from 'node:events';
import type { IpcMain } from 'electron';
import { describe, expect, it } from 'vitest';
import type { BoundHost } from '#electron/host/bind-host.ts';
import { openIpcDoor } from '#electron/main/ipc-door.ts';
import { createElectronBridge } from '#renderer/platform/electron-bridge.ts';
import { HOST_CALLS, type ExposedBridge, type HostCall } from '#shared/host/channels.ts';
import { describeHost } from './host.ts';

type Handler = (event: unknown, argument: unknown) => unknown;

/** What reaches the main process with a message: the frame that sent it and the page that holds the frame. */
interface Sender {
  readonly senderFrame: { readonly url: string } | null;
  readonly sender: { mainFrame: unknown; isDestroyed(): boolean; send(...words: unknown[]): void };
}

const PAGE = { url: 'app://presidio/#/ticket' };

/** IPC without Electron: messages are cloned on their way, as there. */
function ipcOf(host: BoundHost) {
  const handlers = new Map<string, Handler>();
  const progress = new EventEmitter();
  const ipcMain = { handle: (name: string, handler: Handler) => handlers.set(name, handler) };
  openIpcDoor(ipcMain as unknown as IpcMain, host);
  const sender = {
    mainFrame: PAGE,
    isDestroyed: () => false,
    send: (_channel: string, ...words: unknown[]) =>
      progress.emit('progress', ...words.map((word) => structuredClone(word))),
  };

  async function invoke(name: string, argument: unknown, from: Partial<Sender> = {}): Promise<unknown> {
    const handler = handlers.get(name);
    if (!handler) throw new Error(`no handler registered for ${name}`);
    const event = { sender, senderFrame: PAGE, ...from };
    return structuredClone(await handler(event, structuredClone(argument)));
  }

  const call = Object.fromEntries(
    HOST_CALLS.map((name) => [name, (argument: unknown) => invoke(name, argument)]),
  ) as Record<HostCall, (argument: unknown) => Promise<unknown>>;
  const exposed: ExposedBridge = {
    call,
    onProgress(listener) {
      progress.on('progress', listener);
      return () => progress.off('progress', listener);
    },
  };
  return { invoke, exposed, sender };
}

describeHost('Electron’s messages', ({ bound }) =>
  Promise.resolve(createElectronBridge(ipcOf(bound).exposed)),
);

describe('the IPC door', () => {
  const deaf: BoundHost = { call: () => Promise.reject(new Error('a stranger was heard')) };

  it.each([
    ['a page of elsewhere', { url: 'https://example.org/' }],
    ['a page whose address begins like ours', { url: 'app://presidio.example.org/' }],
    ['another page under our scheme', { url: 'app://presidio/other.html' }],
    ['a file', { url: 'file:///app/index.html' }],
  ])('refuses %s in the window', async (_who, frame) => {
    const { invoke, sender } = ipcOf(deaf);
    const answer = await invoke(
      'settings.read',
      {},
      { senderFrame: frame, sender: { ...sender, mainFrame: frame } },
    );
    expect(answer).toEqual({ ok: false, refusal: { code: 'caller-refused', data: {} } });
  });

  it('refuses a frame within our page, even with our address, and one that is gone', async () => {
    const { invoke } = ipcOf(deaf);
    for (const senderFrame of [{ ...PAGE }, null]) {
      expect(await invoke('settings.read', {}, { senderFrame })).toMatchObject({
        refusal: { code: 'caller-refused' },
      });
    }
  });

  it('has no channel but those of the contract', async () => {
    await expect(ipcOf(deaf).invoke('fs.readFile', '/etc/passwd')).rejects.toThrow('no handler');
  });
});
