import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';

/**
 * `npm run torture -- --minutes N [--samba]`: consoles in processes of their own meet in a real folder, or on a real file
 * server, and are killed and begun again at random. Everything that any of them accepted must be everywhere at the end.
 */
const ROOT = join(import.meta.dirname, '..');

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '2' },
    consoles: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
    samba: { type: 'boolean', default: false },
  },
});
const [minutes, consoles, seed] = [values.minutes, values.consoles, values.seed].map(Number);
if (!(minutes > 0) || !(consoles >= 2) || !Number.isInteger(seed)) {
  console.error('usage: npm run torture -- --minutes N [--consoles N] [--seed N] [--samba]');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'presidio-torture-program-'));
try {
  const entries = {
    torture: 'torture/torture',
    consoleProcess: 'torture/console-process',
    samba: 'samba/samba-server',
  };
  for (const [name, path] of Object.entries(entries)) await bundle(name, join(ROOT, `tests/${path}.ts`));
  const { torture } = await imported('torture');
  const server = values.samba ? await (await imported('samba')).startSamba() : undefined;
  try {
    const program = join(folder, 'consoleProcess.mjs');
    const wish = { program, consoles, seconds: minutes * 60, seed, times: 10, port: server?.port };
    const { faults, ...totals } = await torture(wish);
    for (const fault of faults.slice(0, 20)) console.log(fault.slice(0, 600));
    console.log(`${faults.length} faults; ${JSON.stringify(totals)}`);
    process.exitCode = faults.length > 0 ? 1 : 0;
  } finally {
    await server?.stop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function imported(name) {
  return import(pathToFileURL(join(folder, `${name}.mjs`)).href);
}

/** One program in one file. */
async function bundle(name, entry) {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { input: { [name]: entry }, output: { format: 'es', entryFileNames: '[name].mjs' } },
    },
  });
}
