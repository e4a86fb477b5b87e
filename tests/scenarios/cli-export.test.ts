import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EXIT } from '#electron/cli/exit-status.ts';
import { type CliRun, digests, runCli } from '#tests/cli/cli-desk.ts';
import { unzip } from '#tests/office/unzip.ts';
import { bundleWorkbookWorker } from '#tests/office/workbook-worker.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

/** Told once: reports only read, and each test has a copy of its own. */
const told = await mkdtemp(join(tmpdir(), 'presidio-test-'));
afterAll(() => rm(told, { recursive: true, force: true }));
const original = join(told, 'share');
await runCli(['demo', '--share', original, '--tickets', '30', '--consoles', '2', '--until', '2026-06-30']);

async function demonstration(): Promise<string> {
  const share = join(await freshFolder(), 'share');
  await cp(original, share, { recursive: true });
  return share;
}

/** What `pcs --json` tells. */
interface Told {
  readonly total: number;
  readonly bodies: readonly {
    readonly name: string;
    readonly count: number;
    readonly assets: readonly object[];
  }[];
}

/** How many rows a sheet has below its header: the register's is the first. */
function rowsOf(path: string, place = 1): number {
  const sheet = unzip(path).get(`xl/worksheets/sheet${String(place)}.xml`) ?? '';
  return sheet.split('<row ').length - 2;
}

describe('export', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'presidio-test-'));
  const createWorkbookWorker = await bundleWorkbookWorker(folder);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  function exportPeriod(
    report: string,
    share: string,
    out: string,
    ...options: readonly string[]
  ): Promise<CliRun> {
    const period = ['--from', '2024-01-01', '--to', '2026-12-31'];
    const argv = ['export', report, '--share', share, ...period, '--out', out, ...options];
    return runCli(argv, '', { createWorkbookWorker });
  }

  function exportRegister(share: string, out: string, ...options: readonly string[]): Promise<CliRun> {
    return exportPeriod('registro-ticket', share, out, ...options);
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

  it('writes how the service levels were kept, every ticket in its sheet (CAP-7-c)', async () => {
    const share = await demonstration();
    const out = join(share, '..', 'sla.xlsx');
    const run = await exportPeriod('rispetto-sla', share, out, '--json');
    expect(run).toMatchObject({ status: EXIT.done, lines: [{ ok: true, path: out, tickets: 30 }] });
    expect(rowsOf(out, 4)).toBe(30);
  });

  it('writes the activity by function (REG-3-a)', async () => {
    const share = await demonstration();
    const out = join(share, '..', 'attivita.xlsx');
    const run = await exportPeriod('attivita-funzioni', share, out, '--json');
    expect(run).toMatchObject({ status: EXIT.done, lines: [{ ok: true, path: out, tickets: 30 }] });
    expect(rowsOf(out, 4)).toBe(30);
  });

  it('writes the sheet of a ticket as a workbook and as a page, and of no other (CAP-3.4.2.1-d)', async () => {
    const share = await demonstration();
    const tickets = await runCli(['dump', '--share', share, '--kind', 'ticket']);
    const { number, subject } = tickets.lines[0]?.['record'] as { number: string; subject: string };
    const sheet = (name: string, code: string) =>
      runCli(
        ['export', 'scheda-ticket', '--share', share, '--number', code, '--out', join(share, '..', name)],
        '',
        {
          createWorkbookWorker,
        },
      );
    expect((await sheet('scheda.html', number)).status).toBe(EXIT.done);
    const page = await readFile(join(share, '..', 'scheda.html'), 'utf8');
    expect(page).toContain(`<h1>Scheda ticket ${number}</h1>`);
    expect(page).toContain(subject.replaceAll("'", '&#39;'));
    expect((await sheet('scheda.xlsx', number)).status).toBe(EXIT.done);
    expect(rowsOf(join(share, '..', 'scheda.xlsx'))).toBeGreaterThan(20);
    const absent = await sheet('altra.html', '1999/000001');
    expect([absent.status, absent.err.includes('[ticket-absent]')]).toEqual([EXIT.failed, true]);
  });

  it.each([
    ['inventario', 'PERF-RIS-a'],
    ['distribuzione-sistemi', 'PT-I.2-g'],
    ['sistemi-obsoleti', 'CAP-3.1.5-a'],
    ['ricambio-parco', 'REG-2-a'],
  ])('writes %s as things stand on a day (%s)', async (report) => {
    const share = await demonstration();
    const out = join(share, '..', `${report}.xlsx`);
    const argv = ['export', report, '--share', share, '--date', '2026-06-30', '--out', out, '--json'];
    const run = await runCli(argv, '', { createWorkbookWorker });
    expect(run).toMatchObject({ status: EXIT.done, lines: [{ ok: true, path: out }] });
    expect(Number(run.lines[0]?.['assets'])).toBeGreaterThan(100);
  });

  it('writes the consignee’s account of a period (REG-7-a)', async () => {
    const share = await demonstration();
    const out = join(share, '..', 'conto.xlsx');
    const run = await exportPeriod('conto-consegnatario', share, out, '--json');
    expect(run).toMatchObject({ status: EXIT.done, lines: [{ ok: true, path: out }] });
    expect(rowsOf(out)).toBeGreaterThan(8);
  });
});

describe('pcs', () => {
  it('counts the PCs in use on a day by body, and lists them (REG-13.1-b)', async () => {
    const share = await demonstration();
    const run = await runCli(['pcs', '--share', share, '--date', '2026-06-30', '--json']);
    const [answer] = run.lines as unknown as readonly [Told];
    expect(run.status).toBe(EXIT.done);
    expect(answer.bodies).toHaveLength(9);
    for (const { count, assets } of answer.bodies) expect(assets).toHaveLength(count);
    expect(answer.bodies.reduce((sum, { count }) => sum + count, 0)).toBe(answer.total);
    const one = await runCli(['pcs', '--share', share, '--date', '2026-06-30', '--body', 'pelago']);
    const pelago = answer.bodies.find(({ name }) => name === 'Pelago');
    expect(one.out).toContain(`In tutto: ${String(pelago?.count)}`);
  });
});
