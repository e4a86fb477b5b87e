import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { threadCompanion, type Companion } from '#electron/host/share/companion.ts';
import { createHostClient, type HostClient } from '#renderer/platform/host-client.ts';
import { ATTACHMENT_BYTES_MAX } from '#shared/domain/attachment.ts';
import type { Scope } from '#shared/domain/identity.ts';
import { ATTACHMENT_PIECE_BYTES } from '#shared/host/attachment.ts';
import type { HostBridge } from '#shared/host/contract.ts';
import { blobPath } from '#shared/replica/share/space-paths.ts';
import { bundleThread } from '#tests/threads/bundle-thread.ts';
import { openTestHost, type TestHost } from './host-parts.ts';
import { noWorkbook, value } from './host-value.ts';

interface Opened {
  readonly host: TestHost;
  readonly client: HostClient;
}

const SCOPE = 'b1' as Scope;
const TEXT = 'Il rullo è consumato.\n';
const DIGEST = createHash('sha256').update(TEXT).digest('hex');
const SIZE = Buffer.byteLength(TEXT);
const BLOB = { scope: SCOPE, digest: DIGEST };

/** A file of the user's, and the right to read it. */
async function grantFile({ host, client }: Opened, name: string, content: string | Buffer): Promise<string> {
  await writeFile(join(host.documents, name), content);
  const answer = { step: 'choose', folder: host.documents, name, replace: false } as const;
  const chosen = await value(client, 'dialog.openFile', { type: 'attachment', answer });
  if (chosen.outcome !== 'chosen') throw new Error(`the dialog ended with ${chosen.outcome}`);
  return chosen.grant;
}

/** The right to write a file. */
async function grantTarget({ host, client }: Opened, name: string): Promise<string> {
  const answer = { step: 'choose', folder: host.documents, name, replace: true } as const;
  const request = { type: 'attachment', suggestedName: name, answer } as const;
  const chosen = await value(client, 'dialog.saveFile', request);
  if (chosen.outcome !== 'chosen') throw new Error(`the dialog ended with ${chosen.outcome}`);
  return chosen.grant;
}

function keptPath({ host }: Opened, digest = DIGEST): string {
  return join(host.profile, 'browser', 'attachments', digest.slice(0, 2), digest);
}

/** Attaches the archive to a folder, another host's or a new one. */
async function attach({ host, client }: Opened, root?: string): Promise<string> {
  const folder = root ?? join(host.documents, 'condivisa');
  await mkdir(folder, { recursive: true });
  const chosen = await value(client, 'dialog.chooseFolder', { answer: { step: 'choose', folder } });
  if (chosen.outcome !== 'chosen') throw new Error(`the dialog ended with ${chosen.outcome}`);
  const { grant } = chosen;
  if (root === undefined) await value(client, 'share.create', { grant, name: 'Unione di prova' });
  await value(client, 'share.attach', { grant, label: 'PC-ANAGRAFE' });
  return folder;
}

