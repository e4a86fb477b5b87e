import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EXIT } from '#electron/cli/exit-status.ts';
import { type CliRun, digests, runCli } from '#tests/cli/cli-desk.ts';
import { unzip } from '#tests/office/unzip.ts';
import { bundleWorkbookWorker } from '#tests/office/workbook-worker.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

async function demonstration(): Promise<string> {
  const share = join(await freshFolder(), 'share');
  await runCli(['demo', '--share', share, '--tickets', '30', '--consoles', '2', '--until', '2026-06-30']);
  return share;
}

/** How many rows the register's sheet has below its header. */
function rowsOf(path: string): number {
  const sheet = unzip(path).get('xl/worksheets/sheet1.xml') ?? '';
  return sheet.split('<row ').length - 2;
}

describe('export registro-ticket', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'presidio-test-'));
  const createWorkbookWorker = await bundleWorkbookWorker(folder);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  function exportRegister(share: string, out: string, ...options: readonly string[]): Promise<CliRun> {
    const period = ['--from', '2024-01-01', '--to', '2026-12-31'];
    const argv = ['export', 'registro-ticket', '--share', share, ...period, '--out', out, ...options];
    return runCli(argv, '', { createWorkbookWorker });
  }

  it('writes every ticket of the period (CAP-3.4.2.1-d)', async () => {
    const share = await demonstration();
    const out = join(share, '..', 'registro.xlsx');
    const run = await exportRegister(share, out, '--json');
    expect(run.status).toBe(EXIT.done);
    expect(run.lines).toEqual([{ ok: true, path: out, tickets: 30 }]);
    expect(rowsOf(out)).toBe(30);
  });

  it('writes those of one body, called by its name or its id', async () => {
    const share = await demonstration();
    const bodies = await runCli(['dump', '--share', share, '--kind', 'body']);
    const tickets = await runCli(['dump', '--share', share, '--kind', 'ticket']);
    const counts = bodies.lines.map(({ id, record }) => ({
      id: String(id),
      name: (record as { readonly name: string }).name,
      count: tickets.lines.filter((line) => (line['record'] as { bodyId: string }).bodyId === id).length,
    }));
    const [body = { id: '', name: '', count: 0 }] = counts.toSorted((one, other) => other.count - one.count);
    for (const [place, words] of [body.name.toUpperCase(), body.id].entries()) {
      const out = join(share, '..', `registro-${String(place)}.xlsx`);
      expect((await exportRegister(share, out, '--body', words)).status).toBe(EXIT.done);
      expect(rowsOf(out)).toBe(body.count);
    }
  });

  it('writes nothing for a body that nobody knows', async () => {
    const share = await demonstration();
    const run = await exportRegister(share, join(share, '..', 'registro.xlsx'), '--body', 'Atlantide');
    expect(run.status).toBe(EXIT.failed);
    expect(run.err).toContain('[body-absent]');
    expect(Object.keys(await digests(join(share, '..'))).filter((path) => path.endsWith('.xlsx'))).toEqual(
      [],
    );
  });

  it('replaces a file only when it is told to', async () => {
    const share = await demonstration();
    const out = join(share, '..', 'registro.xlsx');
    await writeFile(out, 'mine');
    const refused = await exportRegister(share, out);
    expect(refused.err).toContain('[file-exists]');
    expect((await exportRegister(share, out, '--force')).status).toBe(EXIT.done);
    expect(rowsOf(out)).toBe(30);
  });

  it('says that a folder is missing, and leaves nothing', async () => {
    const share = await demonstration();
    const run = await exportRegister(share, join(share, '..', 'away', 'registro.xlsx'));
    expect(run.status).toBe(EXIT.failed);
    expect(run.err).toContain('[folder-missing]');
  });
});
