import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { threadCompanion, type Companion } from '#electron/host/share/companion.ts';
import { createSystemClock } from '#electron/host/system-clock.ts';
import { createHostClient, type HostClient } from '#renderer/platform/host-client.ts';
import type { HostCall } from '#shared/host/channels.ts';
import type { HostBridge } from '#shared/host/contract.ts';
import { bundleThread } from '#tests/threads/bundle-thread.ts';
import { openTestHost, type TestHost } from './host-parts.ts';
import { noWorkbook, value } from './host-value.ts';

interface Opened {
  readonly host: TestHost;
  readonly bridge: HostBridge;
  readonly client: HostClient;
}

const A_REPLICA = '0123456789abcdefghjk';
const A_TOKEN = 'a'.repeat(43);
const A_HEAD = `heads/${A_REPLICA}.00000001.0123456789abcdef.hd`;

/** A folder beside the documents, and the right to use it. */
async function grantFolder({ host, client }: Opened, name: string): Promise<{ grant: string; path: string }> {
  const path = join(host.documents, name);
  await mkdir(path, { recursive: true });
  const chosen = await value(client, 'dialog.chooseFolder', { answer: { step: 'choose', folder: path } });
  if (chosen.outcome !== 'chosen') throw new Error(`the dialog ended with ${chosen.outcome}`);
  return chosen;
}

/** An office's folder, to which the archive is attached. */
async function attach(opened: Opened): Promise<string> {
  const { grant, path } = await grantFolder(opened, 'condivisa');
  await value(opened.client, 'share.create', { grant, name: 'Unione di prova' });
  await value(opened.client, 'share.attach', { grant, label: 'PC-ANAGRAFE' });
  return path;
}

