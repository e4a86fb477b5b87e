import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createHostClient, type HostClient } from '#renderer/platform/host-client.ts';
import type { HostBridge, HostResult, Progress } from '#shared/host/contract.ts';
import { openTestHost, type TestHost } from './host-parts.ts';
import { noWorkbook, value } from './host-value.ts';

interface Opened {
  readonly host: TestHost;
  readonly client: HostClient;
}

const TEXT = '{"copy":1}\n{"città":"Forlì 🏛"}\n{"end":true}\n';
const A_TOKEN = 'a'.repeat(43);

async function chooseFolder({ host, client }: Opened): Promise<string> {
  const folder = join(host.documents, 'copie');
  await mkdir(folder, { recursive: true });
  const chosen = await value(client, 'dialog.chooseFolder', { answer: { step: 'choose', folder } });
  if (chosen.outcome !== 'chosen') throw new Error(`the dialog ended with ${chosen.outcome}`);
  expect(await value(client, 'backup.chooseFolder', { grant: chosen.grant })).toEqual({ folder, last: null });
  return folder;
}

async function makeCopy(client: HostClient): Promise<HostResult<'backup.close'>> {
  const { backupId } = await value(client, 'backup.begin', {});
  await value(client, 'backup.append', { backupId, text: TEXT.slice(0, 15) });
  await value(client, 'backup.append', { backupId, text: TEXT.slice(15) });
  return value(client, 'backup.close', { backupId, progressId: 'copy-1' });
}

async function readCopy(client: HostClient, backupId: string): Promise<string> {
  let text = '';
  while (true) {
    const piece = await value(client, 'backup.read', { backupId });
    text += piece.text;
    if (piece.last) return text;
  }
}

/** What every door must do with copies of the archive. */
export function describeBackupCalls(door: string, bind: (host: TestHost) => Promise<HostBridge>): void {
  describe(`copies of the archive behind ${door}`, () => {
    async function open(profile?: string): Promise<Opened> {
      const host = await openTestHost(noWorkbook, profile === undefined ? {} : { profile });
      return { host, client: createHostClient(await bind(host)) };
    }

    it('go into the folder that the user chose, and are given back as they were', async () => {
      const opened = await open();
      const folder = await chooseFolder(opened);
      const heard: Progress[] = [];
      opened.client.onProgress('copy-1', (progress) => heard.push(progress));
      const made = await makeCopy(opened.client);
      const [name = ''] = await readdir(folder);
      expect(name).toMatch(/^presidio-\d{4}-\d\d-\d\d-\d{4}\.presidio-backup\.gz$/);
      expect(made).toMatchObject({ path: join(folder, name), lines: 3, removed: [] });
      expect(gunzipSync(await readFile(made.path)).toString()).toBe(TEXT);
      expect(heard.at(-1)).toEqual({ done: made.copy.bytes, total: made.copy.bytes });
      expect(await value(opened.client, 'backup.list', {})).toEqual({ copies: [made.copy] });
      const { backupId } = await value(opened.client, 'backup.open', { name });
      expect(await readCopy(opened.client, backupId)).toBe(TEXT);
      expect(await opened.client.call('backup.read', { backupId })).toMatchObject({
        refusal: { code: 'backup-unknown' },
      });
    });

    it('are remembered in the next run', async () => {
      const first = await open();
      const folder = await chooseFolder(first);
      const { copy } = await makeCopy(first.client);
      const second = await open(first.host.profile);
      expect(await value(second.client, 'backup.state', {})).toEqual({ folder, last: copy });
    });

    it('are read from wherever the user says', async () => {
      const opened = await open();
      await chooseFolder(opened);
      const { path } = await makeCopy(opened.client);
      const name = 'portata da casa.gz';
      await writeFile(join(opened.host.documents, name), await readFile(path));
      const answer = { step: 'choose', folder: opened.host.documents, name, replace: false } as const;
      const chosen = await value(opened.client, 'dialog.openFile', { type: 'backup', answer });
      if (chosen.outcome !== 'chosen') throw new Error(`the dialog ended with ${chosen.outcome}`);
      const { backupId } = await value(opened.client, 'backup.open', { grant: chosen.grant });
      expect(await readCopy(opened.client, backupId)).toBe(TEXT);
    });

    it('leave nothing when they are given up', async () => {
      const opened = await open();
      const folder = await chooseFolder(opened);
      const { backupId } = await value(opened.client, 'backup.begin', {});
      await value(opened.client, 'backup.append', { backupId, text: TEXT });
      await value(opened.client, 'backup.cancel', { backupId });
      expect(await readdir(folder)).toEqual([]);
      expect(await opened.client.call('backup.append', { backupId, text: TEXT })).toMatchObject({
        refusal: { code: 'backup-unknown' },
      });
    });

    it('are not made before a folder was chosen', async () => {
      const { client } = await open();
      expect(await value(client, 'backup.state', {})).toEqual({ folder: null, last: null });
      expect(await client.call('backup.begin', {})).toMatchObject({ refusal: { code: 'backup-unset' } });
      expect(await client.call('backup.list', {})).toMatchObject({ refusal: { code: 'backup-unset' } });
    });

    it('touch nothing that was not granted', async () => {
      const opened = await open();
      await chooseFolder(opened);
      const { client } = opened;
      expect(await client.call('backup.chooseFolder', { grant: A_TOKEN })).toMatchObject({
        refusal: { code: 'grant-unknown' },
      });
      expect(await client.call('backup.open', { grant: A_TOKEN })).toMatchObject({
        refusal: { code: 'grant-unknown' },
      });
      expect(await client.call('backup.open', { name: '../segreti.gz' })).toMatchObject({
        refusal: { code: 'name-invalid' },
      });
      const gone = 'presidio-2020-01-01-0000.presidio-backup.gz';
      expect(await client.call('backup.open', { name: gone })).toMatchObject({
        refusal: { code: 'file-missing' },
      });
    });
  });
}
