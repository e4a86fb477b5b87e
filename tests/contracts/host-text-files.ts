import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createHostClient, type HostClient } from '#renderer/platform/host-client.ts';
import { type HostBridge, TEXT_FILE_MAX } from '#shared/host/contract.ts';
import { openTestHost, type TestHost } from './host-parts.ts';
import { noWorkbook, value } from './host-value.ts';

const A_TOKEN = 'a'.repeat(43);
const PAGE = '<!doctype html><title>Attività dell’ente</title>';

/** The right to write a page, as the user gives it. */
async function grantPage(client: HostClient, folder: string, name: string): Promise<string> {
  const answer = { step: 'choose', folder, name, replace: true } as const;
  const chosen = await value(client, 'dialog.saveFile', { type: 'page', suggestedName: name, answer });
  if (chosen.outcome !== 'chosen') throw new Error(`the dialog ended with ${chosen.outcome}`);
  return chosen.grant;
}

/** What every door must do with a text that is saved as a file. */
export function describeTextFileCalls(door: string, bind: (host: TestHost) => Promise<HostBridge>): void {
  describe(`text files behind ${door}`, () => {
    async function open(): Promise<{ readonly host: TestHost; readonly client: HostClient }> {
      const host = await openTestHost(noWorkbook);
      onTestFinished(() => host.close());
      return { host, client: createHostClient(await bind(host)) };
    }

    it('are written where the user chose, in place of what had the name', async () => {
      const { host, client } = await open();
      const path = join(host.documents, 'Pannello.html');
      await writeFile(path, 'di prima');
      const grant = await grantPage(client, host.documents, 'Pannello');
      expect(await value(client, 'files.saveText', { grant, text: PAGE })).toEqual({ path });
      expect(await readFile(path, 'utf8')).toBe(PAGE);
      expect(await readdir(host.documents)).toEqual(['Pannello.html']);
    });

    it('are not written where nobody chose, nor when they are too long', async () => {
      const { host, client } = await open();
      const grant = await grantPage(client, host.documents, 'Pannello');
      expect(await client.call('files.saveText', { grant: A_TOKEN, text: PAGE })).toMatchObject({
        refusal: { code: 'grant-unknown' },
      });
      const text = 'x'.repeat(TEXT_FILE_MAX + 1);
      expect(await client.call('files.saveText', { grant, text })).toMatchObject({
        refusal: { code: 'argument-invalid' },
      });
      expect(await readdir(host.documents)).toEqual([]);
    });
  });
}
