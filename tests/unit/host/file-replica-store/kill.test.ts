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

describe('a process killed while it commits', () => {
  let folder = '';
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

  it.each([1, 20, 45])('leaves every change that it confirmed, killed after %i of them', async (count) => {
    const home = join(folder, `home-${count}`);
    const confirmed = await commitUntilKilled(join(folder, 'program', 'commit.mjs'), home, count);
    const store = await createFileReplicaStore(home, newLedger(replicaNumber(0)));
    const [position] = await store.positions();
    expect(position?.n).toBeGreaterThanOrEqual(confirmed);
    expect(await store.rows('body')).toHaveLength(position?.n ?? 0);
    expect(await checkedSums(store)).toEqual(await store.checksums());
    await store.close();
  });
});

/** Gives how many changes the process had confirmed when it was killed. */
async function commitUntilKilled(program: string, home: string, count: number): Promise<number> {
  const child = spawn(process.execPath, [program, home], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let confirmed = 0;
  for await (const line of createInterface(child.stdout)) {
    confirmed = Number(line);
    if (confirmed === count) child.kill('SIGKILL');
  }
  const [, signal] = (await ended) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  return confirmed;
}
