import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Companion } from '#electron/host/share/companion.ts';
import { createHostClient, type HostClient } from '#renderer/platform/host-client.ts';
import type { HostBridge } from '#shared/host/contract.ts';
import { openTestHost, type TestHost } from './host-parts.ts';

const noWorkbook = (): never => {
  throw new Error('these tests write no workbook');
};

/** A companion that answers every call with nothing, and lets the test speak for it. */
function scriptedCompanion() {
  let say: (message: unknown) => void = () => undefined;
  const companion: Companion = {
    send(message) {
      const { call } = message as { readonly call?: number };
      if (call !== undefined) setImmediate(() => say({ answer: call, value: [] }));
    },
    hear: (listener) => (say = listener),
    onEnd: () => undefined,
    end: () => undefined,
  };
  return {
    companion,
    stir: () => say({ call: 1, name: 'stirred', values: [] }),
  };
}

/** What every door must do with what the host tells unasked. */
export function describeNoticeCalls(door: string, bind: (host: TestHost) => Promise<HostBridge>): void {
  describe(`what the host tells unasked behind ${door}`, () => {
    async function open(createShareWorker?: () => Companion) {
      const host = await openTestHost(noWorkbook, createShareWorker && { createShareWorker });
      onTestFinished(() => host.close());
      const bridge = await bind(host);
      return { host, bridge, client: createHostClient(bridge) };
    }

    /** Waits at the host; the call is there when another one, sent after it, has been answered. */
    async function listen(client: HostClient, after: number | null = null) {
      const heard = client.call('app.awaitNotices', { after });
      await client.call('app.about', {});
      return { heard };
    }

    it('is heard by a call that waits, while others go on', async () => {
      const { host, client } = await open();
      const { heard } = await listen(client);
      expect(await client.call('settings.read', {})).toMatchObject({ ok: true });
      host.wake();
      expect(await heard).toEqual({ ok: true, value: { upTo: 1, heard: ['wake'] } });
    });

    it('is kept for who asks later, from the number that it heard last', async () => {
      const { host, client } = await open();
      host.wake();
      host.wake();
      const first = await client.call('app.awaitNotices', { after: 0 });
      expect(first).toEqual({ ok: true, value: { upTo: 2, heard: ['wake'] } });
      const { heard } = await listen(client, 2);
      host.wake();
      expect(await heard).toEqual({ ok: true, value: { upTo: 3, heard: ['wake'] } });
    });

    it('is a hint when something stirs in a folder that is open', async () => {
      const { companion, stir } = scriptedCompanion();
      const { host, client } = await open(() => companion);
      const path = join(host.documents, 'condivisa');
      await mkdir(path);
      const chosen = await client.call('dialog.chooseFolder', { answer: { step: 'choose', folder: path } });
      if (!chosen.ok || chosen.value.outcome !== 'chosen') throw new Error('a folder was chosen');
      await client.call('share.inspect', { grant: chosen.value.grant });
      const { heard } = await listen(client);
      stir();
      expect(await heard).toMatchObject({ ok: true, value: { heard: ['hint'] } });
    });

    it.each([{}, { after: -1 }, { after: '1' }, { after: null, more: true }])(
      'refuses to wait for %j',
      async (argument) => {
        const { bridge } = await open();
        expect(await bridge.call('app.awaitNotices', argument)).toMatchObject({
          refusal: { code: 'argument-invalid' },
        });
      },
    );
  });
}
