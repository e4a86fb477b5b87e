import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { readFuses, writeFakeElectron } from './fake-electron.ts';
import { test } from './shell-test.ts';

const ROOT = join(import.meta.dirname, '..', '..');

interface ArchiveFolder {
  readonly files: Readonly<Record<string, ArchiveFolder | object>>;
}

/** The paths in an archive: its index is JSON after sixteen bytes, the last four of which tell its length. */
function pathsIn(archive: Buffer): string[] {
  const index = archive.subarray(16, 16 + archive.readUInt32LE(12)).toString();
  const walk = ({ files }: ArchiveFolder, at: string): string[] =>
    Object.entries(files).flatMap(([name, entry]) =>
      'files' in entry ? walk(entry, `${at}${name}/`) : [at + name],
    );
  return walk(JSON.parse(index) as ArchiveFolder, '');
}

test('the package holds the build and package.json only, and its fuses are set', async ({ folder }) => {
  const electron = join(folder, 'electron');
  const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules/electron/package.json'), 'utf8')) as {
    version: string;
  };
  writeFakeElectron(electron, version);
  const builder = join(ROOT, 'node_modules', 'electron-builder', 'cli.js');
  const words = [
    '--linux',
    'dir',
    '--x64',
    `-c.electronDist=${electron}`,
    `-c.directories.output=${folder}/dist`,
  ];
  await promisify(execFile)(process.execPath, [builder, ...words], { cwd: ROOT });
  const unpacked = join(folder, 'dist', 'linux-unpacked');
  const paths = pathsIn(readFileSync(join(unpacked, 'resources', 'app.asar')));
  expect(paths).toEqual(
    expect.arrayContaining([
      'package.json',
      'out/main/index.js',
      'out/main/share-worker.js',
      'out/main/workbook-worker.js',
      'out/preload/index.cjs',
      'out/renderer/index.html',
    ]),
  );
  expect(paths.filter((path) => !/^(package\.json|out\/(main|preload|renderer)\/.+)$/.test(path))).toEqual(
    [],
  );
  expect(readFuses(readFileSync(join(unpacked, 'presidio')))).toBe('01001100');
});
