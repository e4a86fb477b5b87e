import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it } from 'vitest';
import type { Progress } from '#shared/host/contract.ts';
import type { Cell } from '#shared/reports/workbook-plan.ts';
import { prepareStages, type Stage } from '#tests/office/workbook-stage.ts';
import { oneSheet, sheetPlan, valueOf, writeWorkbook } from '#tests/office/write-workbook.ts';

const OLD = 'il file di prima';
const CONTENT = oneSheet('text', [['a'], ['b']]);
const SILENT = (): undefined => undefined;

const newStage = await prepareStages();

/** A stage with a workbook begun on it, in place of the file of before if there is one. */
async function openedStage(before?: string): Promise<Stage & { readonly workbookId: string }> {
  const stage = newStage();
  if (before !== undefined) writeFileSync(stage.path, before);
  const { workbookId } = valueOf(await stage.service.open(stage.path, CONTENT.plan));
  return { ...stage, workbookId };
}

/** Rows that compression cannot make small. */
function bulkyRows(count: number): readonly (readonly Cell[])[] {
  let state = 1;
  const next = (): string => {
    state = (state * 48_271) % 2_147_483_647;
    return state.toString(36);
  };
  return Array.from({ length: count }, () => [Array.from({ length: 100 }, next).join('')]);
}

describe('a workbook being written', () => {
  it('is not seen under its name before it is complete, and then replaces what was there', async () => {
    const { service, folder, path, workbookId } = await openedStage(OLD);
    valueOf(await service.append(workbookId, 0, [['a']]));
    expect(readFileSync(path, 'utf8')).toBe(OLD);
    const closed = valueOf(await service.close(workbookId, SILENT));
    expect(closed).toMatchObject({ path, rows: 1, shortenedTexts: 0 });
    expect(readFileSync(path)).toHaveLength(closed.bytes);
    expect(readdirSync(folder)).toEqual(['registro.xlsx']);
  });

  it('takes the place of the file that a link leads to, and leaves the link', async () => {
    const { service, folder, path } = newStage();
    const target = join(folder, 'altrove.xlsx');
    writeFileSync(target, OLD);
    symlinkSync(target, path);
    await writeWorkbook(service, path, CONTENT);
    expect(readlinkSync(path)).toBe(target);
    expect(readFileSync(target, 'utf8').slice(0, 2)).toBe('PK');
  });

  it('grows beside the file that a link leads to, which may lie on another disk', async () => {
    const { service, folder, path } = newStage();
    const elsewhere = join(folder, 'altrove');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'registro.xlsx'), OLD);
    symlinkSync(join(elsewhere, 'registro.xlsx'), path);
    valueOf(await service.open(path, CONTENT.plan));
    expect(readdirSync(folder)).toEqual(['altrove', 'registro.xlsx']);
    expect(readdirSync(elsewhere)).toHaveLength(2);
  });

  it('is read by those who could read the file of before, and by nobody else', async () => {
    const { service, path } = newStage();
    writeFileSync(path, OLD);
    for (const mode of [0o600, 0o664]) {
      chmodSync(path, mode);
      await writeWorkbook(service, path, CONTENT);
      expect(statSync(path).mode & 0o777).toBe(mode);
    }
  });

  it('tells how far it has come', async () => {
    const { service, workbookId } = await openedStage();
    valueOf(await service.append(workbookId, 0, [['a'], ['b']]));
    const told: Progress[] = [];
    await service.close(workbookId, (progress) => told.push(progress));
    expect(told).toEqual([
      { done: 2, total: null },
      { done: 2, total: 2 },
    ]);
  });

  it('takes calls that do not wait for each other, in their order', async () => {
    const { service, workbookId } = await openedStage();
    const answers = [
      service.append(workbookId, 0, bulkyRows(1_000)),
      service.append(workbookId, 0, bulkyRows(1_000)),
      service.close(workbookId, SILENT),
    ];
    expect((await Promise.all(answers)).map(({ ok }) => ok)).toEqual([true, true, true]);
  });

  it('goes on beside another', async () => {
    const { service, folder, path } = newStage();
    const other = join(folder, 'altro.xlsx');
    await Promise.all([path, other].map((target) => writeWorkbook(service, target, CONTENT)));
    expect(readdirSync(folder).toSorted()).toEqual(['altro.xlsx', 'registro.xlsx']);
  });

  it('leaves nothing when it is given up, even in the middle of a batch', async () => {
    const { service, folder, path, workbookId } = await openedStage(OLD);
    const batch = service.append(workbookId, 0, bulkyRows(2_000));
    valueOf(await service.cancel(workbookId));
    expect(await batch).toMatchObject({ ok: false, refusal: { code: 'workbook-cancelled' } });
    expect(readdirSync(folder)).toEqual(['registro.xlsx']);
    expect(readFileSync(path, 'utf8')).toBe(OLD);
  });

  it('is given up when the console closes', async () => {
    const { service, folder, workbookId } = await openedStage();
    await service.closeAll();
    expect(readdirSync(folder)).toEqual([]);
    expect(await service.append(workbookId, 0, [['a']])).toMatchObject({
      refusal: { code: 'workbook-unknown' },
    });
  });
});

