import { Worker } from 'node:worker_threads';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');

/** Bundles the writing thread as the packaged console has it into `folder`. Gives what starts a thread on it. */
export async function bundleWorkbookWorker(folder: string): Promise<() => Worker> {
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
        input: { 'workbook-worker': join(ROOT, 'electron/host/workbook/workbook-worker.ts') },
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
  });
  return () => new Worker(join(folder, 'workbook-worker.mjs'));
}
