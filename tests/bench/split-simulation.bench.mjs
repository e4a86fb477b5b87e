/**
 * What a keystroke of a simulation of costs sets off, with 50 bodies and 200 expenses: the input changed, the split
 * worked out anew, what each body pays more or less. Medians and worst of the rounds, in milliseconds; no bound, the
 * machine decides. Typing does not wait for it: it follows what was typed.
 *
 * node tests/bench/split-simulation.bench.mjs [rounds]
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
        input: { rounds: join(ROOT, 'tests/bench/split-simulation-rounds.ts') },
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
