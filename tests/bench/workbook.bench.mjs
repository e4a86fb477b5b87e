/**
 * The register of 20 000 and of 100 000 tickets: our writer against exceljs' streaming writer used plainly, in turns
 * within one run. Bound: processor time at most 1.1 times, memory over idle at most 150 MB.
 *
 * node tests/bench/workbook.bench.mjs [rounds]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');
const SIZES = [20_000, 100_000];
const VARIANTS = ['idle', 'rows', 'plain', 'ours'];
const rounds = Number(process.argv[2] ?? 3);

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}

async function bundle(folder) {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: {
          variants: join(ROOT, 'tests/bench/workbook-variants.ts'),
          thread: join(ROOT, 'electron/host/workbook/workbook-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
  });
}

function measure(folder, variant, size) {
  const files = [join(folder, 'variants.mjs'), variant, String(size), join(folder, 'out.xlsx')];
  const order = ['--no-deprecation', ...files, join(folder, 'thread.mjs')];
  return JSON.parse(execFileSync(process.execPath, order, { encoding: 'utf8' }));
}

function compare(folder, size) {
  const runs = Object.fromEntries(VARIANTS.map((variant) => [variant, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const variant of VARIANTS) runs[variant].push(measure(folder, variant, size));
  }
  const of = (variant, figure) => median(runs[variant].map((run) => run[figure]));
  for (const variant of VARIANTS) {
    const memory = of(variant, 'megabytes') - of('idle', 'megabytes');
    console.log(
      `${String(size)} rows  ${variant.padEnd(6)} processor ${of(variant, 'processor').toFixed(2)} s` +
        `  elapsed ${of(variant, 'seconds').toFixed(2)} s  memory over idle ${memory.toFixed(0)} MB` +
        `  file ${(of(variant, 'bytes') / 1e6).toFixed(1)} MB`,
    );
  }
  const ratio = of('ours', 'processor') / of('plain', 'processor');
  console.log(
    `${String(size)} rows  ours over plain exceljs: processor ${ratio.toFixed(2)} (must be <= 1.1)\n`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'presidio-bench-'));
try {
  await bundle(folder);
  for (const size of SIZES) compare(folder, size);
} finally {
  rmSync(folder, { recursive: true });
}