/** What every door must do with the files attached to tickets. */
export function describeAttachmentCalls(door: string, bind: (host: TestHost) => Promise<HostBridge>): void {
  describe(`attachments behind ${door}`, () => {
    let bundle: string;
    let createShareWorker: () => Companion;

    beforeAll(async () => {
      bundle = await mkdtemp(join(tmpdir(), 'presidio-share-thread-'));
      const createWorker = await bundleThread('electron/host/share/share-worker.ts', bundle);
      createShareWorker = () => threadCompanion(createWorker());
    });
    afterAll(() => rm(bundle, { recursive: true }));

    async function open(): Promise<Opened> {
      const host = await openTestHost(noWorkbook, { createShareWorker });
      onTestFinished(() => host.close());
      return { host, client: createHostClient(await bind(host)) };
    }

    it('keep a chosen file under the digest of its bytes, for this user alone', async () => {
      const opened = await open();
      const grant = await grantFile(opened, 'Nota.txt', TEXT);
      const taken = await value(opened.client, 'attachment.take', { grant });
      expect(taken).toEqual({ name: 'Nota.txt', size: SIZE, mediaType: 'text/plain', digest: DIGEST });
      expect(await readFile(keptPath(opened), 'utf8')).toBe(TEXT);
      expect((await stat(keptPath(opened))).mode & 0o777).toBe(0o600);
      expect(await value(opened.client, 'attachment.has', BLOB)).toEqual({ here: true, onShare: null });
    });

    it('give kept bytes back in pieces, to be put together and checked by who asks', async () => {
      const opened = await open();
      const { client } = opened;
      const content = Buffer.alloc(ATTACHMENT_PIECE_BYTES + 5, 'presidio');
      const grant = await grantFile(opened, 'Grande.txt', content);
      const { digest } = await value(client, 'attachment.take', { grant });
      const pieces: Buffer[] = [];
      for (let from = 0; ; from += ATTACHMENT_PIECE_BYTES) {
        const { bytes } = await value(client, 'attachment.read', { digest, from });
        if (bytes === '') break;
        pieces.push(Buffer.from(bytes, 'base64'));
      }
      expect(pieces.map(({ length }) => length)).toEqual([ATTACHMENT_PIECE_BYTES, 5]);
      expect(Buffer.concat(pieces).equals(content)).toBe(true);
      expect(await client.call('attachment.read', { digest: '01'.repeat(32), from: 0 })).toMatchObject({
        refusal: { code: 'attachment-missing' },
      });
    });

    it('refuse a file that is too large, one that is gone, and one that nobody chose', async () => {
      const opened = await open();
      const { client, host } = opened;
      const large = await grantFile(opened, 'video.mp4', Buffer.alloc(ATTACHMENT_BYTES_MAX + 1));
      expect(await client.call('attachment.take', { grant: large })).toMatchObject({
        refusal: { code: 'file-too-large' },
      });
      const gone = await grantFile(opened, 'via.txt', TEXT);
      await rm(join(host.documents, 'via.txt'));
      expect(await client.call('attachment.take', { grant: gone })).toMatchObject({
        refusal: { code: 'file-missing' },
      });
      expect(await client.call('attachment.take', { grant: 'a'.repeat(43) })).toMatchObject({
        refusal: { code: 'grant-unknown' },
      });
      const target = await grantTarget(opened, 'scritto.txt');
      expect(await client.call('attachment.take', { grant: target })).toMatchObject({
        refusal: { code: 'grant-unknown' },
      });
    });

    it('take what only the page has in pieces, and nothing of what is given up', async () => {
      const { client } = await open();
      const { takingId } = await value(client, 'attachment.begin', {});
      const bytes = Buffer.from(TEXT);
      for (const piece of [bytes.subarray(0, 5), bytes.subarray(5)])
        await value(client, 'attachment.append', { takingId, bytes: piece.toString('base64') });
      const taken = await value(client, 'attachment.close', { takingId, name: 'incollato.txt' });
      expect(taken).toMatchObject({ name: 'incollato.txt', size: SIZE, digest: DIGEST });
      const other = await value(client, 'attachment.begin', {});
      await value(client, 'attachment.cancel', other);
      expect(await client.call('attachment.close', { ...other, name: 'a.txt' })).toMatchObject({
        refusal: { code: 'attachment-unknown' },
      });
    });

    it('take no more than an attachment may hold', async () => {
      const { client } = await open();
      const { takingId } = await value(client, 'attachment.begin', {});
      const bytes = Buffer.alloc(1024 * 1024).toString('base64');
      for (let piece = 0; piece < 25; piece += 1)
        await value(client, 'attachment.append', { takingId, bytes });
      expect(await client.call('attachment.append', { takingId, bytes: 'AAAA' })).toMatchObject({
        refusal: { code: 'file-too-large' },
      });
    });

    it('are saved where the user chose, and only when they are whole', async () => {
      const opened = await open();
      await value(opened.client, 'attachment.take', { grant: await grantFile(opened, 'Nota.txt', TEXT) });
      const grant = await grantTarget(opened, 'copia.txt');
      const path = join(opened.host.documents, 'copia.txt');
      expect(await value(opened.client, 'attachment.save', { digest: DIGEST, grant })).toEqual({ path });
      expect(await readFile(path, 'utf8')).toBe(TEXT);
      await writeFile(keptPath(opened), 'altro');
      await writeFile(path, 'di prima');
      expect(await opened.client.call('attachment.save', { digest: DIGEST, grant })).toMatchObject({
        refusal: { code: 'attachment-damaged' },
      });
      expect(await readFile(path, 'utf8')).toBe('di prima');
      expect(await opened.client.call('attachment.save', { digest: '0'.repeat(64), grant })).toMatchObject({
        refusal: { code: 'attachment-missing' },
      });
    });

    it('are opened as a copy with their own name, which goes when the program ends', async () => {
      const opened = await open();
      const { client, host } = opened;
      await value(client, 'attachment.take', { grant: await grantFile(opened, 'Nota.txt', TEXT) });
      await value(client, 'attachment.open', { digest: DIGEST, name: '../Nota: finale.txt' });
      const [path = ''] = host.openedFiles;
      expect(basename(path)).toBe('Nota_ finale.txt');
      expect(await readFile(path, 'utf8')).toBe(TEXT);
      expect(await client.call('attachment.open', { digest: DIGEST, name: 'nota.txt.exe' })).toMatchObject({
        refusal: { code: 'file-executable' },
      });
      expect(host.openedFiles).toHaveLength(1);
      await host.close();
      await expect(stat(path)).rejects.toThrow('ENOENT');
      expect(await readFile(keptPath(opened), 'utf8')).toBe(TEXT);
    });

    it('go to the folder and come from it, byte for byte', async () => {
      const first = await open();
      const root = await attach(first);
      await value(first.client, 'attachment.take', { grant: await grantFile(first, 'Nota.txt', TEXT) });
      expect(await value(first.client, 'attachment.publish', BLOB)).toEqual({ outcome: 'stored' });
      expect(await value(first.client, 'attachment.publish', BLOB)).toEqual({ outcome: 'stored' });
      expect(await readFile(join(root, blobPath(SCOPE, DIGEST)), 'utf8')).toBe(TEXT);
      const second = await open();
      await attach(second, root);
      expect(await value(second.client, 'attachment.has', BLOB)).toEqual({ here: false, onShare: true });
      await value(second.client, 'attachment.fetch', { ...BLOB, size: SIZE });
      expect(await readFile(keptPath(second), 'utf8')).toBe(TEXT);
      expect(await value(second.client, 'attachment.has', BLOB)).toMatchObject({ here: true });
    });

    it('that are not on the folder, or not whole, are told from damaged ones', async () => {
      const opened = await open();
      const root = await attach(opened);
      const { client } = opened;
      expect(await value(client, 'attachment.publish', BLOB)).toEqual({ outcome: 'missing' });
      expect(await value(client, 'attachment.has', BLOB)).toEqual({ here: false, onShare: false });
      const fetch = { ...BLOB, size: SIZE };
      const path = join(root, blobPath(SCOPE, DIGEST));
      expect(await client.call('attachment.fetch', fetch)).toMatchObject({
        refusal: { code: 'attachment-missing' },
      });
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, TEXT.slice(0, 4));
      expect(await client.call('attachment.fetch', fetch)).toMatchObject({
        refusal: { code: 'attachment-missing' },
      });
      await writeFile(path, TEXT.toUpperCase());
      expect(await client.call('attachment.fetch', fetch)).toMatchObject({
        refusal: { code: 'attachment-damaged' },
      });
      expect(await readdir(dirname(keptPath(opened))).catch(() => [])).toEqual([]);
    });

    it('stay here while no folder is attached', async () => {
      const { client } = await open();
      expect(await client.call('attachment.fetch', { ...BLOB, size: SIZE })).toMatchObject({
        refusal: { code: 'share-unattached' },
      });
      expect(await value(client, 'attachment.has', BLOB)).toEqual({ here: false, onShare: null });
    });
  });
}
