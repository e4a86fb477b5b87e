import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { hashOfSources, isBuilt, markBuilt } from './build-freshness.mjs';

/**
 * Builds `out/` unless it is already what these sources give. Gives `fresh`, `built`, or `failed` with what the builder
 * said.
 */
export function buildIfStale(root, beforeBuilding) {
  const hash = hashOfSources(root);
  if (isBuilt(root, hash)) return { state: 'fresh' };
  beforeBuilding();
  const program = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'build'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) return { state: 'failed', output: `${stdout}\n${stderr}` };
  markBuilt(root, hash);
  return { state: 'built' };
}
