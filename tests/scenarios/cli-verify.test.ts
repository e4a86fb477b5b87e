import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '#electron/cli/exit-status.ts';
import { digests, runCli } from '#tests/cli/cli-desk.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

async function demonstration(): Promise<string> {
  const share = join(await freshFolder(), 'share');
  await runCli(['demo', '--share', share, '--tickets', '5', '--consoles', '2']);
  return share;
}

/** The files of a share below a directory, in order. */
async function filesIn(share: string, directory: string): Promise<readonly string[]> {
  return Object.keys(await digests(join(share, directory)));
}

async function flipBit(path: string): Promise<void> {
  const bytes = await readFile(path);
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  await writeFile(path, bytes);
}

describe('verify', () => {
  it('finds nothing wrong in what consoles publish, and writes nothing', async () => {
    const share = await demonstration();
    const before = await digests(share);
    const run = await runCli(['verify', '--share', share, '--json']);
    expect(run.status).toBe(EXIT.done);
    expect(run.lines).toMatchObject([{ ok: true, findings: [] }]);
    expect(await digests(share)).toEqual(before);
    expect((await runCli(['verify', '--share', share])).out).toContain('Tutto a posto');
  });

  it('notes the files of others, and is content', async () => {
    const share = await demonstration();
    await writeFile(join(share, 'heads', '~$copia.hd'), 'x');
    const run = await runCli(['verify', '--share', share, '--json']);
    expect(run.status).toBe(EXIT.done);
    expect(run.lines).toMatchObject([
      { ok: true, findings: [{ severity: 'note', problem: 'foreign', path: 'heads/~$copia.hd' }] },
    ]);
  });

  it.each(['log', 'heads', 'members'])('says which file of %s has a flipped bit', async (directory) => {
    const share = await demonstration();
    const [file = ''] = await filesIn(share, directory);
    await flipBit(file);
    const run = await runCli(['verify', '--share', share]);
    expect(run.status).toBe(EXIT.failed);
    expect(run.out).toContain(relative(share, file).replace(/\.[0-9a-z]{16}\.seg$/, ''));
  });

  it('says which segment is gone', async () => {
    const share = await demonstration();
    const [file = ''] = await filesIn(share, 'log');
    await rm(file);
    const run = await runCli(['verify', '--share', share]);
    expect(run.status).toBe(EXIT.failed);
    expect(run.out).toContain(relative(share, join(file, '..')));
  });

  it('refuses a folder that is no space', async () => {
    const run = await runCli(['verify', '--share', await freshFolder()]);
    expect(run.status).toBe(EXIT.failed);
    expect(run.err).toContain('[space-missing]');
  });
});
