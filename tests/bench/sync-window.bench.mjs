/**
 * A new console in a real browser: the core and IndexedDB as the console uses them, the folder behind a local server that
 * opens its files, as the host does. Three things are measured in turns within one run: filling an archive from a snapshot
 * (the newest 50 tickets, then everything durable), reading and parsing the same records as JSON lines, and putting them
 * into IndexedDB 500 to a row.
 *
 * Bounds: the newest tickets at most 6 times the reading of the tickets' lines; everything durable at most 3 times the
 * rows of 500 (wished for, not required). An idle round among 200 consoles with 40 scopes: milliseconds, no bound.
 *
 * node tests/bench/sync-window.bench.mjs [tickets] [rounds]
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');

// As deep in the tree as the sources are: modules that are not bundled are looked for from here.
const folder = join(ROOT, '.cache', `sync-window-bench-${process.pid}`);

/** @param {string} name @param {boolean} ssr */
async function bundle(name, ssr) {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    ...(ssr ? { ssr: { noExternal: true, external: ['@playwright/test'] } } : {}),
    build: {
      ssr,
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: { [name]: join(ROOT, `tests/bench/${name}.ts`) },
        output: { format: 'es', entryFileNames: '[name].mjs' },
        preserveEntrySignatures: 'strict',
      },
    },
  });
}

try {
  await bundle('sync-window-page', false);
  await bundle('sync-window-rounds', true);
  execFileSync(process.execPath, [join(folder, 'sync-window-rounds.mjs'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
