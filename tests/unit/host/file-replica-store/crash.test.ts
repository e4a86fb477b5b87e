import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFileReplicaStore } from '#electron/host/file-replica-store/file-replica-store.ts';
import { newLedger, replicaNumber } from '#tests/laws/simulated-console.ts';
import { checkedSums } from '#tests/laws/checked-sums.ts';

describe('a process that commits', () => {
  let folder = '';
  const program = (): string => join(folder, 'program', 'commit.mjs');
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'presidio-kill-'));
    await build({
      configFile: false,
      logLevel: 'silent',
      ssr: { noExternal: true },
      build: {
        ssr: join(import.meta.dirname, 'committing-process.ts'),
        outDir: join(folder, 'program'),
        emptyOutDir: false,
        rolldownOptions: { output: { entryFileNames: 'commit.mjs' } },
      },
    });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each([1, 20, 45])('and is killed after %i changes leaves every one that it confirmed', async (count) => {
    const home = join(folder, `home-${count}`);
    const child = spawn(process.execPath, [program(), home], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(child, 'exit');
    let confirmed = 0;
    for await (const line of createInterface(child.stdout)) {
      confirmed = Number(line);
      if (confirmed === count) child.kill('SIGKILL');
    }
    expect(await ended).toEqual([null, 'SIGKILL']);
    expect(await changesKept(home)).toBeGreaterThanOrEqual(confirmed);
  });

  it('and finds the disk full says so, and leaves exactly what it confirmed', async () => {
    const home = join(folder, 'home-full');
    // A limit on the size of files is, to the program, a disk that fills up in the middle of a write.
    const limited = 'ulimit -f 48; exec "$0" "$@"';
    const child = spawn('/bin/sh', ['-c', limited, process.execPath, program(), home], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit');
    const said: string[] = [];
    for await (const line of createInterface(child.stdout)) said.push(line);
    expect(await ended).toEqual([0, null]);
    expect(said.at(-1)).toBe('full');
    expect(said.length).toBeGreaterThan(20);
    expect(await changesKept(home)).toBe(said.length - 1);
  });
});

/** How many changes stand in a home, once all that it says agrees. */
async function changesKept(home: string): Promise<number> {
  const store = await createFileReplicaStore(home, newLedger(replicaNumber(0)));
  const [position] = await store.positions();
  expect(await store.rows('body')).toHaveLength(position?.n ?? 0);
  expect(await checkedSums(store)).toEqual(await store.checksums());
  await store.close();
  return position?.n ?? 0;
}