describe('a batch that does not fit', () => {
  it('is refused whole, and the writing goes on', async () => {
    const { service, workbookId } = await openedStage();
    const refused = await service.append(workbookId, 0, [['buona'], [Number.NaN]]);
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'argument-invalid' } });
    valueOf(await service.append(workbookId, 0, [['a']]));
    expect(valueOf(await service.close(workbookId, SILENT)).rows).toBe(1);
  });

  it('is refused when its sheet is over, or was never planned', async () => {
    const { service, path } = newStage();
    const columns = [{ header: 'A', width: 10, format: 'text' as const }];
    const sheets = [sheetPlan('Uno', columns), sheetPlan('Due', columns)];
    const plan = { creator: '', title: '', sheets };
    const { workbookId } = valueOf(await service.open(path, plan));
    valueOf(await service.append(workbookId, 1, [['a']]));
    for (const sheet of [0, 2]) {
      expect(await service.append(workbookId, sheet, [['a']])).toMatchObject({
        refusal: { code: 'argument-invalid' },
      });
    }
  });

  it('is refused when it goes past the last row that a sheet has', async () => {
    const { service, workbookId } = await openedStage();
    const rows = Array.from({ length: 2 ** 17 }, () => []);
    for (let batch = 0; batch < 7; batch += 1) valueOf(await service.append(workbookId, 0, rows));
    // 2^20 rows and a header do not fit; one row less does.
    expect(await service.append(workbookId, 0, rows)).toMatchObject({
      refusal: { code: 'argument-invalid' },
    });
    valueOf(await service.append(workbookId, 0, rows.slice(1)));
  });

  it.each([
    ['a sheet name that spreadsheets would mend', ['Uno/Due']],
    ['two sheets of one name', ['Uno', 'UNO']],
  ])('is refused from the start with %s', async (_what, names) => {
    const { service, folder, path } = newStage();
    const sheets = names.map((name) => sheetPlan(name, [{ header: 'A', width: 10, format: 'text' }]));
    const answer = await service.open(path, { creator: '', title: '', sheets });
    expect(answer).toMatchObject({ refusal: { code: 'argument-invalid' } });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a place that cannot be written', () => {
  it('is refused as a missing folder', async () => {
    const { service, folder } = newStage();
    const lost = join(folder, 'manca', 'registro.xlsx');
    expect(await service.open(lost, CONTENT.plan)).toMatchObject({
      refusal: { code: 'folder-missing', data: { path: lost } },
    });
  });

  it('is refused as a missing folder when it goes away during the work', async () => {
    const { service, folder } = newStage();
    const share = join(folder, 'condivisa');
    mkdirSync(share);
    const lost = join(share, 'registro.xlsx');
    const { workbookId } = valueOf(await service.open(lost, CONTENT.plan));
    rmSync(share, { recursive: true });
    expect(await service.close(workbookId, SILENT)).toMatchObject({ refusal: { code: 'folder-missing' } });
  });

  it('is refused as a name that is a folder', async () => {
    const { service, path } = newStage();
    mkdirSync(path);
    expect(await service.open(path, CONTENT.plan)).toMatchObject({ refusal: { code: 'name-invalid' } });
  });

  it.runIf(process.platform === 'linux')('is refused as forbidden', async () => {
    const { service } = newStage();
    expect(await service.open('/sys/registro.xlsx', CONTENT.plan)).toMatchObject({
      refusal: { code: 'folder-forbidden' },
    });
  });

  it.runIf(process.platform === 'linux')('is refused as in use, before any work', async () => {
    const { service, folder, path } = newStage();
    copyFileSync('/bin/sleep', path);
    execFileSync('chmod', ['755', path]);
    const user: ChildProcess = spawn(path, ['60']);
    try {
      await new Promise((resolve) => user.once('spawn', resolve));
      expect(await service.open(path, CONTENT.plan)).toMatchObject({ refusal: { code: 'file-in-use' } });
    } finally {
      user.kill('SIGKILL');
    }
    expect(readdirSync(folder)).toEqual(['registro.xlsx']);
  });
});

