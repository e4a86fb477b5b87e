import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { bundleThread } from '#tests/threads/bundle-thread.ts';

const MAKE_PIPE = 'mkfifo';

describe('a process that works on a share', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'presidio-orphan-'));
    await bundleThread('electron/host/share/share-worker.ts', join(folder, 'worker'));
    await bundleThread('electron/host/share/companion.ts', join(folder, 'host'));
    execFileSync(MAKE_PIPE, [join(folder, 'pipe')]);
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** Starts a host, whose process does `then` once it is at work, and says its number. */
  async function startHost(then: string): Promise<{ readonly kill: () => boolean; readonly worker: number }> {
    const note = join(folder, 'worker.pid');
    await rm(note, { force: true });
    await writeFile(
      join(folder, 'worker.mjs'),
      `import { open, writeFileSync } from 'node:fs';
      await import('./worker/thread.mjs');
      ${then}
      writeFileSync(${JSON.stringify(note)}, String(process.pid));`,
    );
    await writeFile(
      join(folder, 'host.mjs'),
      `import { startShareProcess } from './host/thread.mjs';
      startShareProcess(${JSON.stringify(join(folder, 'worker.mjs'))});
      setInterval(() => undefined, 1_000);`,
    );
    const host = spawn(process.execPath, [join(folder, 'host.mjs')], { stdio: 'ignore' });
    const kill = (): boolean => host.kill('SIGKILL');
    onTestFinished(() => void kill());
    const worker = await vi.waitFor(
      async () => {
        const text = await readFile(note, 'utf8');
        expect(text).toMatch(/^\d+$/);
        return Number(text);
      },
      { timeout: 10_000 },
    );
    onTestFinished(() => endIfAlive(worker));
    return { worker, kill };
  }

  it.each([
    ['idle', ''],
    // A pipe that nobody writes holds whoever opens it, as a dead server does.
    ['held by a dead server', `for (let at = 0; at < 16; at += 1) open('pipe', 'r', () => undefined);`],
  ])('ends by itself when its host was killed: %s', async (_how, then) => {
    const pipe = JSON.stringify(join(folder, 'pipe'));
    const { worker, kill } = await startHost(then.replace(`'pipe'`, pipe));
    expect(process.kill(worker, 0)).toBe(true);
    kill();
    await vi.waitFor(() => expect(() => process.kill(worker, 0)).toThrow('ESRCH'), { timeout: 10_000 });
  });
});

function endIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // As it should be.
  }
}
