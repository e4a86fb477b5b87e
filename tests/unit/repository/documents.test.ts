import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { filesUnder, repositoryFiles } from './repository-files.ts';
import { ROOT } from './temporary-tree.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const documents = repositoryFiles().filter((path) => path.endsWith('.md'));

const packageSchema = z.object({
  scripts: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  dependencies: z.record(z.string(), z.string()).optional(),
});
const manifest = packageSchema.parse(JSON.parse(read('package.json')));

/** The packages that product code imports, by name; Node's own modules and the project's folders left out. */
function importedPackages(): ReadonlySet<string> {
  const specifiers = filesUnder(['shared', 'electron', 'renderer', 'resources'], /\.tsx?$/).flatMap((path) =>
    [...read(path).matchAll(/(?:from|import) '([^'.#][^']*)'/g)].map(([, specifier]) => specifier ?? ''),
  );
  return new Set(
    specifiers
      .filter((specifier) => !specifier.startsWith('node:'))
      .map((specifier) =>
        specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
  );
}

describe('the documents', () => {
  it('lead only to files that exist', () => {
    const links = documents.flatMap((path) =>
      [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target]) => ({
        path,
        target: target ?? '',
      })),
    );

    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(({ path, target }) => !existsSync(join(ROOT, dirname(path), target)))).toEqual([]);
  });

  it('are where code says they are', () => {
    const cited = filesUnder(['shared', 'electron', 'renderer', 'tests'], /\.tsx?$/).flatMap((path) =>
      (read(path).match(/\bdocs\/[\w./-]+\.md\b/g) ?? []).map((document) => ({ path, document })),
    );

    expect(cited.filter(({ document }) => !existsSync(join(ROOT, document)))).toEqual([]);
  });

  it('name only commands that package.json has', () => {
    const commands = documents.flatMap((path) =>
      [...read(path).matchAll(/npm run ([\w:]+)/g)].map(([, command]) => command ?? ''),
    );

    expect(commands.filter((command) => manifest.scripts[command] === undefined)).toEqual([]);
  });
});

describe('the dependencies', () => {
  const justified = new Set(
    [...read('docs/dependencies.md').matchAll(/`([@\w/.-]+)`/g)].map(([, name]) => name),
  );

  it('have a line in docs/dependencies.md when product code imports them', () => {
    const packages = importedPackages();

    expect(packages.size).toBeGreaterThan(0);
    expect([...packages].filter((name) => !justified.has(name))).toEqual([]);
  });

  it('are pinned to exact versions', () => {
    const versions = { ...manifest.dependencies, ...manifest.devDependencies };

    expect(Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
