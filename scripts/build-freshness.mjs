import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What the build is made from. */
const SOURCES = [
  'shared',
  'electron',
  'renderer',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** What a build must have left to be one. */
const PRODUCTS = [
  'main/index.js',
  'main/browser.js',
  'main/presidio.js',
  'preload/index.cjs',
  'renderer/index.html',
];

/** A hash of the sources' names and contents: times of files say nothing after a clone or a copy. */
export function hashOfSources(root) {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap((source) => filesUnder(join(root, source)))) {
    const content = readFileSync(path);
    hash.update(`${relative(root, path)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Whether `out/` was built from these sources. */
export function isBuilt(root, hash) {
  const out = join(root, 'out');
  if (!PRODUCTS.every((product) => existsSync(join(out, product)))) return false;
  return existsSync(markOf(root)) && readFileSync(markOf(root), 'utf8') === hash;
}

/** Notes which sources `out/` was built from. */
export function markBuilt(root, hash) {
  writeFileSync(markOf(root), hash);
}

function markOf(root) {
  return join(root, 'out', '.built');
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
