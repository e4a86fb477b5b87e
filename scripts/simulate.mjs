import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';

/**
 * `npm run simulate -- --seeds A..B`: consoles, people and every trouble of a shared folder, on the engine that users
 * get, in simulated time. A seed that fails is printed with what is wrong, and gives the same run again.
 */
const ROOT = join(import.meta.dirname, '..');

const { values } = parseArgs({ options: { seeds: { type: 'string', default: '1..100' } } });
const [first, last = first] = values.seeds.split('..').map(Number);
if (!Number.isInteger(first) || !Number.isInteger(last) || last < first) {
  console.error('usage: npm run simulate -- --seeds FIRST..LAST');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'presidio-simulate-'));
try {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      sourcemap: 'inline',
      rolldownOptions: {
        input: { simulate: join(ROOT, 'tests/simulator/simulate.ts') },
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
  });
  const { simulate } = await import(pathToFileURL(join(folder, 'simulate.mjs')).href);
  process.exitCode = (await simulate(first, last, (line) => console.log(line))) > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