/** What every door must do with the shared folder. */
export function describeShareCalls(door: string, bind: (host: TestHost) => Promise<HostBridge>): void {
  describe(`the shared folder behind ${door}`, () => {
    let bundle: string;
    let createShareWorker: () => Companion;

    beforeAll(async () => {
      bundle = await mkdtemp(join(tmpdir(), 'presidio-share-thread-'));
      const createWorker = await bundleThread('electron/host/share/share-worker.ts', bundle);
      createShareWorker = () => threadCompanion(createWorker());
    });
    afterAll(() => rm(bundle, { recursive: true }));

    async function open(profile?: string): Promise<Opened> {
      const again = profile === undefined ? {} : { profile };
      const host = await openTestHost(noWorkbook, { createShareWorker, ...again });
      onTestFinished(() => host.close());
      const bridge = await bind(host);
      return { host, bridge, client: createHostClient(bridge) };
    }

    it('lets the user look for a folder, make one, and choose it', async () => {
      const { host, client } = await open();
      expect(await value(client, 'dialog.chooseFolder', {})).toMatchObject({
        outcome: 'ask',
        listing: { folder: host.documents },
      });
      const make = { step: 'make', folder: host.documents, name: 'condivisa' } as const;
      expect(await value(client, 'dialog.chooseFolder', { answer: make })).toMatchObject({
        outcome: 'ask',
        listing: { folder: join(host.documents, 'condivisa'), entries: [] },
      });
      expect(
        await client.call('dialog.chooseFolder', { answer: { ...make, name: '../fuori' } }),
      ).toMatchObject({ refusal: { code: 'name-invalid' } });
    });

    it('says of a folder what it is, and writes nothing', async () => {
      const opened = await open();
      const empty = await grantFolder(opened, 'vuota');
      const other = await grantFolder(opened, 'altra');
      await writeFile(join(other.path, 'note.txt'), 'altro');
      expect(await value(opened.client, 'share.inspect', { grant: empty.grant })).toMatchObject({
        path: empty.path,
        found: 'empty',
        space: null,
      });
      expect(await value(opened.client, 'share.inspect', { grant: other.grant })).toMatchObject({
        found: 'other',
      });
      expect(await readdir(empty.path)).toEqual([]);
      expect(await readdir(other.path)).toEqual(['note.txt']);
    });

    it('prepares an empty folder, and no other', async () => {
      const opened = await open();
      const { grant, path } = await grantFolder(opened, 'vuota');
      expect(await value(opened.client, 'share.create', { grant, name: ' Unione di prova ' })).toMatchObject({
        found: 'space',
        space: { name: 'Unione di prova', consoles: 0, newest: null },
      });
      expect((await readdir(path)).sort()).toEqual(['LEGGIMI.txt', 'space']);
      expect(await readFile(join(path, 'LEGGIMI.txt'), 'utf8')).toContain('Unione di prova');
      expect(await opened.client.call('share.create', { grant, name: 'Altra' })).toMatchObject({
        refusal: { code: 'share-not-empty' },
      });
    });

    it('calls a folder unreadable when what says whose it is was damaged', async () => {
      const opened = await open();
      const { grant, path } = await grantFolder(opened, 'rovinata');
      await value(opened.client, 'share.create', { grant, name: 'Unione di prova' });
      const [sentinel] = await readdir(join(path, 'space'));
      await writeFile(join(path, 'space', sentinel ?? ''), 'rovinato');
      expect(await value(opened.client, 'share.inspect', { grant })).toMatchObject({ found: 'unreadable' });
      expect(await opened.client.call('share.attach', { grant, label: 'PC' })).toMatchObject({
        refusal: { code: 'share-unrecognised' },
      });
    });

    it('remembers which folder the archive is attached to, and the device, from one run to the next', async () => {
      const opened = await open();
      expect(await value(opened.client, 'share.state', {})).toMatchObject({ attached: null });
      const root = await attach(opened);
      const second = await open(opened.host.profile);
      const first = await value(second.client, 'share.state', {});
      expect(first.attached).toMatchObject({ root, name: 'Unione di prova', label: 'PC-ANAGRAFE' });
      expect(await value(second.client, 'share.detach', {})).toMatchObject({ attached: null });
      expect(await second.client.call('share.facts', {})).toMatchObject({
        refusal: { code: 'share-unattached' },
      });
      await attach({ ...second, host: { ...second.host, documents: join(second.host.documents, 'b') } });
      const again = await value(second.client, 'share.state', {});
      expect(again.attached?.device).toBe(first.attached?.device);
      expect(again.attached?.space).not.toBe(first.attached?.space);
    });

    it('attaches to an office’s folder only, and to what the user chose only', async () => {
      const opened = await open();
      const { grant } = await grantFolder(opened, 'vuota');
      expect(await opened.client.call('share.attach', { grant, label: 'PC' })).toMatchObject({
        refusal: { code: 'share-unrecognised' },
      });
      const grantless: readonly [HostCall, object][] = [
        ['share.inspect', {}],
        ['share.create', { name: 'Unione' }],
        ['share.attach', { label: 'PC' }],
      ];
      for (const [call, rest] of grantless) {
        expect(await opened.bridge.call(call, { grant: A_TOKEN, ...rest })).toMatchObject({
          refusal: { code: 'grant-unknown' },
        });
      }
    });

    it('seals, stores, lists, opens, claims and deletes on the attached folder', async () => {
      const opened = await open();
      const { client } = opened;
      const root = await attach(opened);
      const { attached } = await value(client, 'share.state', {});
      const { replica } = await value(client, 'replica.createIdentity', {});
      const { publicKey } = await value(client, 'replica.publicKey', { replica });
      const header = {
        f: 1,
        sp: attached?.space ?? '',
        se: '2026',
        n: 1,
        t: 'T1',
        r: replica,
        h: [1, 0],
      };
      const draft = { kind: 'claim', header, lines: null, signer: replica, nonce: 'random' } as const;
      const sealed = await value(client, 'share.seal', { draft });
      const path = 'num/2026/000/000001.num';
      const { bytes } = sealed;
      expect(await value(client, 'share.claim', { path, bytes })).toEqual({ outcome: 'created' });
      expect(await value(client, 'share.claim', { path, bytes })).toEqual({ outcome: 'exists' });
      expect(await value(client, 'share.list', { directory: 'num/2026/000' })).toEqual({
        names: ['000001.num'],
      });
      expect((await readFile(join(root, path))).toString('base64')).toBe(bytes);
      const read = await value(client, 'share.read', { path, maxBytes: 16_384, publicKey });
      expect(read).toMatchObject({ found: 'file', bytes, file: { kind: 'claim', signature: 'valid' } });
      await value(client, 'share.put', { path: A_HEAD, bytes: 'dG9ybg==' });
      expect(
        await value(client, 'share.read', { path: A_HEAD, maxBytes: 100, publicKey: null }),
      ).toMatchObject({
        found: 'unusable',
        refusal: { code: 'file-damaged' },
      });
      expect(await value(client, 'share.get', { path: A_HEAD, maxBytes: 100 })).toEqual({
        bytes: 'dG9ybg==',
      });
      const { at } = await value(client, 'share.createdAt', { path: A_HEAD });
      expect(Math.abs((at ?? 0) - createSystemClock().now())).toBeLessThan(60_000);
      await value(client, 'share.delete', { path: A_HEAD });
      expect(await value(client, 'share.get', { path: A_HEAD, maxBytes: 100 })).toEqual({ bytes: null });
      expect(await value(client, 'share.read', { path: A_HEAD, maxBytes: 100, publicKey: null })).toEqual({
        found: 'nothing',
      });
      expect(await value(client, 'share.facts', {})).toHaveProperty('exclusive');
    });

    it('signs as nobody whose key it has not got', async () => {
      const opened = await open();
      await attach(opened);
      const draft = { kind: 'head', header: {}, lines: null, signer: A_REPLICA, nonce: 'random' } as const;
      expect(await opened.bridge.call('share.seal', { draft })).toMatchObject({
        refusal: { code: 'key-missing' },
      });
      expect(await opened.bridge.call('replica.publicKey', { replica: A_REPLICA })).toMatchObject({
        value: { publicKey: null },
      });
    });

    it('says that the folder is gone, and goes on when it is back', async () => {
      const opened = await open();
      const root = await attach(opened);
      await rename(root, `${root}-via`);
      expect(await opened.client.call('share.list', { directory: 'heads' })).toMatchObject({
        refusal: { code: 'share-gone', data: { path: root } },
      });
      expect(await opened.client.call('share.put', { path: A_HEAD, bytes: '' })).toMatchObject({
        refusal: { code: 'share-gone' },
      });
      await rename(`${root}-via`, root);
      expect(await value(opened.client, 'share.list', { directory: 'heads' })).toEqual({ names: [] });
    });

    it.each<[string, HostCall, unknown]>([
      ['a path out of the folder', 'share.get', { path: '../segreto', maxBytes: 10 }],
      ['an absolute path', 'share.put', { path: '/etc/passwd', bytes: '' }],
      ['a name that no console writes', 'share.delete', { path: 'heads/note.txt' }],
      ['a directory that no console lists', 'share.list', { directory: '..' }],
      ['more bytes than any file has', 'share.get', { path: A_HEAD, maxBytes: 2 ** 40 }],
      ['a root instead of a grant', 'share.attach', { grant: '/srv/condivisa', label: 'PC' }],
      ['a root beside a grant', 'share.attach', { grant: A_TOKEN, label: 'PC', root: '/srv' }],
      ['an empty label', 'share.attach', { grant: A_TOKEN, label: ' ' }],
      ['a kind of file that does not exist', 'share.seal', { draft: { kind: 'letter' } }],
    ])('refuses %s before the host hears of it', async (_what, name, argument) => {
      const { bridge } = await open();
      expect(await bridge.call(name, argument)).toMatchObject({ refusal: { code: 'argument-invalid' } });
    });

    it('takes a file that cannot be understood for no attachment, and sets it aside', async () => {
      const opened = await open();
      await attach(opened);
      const folder = join(opened.host.profile, 'browser');
      await writeFile(join(folder, 'share.json'), '{"root":');
      const second = await open(opened.host.profile);
      expect(await value(second.client, 'share.state', {})).toMatchObject({ attached: null });
      expect(await readdir(folder)).toContain('share.json.broken');
      await rm(join(folder, 'share.json.broken'));
    });
  });
}
