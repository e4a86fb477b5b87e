import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHostClient, type HostClient } from '#renderer/platform/host-client.ts';
import type { HostCall } from '#shared/host/channels.ts';
import { ARGUMENT_BYTES_MAX, type HostBridge, type Progress } from '#shared/host/contract.ts';
import type { WorkbookPlan } from '#shared/reports/workbook-plan.ts';
import { bundleWorkbookWorker } from '#tests/office/workbook-worker.ts';
import { openTestHost, type TestHost, type TestHostChoices } from './host-parts.ts';
import { describeAttachmentCalls } from './host-attachments.ts';
import { describeBackupCalls } from './host-backup.ts';
import { describeNoticeCalls } from './host-notices.ts';
import { describeShareCalls } from './host-share.ts';
import { describeTextFileCalls } from './host-text-files.ts';

/** Binds a host to one of the doors. Gives the console's end of it; closes it when the test ends. */
export type BindToDoor = (host: TestHost) => Promise<HostBridge>;

const PLAN: WorkbookPlan = {
  creator: 'Presidio',
  title: 'Registro',
  sheets: [
    {
      name: 'Registro',
      columns: [{ header: 'Codice', width: 12, format: 'text' }],
      preamble: [],
      filter: true,
      freezeHeader: true,
      landscape: true,
    },
  ],
};

const A_TOKEN = 'a'.repeat(43);

interface Opened {
  readonly host: TestHost;
  readonly bridge: HostBridge;
  readonly client: HostClient;
}

async function chooseToSave(client: HostClient, folder: string, name: string): Promise<string> {
  const answer = { step: 'choose', folder, name, replace: true } as const;
  const chosen = await client.call('dialog.saveFile', { type: 'workbook', suggestedName: name, answer });
  if (chosen.ok && chosen.value.outcome === 'chosen') return chosen.value.grant;
  throw new Error(`the dialog ended otherwise: ${JSON.stringify(chosen)}`);
}

async function begin(client: HostClient, grant: string): Promise<string> {
  const opened = await client.call('workbook.open', { grant, plan: PLAN });
  if (opened.ok) return opened.value.workbookId;
  throw new Error(`the workbook was refused: ${JSON.stringify(opened)}`);
}

