import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryFiles } from './repository-files.ts';
import { ROOT } from './temporary-tree.ts';

const TEXT =
  /\.(?:ts|tsx|js|mjs|cjs|json|css|html|md|yml|svg)$|(?:^|\/)(?:\.ci\/run|LICENSE|\.npmrc|\.gitignore)$/;

/** What ties a text to one machine or to the way it was written: it means nothing to who reads it elsewhere. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  'a folder of one machine': /(?:^|[\s"'`(=])\/(?:work|root)\//m,
  'the address of a package registry': /registry\.npmjs|npmmirror|"resolved":|localhost:4873/,
  'how the text came about':
    /\bissue #?\d+\b|\bsub-?agents?\b|\bas an? (?:AI|language model)\b|\b(?:Claude|ChatGPT|Copilot)\b/i,
  'a document that is not in the repository':
    /\b(?:REQUIREMENTS|STYLE|SYNC|TOOLCHAIN|DECISIONS|MARKET)(?:\.md|\s\d)/,
};

describe('the words of the repository', () => {
  const files = repositoryFiles().filter(
    (path) => TEXT.test(path) && basename(path) !== basename(import.meta.url),
  );

  it('are read in every area', () => {
    const areas = new Set(files.map((path) => path.split('/')[0]));

    expect(areas).toEqual(
      new Set([...areas, 'docs', 'electron', 'renderer', 'scripts', 'shared', 'tests', 'package-lock.json']),
    );
  });

  it.each(Object.entries(FOREIGN))('never hold %s', (_, pattern) => {
    expect(files.filter((path) => pattern.test(readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
  });
});
