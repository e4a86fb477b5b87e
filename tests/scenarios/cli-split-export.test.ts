import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { afterAll, describe, expect, it } from 'vitest';
import { EXIT } from '#electron/cli/exit-status.ts';
import { command, type CliRun, runCli } from '#tests/cli/cli-desk.ts';
import { CHIEF, openCliOffice } from '#tests/cli/cli-office.ts';
import { bundleWorkbookWorker } from '#tests/office/workbook-worker.ts';

const bundle = await mkdtemp(join(tmpdir(), 'presidio-split-'));
const createWorkbookWorker = await bundleWorkbookWorker(bundle);

afterAll(() => rm(bundle, { recursive: true }));

const YEAR = 2026;
const DAY = '2025-12-31';

/** What a sheet says of the transfers: by body, and in all. */
async function transfersOf(path: string) {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.getWorksheet('Trasferimenti');
  const made = workbook.getWorksheet('Parametri')?.getCell('A4').text ?? '';
  const cents = (cell: string): number => Math.round(Number(sheet?.getCell(cell).result) * 100);
  return { made, first: cents('E3'), total: cents('E4') };
}

describe('presidio export riparto-spese', () => {
  it('writes the split as the records make it, and an issue with its frozen figures (REG-13.7-a)', async () => {
    const { share, bodyId, apply } = await openCliOffice();
    const written = async (
      name: string,
      ...options: readonly string[]
    ): Promise<readonly [CliRun, string]> => {
      const out = join(share, '..', name);
      const argv = ['export', 'riparto-spese', '--share', share, '--year', String(YEAR), '--out', out];
      return [await runCli([...argv, ...options, '--json'], '', { createWorkbookWorker }), out];
    };
    const [early] = await written('presto.xlsx');
    expect([early.status, early.lines[0]]).toMatchObject([
      EXIT.failed,
      { ok: false, refusal: { code: 'split-incomplete' } },
    ]);
    const expense = { year: YEAR, nature: 'current', criterion: 'general', recurring: false };
    const told = await apply(
      'first',
      [
        command('recordPcCount', CHIEF, { bodyId, day: DAY, count: 12, source: 'Inventario' }),
        command('defineInhabitants', CHIEF, { bodyId, day: DAY, count: 1_800, source: 'ISTAT' }),
        command('recordExpense', CHIEF, { ...expense, description: 'Canoni', cents: 1_234_567 }),
        command('issueSplit', CHIEF, { year: YEAR }),
        command('recordExpense', CHIEF, { ...expense, description: 'Rete', cents: 100_000 }),
      ].join(''),
    );
    expect(told.lines.map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
    const { id } = told.lines[3]?.['result'] as { readonly id: string };
    const [now, nowPath] = await written('oggi.xlsx');
    expect(now.lines[0]).toMatchObject({ ok: true, netCents: 1_334_567 });
    expect(await transfersOf(nowPath)).toMatchObject({ first: 1_334_567, total: 1_334_567 });
    const [issued, issuedPath] = await written('emesso.xlsx', '--issue', id);
    expect(issued.lines[0]).toMatchObject({ ok: true, bodies: [{ transferCents: 1_234_567 }] });
    const frozen = await transfersOf(issuedPath);
    expect(frozen.first).toBe(1_234_567);
    expect(frozen.made).toMatch(/^Emesso e congelato il .* da Ada Prova$/u);
    const [other] = await written('altro.xlsx', '--issue', CHIEF);
    expect(other.lines[0]).toMatchObject({ ok: false, refusal: { code: 'record-absent' } });
  });
});
