import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The root of the repository: tests run there. */
export const ROOT = resolve(import.meta.dirname, '../../..');

/** What the checks are configured by, copied so that the tree under test obeys the same rules. */
const CONFIGURATION = [
  '.dependency-cruiser.cjs',
  'eslint.config.js',
  'eslint-rules',
  'package.json',
  'tsconfig.json',
  'tsconfig.base.json',
];

/** The tools' own packages, which the configuration imports. */
const TOOLS = [
  '@eslint',
  'eslint',
  'eslint-plugin-react-hooks',
  'typescript-eslint',
  'typescript',
  '@types/node',
];

/** Packages that planted files import: empty, but resolvable where the rules look for them. */
const PACKAGES = [
  'zod',
  'temporal-polyfill',
  '@noble/hashes',
  'react',
  'electron',
  'dexie',
  'exceljs',
  'zustand',
];

/** A throw-away project with the repository's configuration and only the files it is given. */
export interface TemporaryTree {
  /** Where it stands, with every link of the path followed. */
  readonly folder: string;
  /** Runs a tool of the repository inside the tree and gives what it printed. */
  run(tool: string, parts: readonly string[]): string;
  remove(): void;
}

/** Makes a project that holds `files`, by path. */
export function createTemporaryTree(files: Readonly<Record<string, string>>): TemporaryTree {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'presidio-planted-')));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const path of CONFIGURATION) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  for (const tool of TOOLS) {
    mkdirSync(dirname(join(folder, 'node_modules', tool)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', tool), join(folder, 'node_modules', tool), 'dir');
  }
  for (const name of PACKAGES) {
    write(
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, main: 'index.js', types: 'index.d.ts' }),
    );
    write(`node_modules/${name}/index.js`, '');
    write(`node_modules/${name}/index.d.ts`, 'export declare const it: unknown;\n');
  }
  for (const [path, text] of Object.entries(files)) write(path, text);
  return {
    folder,
    run: (tool, parts) => {
      const { stdout, stderr, error } = spawnSync(
        process.execPath,
        [join(ROOT, 'node_modules', tool), ...parts],
        {
          cwd: folder,
          encoding: 'utf8',
          maxBuffer: 2 ** 26,
        },
      );
      if (error) throw error;
      if (stdout === '') throw new Error(`${tool} printed nothing: ${stderr}`);
      return stdout;
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
