/**
 * The list of 100 000 tickets: our index against filtering and sorting an array of the same records, in turns within one
 * run; search against a linear filter over texts folded beforehand. Bound: sorting, filtering and counting take at most
 * 50 ms and at most as long as the array; searching at most 100 ms and at most as long as the linear filter (95 times in
 * 100).
 *
 * node tests/bench/list-index.bench.mjs [tickets]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');

const folder = mkdtempSync(join(tmpdir(), 'presidio-bench-'));
try {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      rolldownOptions: {
        input: { rounds: join(ROOT, 'tests/bench/list-index-rounds.ts') },
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
  });
  execFileSync(process.execPath, [join(folder, 'rounds.mjs'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
} finally {
  rmSync(folder, { recursive: true });
}
