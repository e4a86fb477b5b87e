import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EXIT } from '#electron/cli/exit-status.ts';
import { type CliRun, runCli } from '#tests/cli/cli-desk.ts';
import { bundleWorkbookWorker } from '#tests/office/workbook-worker.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

const EXAMPLE = join(import.meta.dirname, '../../docs/examples/split.json');

type Json = Readonly<Record<string, unknown>>;

async function split(given: Json, ...options: readonly string[]): Promise<CliRun> {
  const path = join(await freshFolder(), 'given.json');
  await writeFile(path, JSON.stringify(given));
  return runCli(['split', '--input', path, ...options]);
}

async function example(): Promise<Json> {
  return JSON.parse(await readFile(EXAMPLE, 'utf8')) as Json;
}

describe('presidio split', () => {
  it('divides the documented example: net 120 000,00, staff given back in full (REG-13.5-a)', async () => {
    const { status, lines, err } = await runCli(['split', '--input', EXAMPLE, '--json']);
    expect([status, err]).toEqual([EXIT.done, '']);
    const told = lines[0] as { netCents: number; bodies: readonly Record<string, unknown>[] };
    expect(told.netCents).toBe(12_000_000);
    expect(told.bodies.map(({ name, shareCents }) => [name, shareCents])).toEqual([
      ['Pontassieve', 4_000_000],
      ['Reggello', 3_200_000],
      ["Rignano sull'Arno", 1_700_000],
      ['Pelago', 1_550_000],
      ['Rufina', 900_000],
      ['Londa', 350_000],
      ['San Godenzo', 300_000],
      ['Unione', 0],
    ]);
    expect(told.bodies[0]).toMatchObject({ reimbursementCents: 1_500_000, transferCents: 2_500_000 });
  });

  it('says it in words, in euros', async () => {
    const { out } = await runCli(['split', '--input', EXAMPLE]);
    expect(out).toContain('Riparto 2026: da dividere 120.000,00\u00a0€');
    expect(out).toContain(
      'Pontassieve: quota 40.000,00\u00a0€, rimborso 15.000,00\u00a0€, da trasferire 25.000,00\u00a0€',
    );
    expect(out).toContain('In tutto da trasferire: 105.000,00\u00a0€');
  });

  it('lets the Unione pay where that is chosen (REG-13.6-a)', async () => {
    const { expenses, ...given } = await example();
    expect(expenses).toHaveLength(2);
    const all = { description: 'Tutto', nature: 'corrente', cents: 12_000_000 };
    const { lines } = await split({ ...given, unionParticipates: true, expenses: [all] }, '--json');
    const { bodies } = lines[0] as { bodies: readonly Record<string, unknown>[] };
    expect(bodies.at(-1)).toMatchObject({ name: 'Unione', shareCents: 375_000 });
  });

  it('refuses what the rules forbid in words, and a file of another form with its place', async () => {
    const given = await example();
    const late = await split({ ...given, inhabitantsDate: '2024-12-31' });
    expect(late.status).toBe(EXIT.failed);
    expect(late.err).toContain('al 31 dicembre dell’anno prima');
    const strange = await split({ ...given, year: 'duemila' }, '--json');
    expect(strange.status).toBe(EXIT.misused);
    expect(strange.lines[0]).toMatchObject({ refusal: { code: 'input-malformed', data: { place: 'year' } } });
  });
});

describe('presidio split --out', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'presidio-test-'));
  const createWorkbookWorker = await bundleWorkbookWorker(folder);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('writes the workbook too, and does not write over a file unasked (REG-13.7-a)', async () => {
    const out = join(await freshFolder(), 'riparto.xlsx');
    const first = await runCli(['split', '--input', EXAMPLE, '--out', out, '--json'], '', {
      createWorkbookWorker,
    });
    expect([first.status, first.err]).toEqual([EXIT.done, '']);
    expect(first.lines[0]).toMatchObject({ ok: true, netCents: 12_000_000, path: out });
    // A zip file begins so.
    expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK');
    const second = await runCli(['split', '--input', EXAMPLE, '--out', out, '--json'], '', {
      createWorkbookWorker,
    });
    expect(second.status).toBe(EXIT.failed);
    expect(second.lines[0]).toMatchObject({ refusal: { code: 'file-exists' } });
  });

  it('refuses numbers that a spreadsheet could not count exactly', async () => {
    const given = await example();
    const { bodies } = given as { bodies: readonly Json[] };
    const odd = bodies.map((body, place) => ({ ...body, corrective: 0.9999 - place / 10_000 }));
    const vast = { description: 'Rete', nature: 'corrente', cents: 999_999_999_999 };
    const out = join(await freshFolder(), 'riparto.xlsx');
    const run = await split({ ...given, bodies: odd, expenses: [vast] }, '--out', out, '--json');
    expect(run.lines[0]).toMatchObject({ refusal: { code: 'split-too-large', data: { name: 'Rete' } } });
  });
});
