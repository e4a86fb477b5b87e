import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * Bundles a thread's entry as the packaged console has it.
 *
 * @param entry its path in the repository.
 * @param folder where the bundle goes.
 * @returns what starts a thread on it.
 */
export async function bundleThread(entry: string, folder: string): Promise<() => Worker> {
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
        input: { thread: join(ROOT, entry) },
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
  });
  return () => new Worker(join(folder, 'thread.mjs'));
}
