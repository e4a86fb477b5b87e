import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundleProgram } from '#tests/torture/bundle-program.ts';
import { torture } from '#tests/torture/torture.ts';

it('consoles whose processes are killed at random keep what they accepted, and agree', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'presidio-torture-program-'));
  try {
    const program = await bundleProgram('tests/torture/console-process.ts', folder);
    const { faults, kills, acts } = await torture({ program, consoles: 8, seconds: 30, seed: 1, times: 10 });
    expect(faults).toEqual([]);
    expect(kills).toBeGreaterThan(5);
    expect(acts).toBeGreaterThan(20);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 300_000);