describe('a thread that dies', () => {
  it('refuses what was asked of it, and leaves nothing', async () => {
    const dying = (): Worker => new Worker('process.exit(3)', { eval: true });
    const { service, folder, path } = newStage(dying);
    expect(await service.open(path, CONTENT.plan)).toMatchObject({ refusal: { code: 'host-failed' } });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a workbook that nobody opened', () => {
  it('is unknown to every call', async () => {
    const { service } = newStage();
    const answers = [
      await service.append('nessuno', 0, [['a']]),
      await service.close('nessuno', SILENT),
      await service.cancel('nessuno'),
    ];
    for (const answer of answers) expect(answer).toMatchObject({ refusal: { code: 'workbook-unknown' } });
  });
});

/** Mounts a disk of 512 kB, where this user may. */
function mountSmallDisk(): string | undefined {
  const disk = mkdtempSync(join(tmpdir(), 'presidio-disk-'));
  try {
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', disk], { stdio: 'ignore' });
    return disk;
  } catch {
    // Not Linux, or not root: the test is then named as not run.
    rmSync(disk, { recursive: true });
    return undefined;
  }
}

describe('a full disk', () => {
  const disk = mountSmallDisk();

  afterAll(() => {
    if (disk === undefined) return;
    execFileSync('/bin/umount', [disk]);
    rmSync(disk, { recursive: true });
  });

  it.runIf(disk !== undefined)('is told, keeps the file of before, and leaves room as it was', async () => {
    const { service } = newStage();
    const target = join(disk ?? '', 'registro.xlsx');
    writeFileSync(target, OLD);
    const { workbookId } = valueOf(await service.open(target, CONTENT.plan));
    const rows = bulkyRows(1_000);
    let answer = await service.append(workbookId, 0, rows);
    for (let batch = 0; answer.ok && batch < 50; batch += 1)
      answer = await service.append(workbookId, 0, rows);
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'disk-full', data: { path: target } } });
    expect(readFileSync(target, 'utf8')).toBe(OLD);
    expect(readdirSync(disk ?? '')).toEqual(['registro.xlsx']);
    expect(await service.append(workbookId, 0, rows)).toMatchObject({
      refusal: { code: 'workbook-unknown' },
    });
  });

  it.runIf(disk !== undefined)('is told at the end too, when only the last bytes do not fit', async () => {
    const { service } = newStage();
    const target = join(disk ?? '', 'altro.xlsx');
    const { workbookId } = valueOf(await service.open(target, CONTENT.plan));
    writeFileSync(join(disk ?? '', 'zavorra'), Buffer.alloc(500 * 1024));
    valueOf(await service.append(workbookId, 0, bulkyRows(100)));
    expect(await service.close(workbookId, SILENT)).toMatchObject({ refusal: { code: 'disk-full' } });
    expect(readdirSync(disk ?? '').toSorted()).toEqual(['registro.xlsx', 'zavorra']);
  });
});
