/**
 * What a user waits for in a real browser, with the built console (`npm run build`) and a demonstration of many tickets:
 * filling, first rows, filters, search, scrolling, opening a ticket, export. Medians of several rounds; no bound, the
 * machine decides.
 *
 * node tests/bench/e2e.bench.mjs [tickets] [rounds]
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');

// As deep in the tree as the sources are: they look for the built console from where they lie.
const folder = join(ROOT, '.cache', `e2e-bench-${process.pid}`);
try {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['@playwright/test', 'exceljs'] },
    build: {
      ssr: true,
      outDir: folder,
      rolldownOptions: {
        input: { rounds: join(ROOT, 'tests/bench/e2e-rounds.ts') },
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
  });
  execFileSync(process.execPath, [join(folder, 'rounds.mjs'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
