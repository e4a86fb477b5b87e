import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder } from './repository-files.ts';
import { ROOT } from './temporary-tree.ts';

const RULE_ID =
  /\b(?:P9|PT|REG|CAP|PERF)-[0-9A-Z][A-Za-z0-9.]*[A-Za-z0-9](?:-[a-z0-9]+)?|\b[AX]-\d+\b|\bLIST-[A-Za-z]+/g;
const ROW = /^\| (?<id>[A-Z][\w.-]+) +\| (?<asks>.+?) +\| (?<where>.+?) +\|$/;

interface Rule {
  readonly id: string;
  readonly files: readonly string[];
}

const rules: readonly Rule[] = readFileSync(join(ROOT, 'docs/rules.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const row = ROW.exec(line)?.groups;
    return row === undefined || row['id'] === 'Rule'
      ? []
      : [
          {
            id: row['id'] ?? '',
            files: [...(row['where'] ?? '').matchAll(/`([^`]+)`/g)].map(([, path]) => path ?? ''),
          },
        ];
  });

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const sources = filesUnder(['shared', 'electron', 'renderer', 'tests'], /\.tsx?$/);
const seen = (text: string): readonly string[] =>
  [...text.matchAll(/@see (.*)/g)].flatMap(([, cited]) => (cited ?? '').match(RULE_ID) ?? []);

describe('docs/rules.md', () => {
  const known = new Set(rules.map(({ id }) => id));

  it('lists each rule once', () => {
    expect(rules.length).toBeGreaterThan(200);
    expect(rules).toHaveLength(known.size);
  });

  it('lists every rule that code or a test cites', () => {
    const cited = sources.flatMap((file) => (read(file).match(RULE_ID) ?? []).map((id) => ({ file, id })));

    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter(({ id }) => !known.has(id))).toEqual([]);
  });

  it('names files that exist and cite the rule', () => {
    const named = rules.flatMap(({ id, files }) => files.map((file) => ({ id, file })));

    expect(named.filter(({ file }) => !existsSync(join(ROOT, file)))).toEqual([]);
    expect(named.filter(({ id, file }) => existsSync(join(ROOT, file)) && !read(file).includes(id))).toEqual(
      [],
    );
  });

  it('says where each rule is implemented that the core cites', () => {
    const implemented = new Set(rules.filter(({ files }) => files.length > 0).map(({ id }) => id));
    const cited = filesUnder(['shared'], /\.ts$/).flatMap((file) =>
      seen(read(file)).map((id) => ({ file, id })),
    );

    expect(cited.filter(({ id }) => !implemented.has(id))).toEqual([]);
  });
});