/** What every door must do with the same host behind it. */
export function describeHost(door: string, bind: BindToDoor): void {
  describe(`the host behind ${door}`, () => {
    let folder: string;
    let createWorker: () => Worker;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'presidio-worker-'));
      createWorker = await bundleWorkbookWorker(folder);
    });
    afterAll(() => rm(folder, { recursive: true }));

    async function open(choices?: TestHostChoices): Promise<Opened> {
      const host = await openTestHost(createWorker, choices);
      const bridge = await bind(host);
      return { host, bridge, client: createHostClient(bridge) };
    }

    it('answers each call with what the contract says', async () => {
      const { client } = await open();
      expect(await client.call('app.about', {})).toMatchObject({ ok: true, value: { systemUser: 'mrossi' } });
      expect(await client.call('replica.createIdentity', {})).toMatchObject({
        ok: true,
        value: { replica: expect.stringMatching(/^[0-9a-z]{20}$/) as string },
      });
    });

    it('keeps the settings for the next run', async () => {
      const first = await open();
      await first.client.call('settings.write', { theme: 'dark' });
      const second = await open({ profile: first.host.profile });
      expect(await second.client.call('settings.read', {})).toEqual({
        ok: true,
        value: { theme: 'dark', language: 'it', archive: null, archiveMark: null, lockMinutes: 15 },
      });
    });

    it.each<[string, HostCall, unknown]>([
      ['nothing at all', 'settings.read', undefined],
      ['null', 'settings.read', null],
      ['a text', 'settings.write', 'dark'],
      ['a value that is not one of them', 'settings.write', { theme: 'purple' }],
      ['a member too many', 'settings.write', { theme: 'dark', path: '/etc' }],
      ['a path instead of a grant', 'files.reveal', { grant: '/etc/passwd' }],
      ['an address instead of a letter', 'mail.compose', { href: 'https://example.org' }],
      ['an archive with a path in it', 'settings.write', { archive: '../main' }],
      ['no rows', 'workbook.append', { workbookId: A_TOKEN, sheet: 0, rows: [] }],
    ])('refuses an argument that is %s', async (_what, name, argument) => {
      const { bridge, client } = await open();
      expect(await bridge.call(name, argument)).toMatchObject({
        ok: false,
        refusal: { code: 'argument-invalid', data: { call: name } },
      });
      expect(await client.call('settings.read', {})).toMatchObject({
        value: { theme: 'system', archive: null },
      });
    });

    it('refuses an argument of more than its size', async () => {
      const { bridge } = await open();
      const argument = { theme: 'x'.repeat(ARGUMENT_BYTES_MAX) };
      expect(await bridge.call('settings.write', argument)).toMatchObject({
        refusal: { code: 'argument-invalid', data: { detail: 'size' } },
      });
    });

    it('says what the system says against a file, and keeps the console going', async () => {
      const { host, client } = await open();
      await rm(join(host.profile, 'browser'), { recursive: true, force: true });
      await writeFile(join(host.profile, 'browser'), 'a file where the profile should be');
      expect(await client.call('settings.write', { theme: 'dark' })).toMatchObject({
        ok: false,
        refusal: { code: 'folder-missing' },
      });
      expect(await client.call('app.about', {})).toMatchObject({ ok: true });
    });

    it('lets the user choose a file, and answers only to the grant of it', async () => {
      const { host, client } = await open();
      const grant = await chooseToSave(client, host.documents, 'Registro');
      expect(await client.call('files.reveal', { grant })).toEqual({ ok: true, value: {} });
      expect(host.revealed).toEqual([join(host.documents, 'Registro.xlsx')]);
      expect(await client.call('files.reveal', { grant: A_TOKEN })).toMatchObject({
        refusal: { code: 'grant-unknown' },
      });
      expect(await client.call('workbook.open', { grant: A_TOKEN, plan: PLAN })).toMatchObject({
        refusal: { code: 'grant-unknown' },
      });
    });

    it('opens a letter in the mail program, and nothing else', async () => {
      const { host, client } = await open();
      const letter = { recipient: 'elena@comune.example', subject: 'Ticket', text: 'Ricevuto.\nGrazie' };
      expect(await client.call('mail.compose', letter)).toEqual({ ok: true, value: { isWhole: true } });
      expect(host.openedLetters).toEqual([
        'mailto:elena@comune.example?subject=Ticket&body=Ricevuto.%0D%0AGrazie',
      ]);
      const odd = { recipient: 'https://example.org', subject: '', text: '' };
      await client.call('mail.compose', odd);
      expect(host.openedLetters.every((href) => href.startsWith('mailto:'))).toBe(true);
    });

    it('writes a workbook, telling how far it has come to whoever asks about it', async () => {
      const { host, client } = await open();
      const grant = await chooseToSave(client, host.documents, 'Registro');
      const workbookId = await begin(client, grant);
      await client.call('workbook.append', { workbookId, sheet: 0, rows: [['T-1'], ['T-2']] });
      const heard: Progress[] = [];
      const others: Progress[] = [];
      client.onProgress('export-1', (progress) => heard.push(progress));
      client.onProgress('export-2', (progress) => others.push(progress));
      const closed = await client.call('workbook.close', { workbookId, progressId: 'export-1' });
      const path = join(host.documents, 'Registro.xlsx');
      expect(closed).toMatchObject({ ok: true, value: { path, rows: 2 } });
      expect(heard.at(-1)).toEqual({ done: 2, total: 2 });
      expect(others).toEqual([]);
      expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK');
    });

    it('tells no more of the progress to whoever stopped hearing', async () => {
      const { host, client } = await open();
      const workbookId = await begin(client, await chooseToSave(client, host.documents, 'Registro'));
      await client.call('workbook.append', { workbookId, sheet: 0, rows: [['T-1']] });
      const heard: Progress[] = [];
      const stop = client.onProgress('export-1', (progress) => heard.push(progress));
      stop();
      expect(await client.call('workbook.close', { workbookId, progressId: 'export-1' })).toMatchObject({
        ok: true,
      });
      expect(heard).toEqual([]);
    });

    it('gives up a workbook and leaves nothing of it, nor of those open when it closes', async () => {
      const { host, client } = await open();
      const path = join(host.documents, 'Registro.xlsx');
      await writeFile(path, 'before');
      const grant = await chooseToSave(client, host.documents, 'Registro');
      const workbookId = await begin(client, grant);
      await begin(client, grant);
      expect(await client.call('workbook.cancel', { workbookId })).toEqual({ ok: true, value: {} });
      expect(await client.call('workbook.cancel', { workbookId })).toMatchObject({
        refusal: { code: 'workbook-unknown' },
      });
      await host.close();
      expect(await readdir(host.documents)).toEqual(['Registro.xlsx']);
      expect(await readFile(path, 'utf8')).toBe('before');
    });

    it('takes an exception for its own failure: refuses, and notes it without what the user wrote', async () => {
      const places = (): Promise<never> => Promise.reject(new Error('no places for Rossi Mario'));
      const { host, client } = await open({ places });
      expect(await client.call('dialog.openFile', { type: 'workbook' })).toMatchObject({
        ok: false,
        refusal: { code: 'host-failed' },
      });
      const log = await readFile(join(host.profile, 'browser', 'host.log'), 'utf8');
      expect(log).toContain('"act":"dialog.openFile"');
      expect(log).not.toContain('Rossi');
      expect(await client.call('app.about', {})).toMatchObject({ ok: true });
    });
  });
  describeShareCalls(door, bind);
  describeAttachmentCalls(door, bind);
  describeNoticeCalls(door, bind);
  describeBackupCalls(door, bind);
  describeTextFileCalls(door, bind);
}
