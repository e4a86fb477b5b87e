import { relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CLEAN_FILES, PLANTED_LINT } from './planted-lint.ts';
import { createTemporaryTree, type TemporaryTree } from './temporary-tree.ts';

const reportSchema = z.array(
  z.object({
    filePath: z.string(),
    messages: z.array(z.object({ ruleId: z.string().nullable(), message: z.string(), severity: z.number() })),
  }),
);

interface Finding {
  readonly file: string;
  readonly rule: string;
  readonly message: string;
}

describe('the lint rules', () => {
  let tree: TemporaryTree;
  let findings: readonly Finding[];

  beforeAll(() => {
    tree = createTemporaryTree({
      ...CLEAN_FILES,
      ...Object.fromEntries(PLANTED_LINT.map(({ file, text }) => [file, text])),
    });
    const files = [...Object.keys(CLEAN_FILES), ...PLANTED_LINT.map(({ file }) => file)];
    const report = reportSchema.parse(
      JSON.parse(tree.run('eslint/bin/eslint.js', ['--format', 'json', ...files])),
    );
    findings = report.flatMap(({ filePath, messages }) =>
      messages
        .filter(({ severity }) => severity === 2)
        .map(({ ruleId, message }) => ({
          file: relative(tree.folder, filePath),
          rule: ruleId ?? (message.startsWith('Unused eslint-disable') ? 'unused-directive' : 'unreadable'),
          message,
        })),
    );
  }, 120_000);

  afterAll(() => {
    tree.remove();
  });

  it.each(PLANTED_LINT.map((planted) => [planted.title, planted] as const))('catch %s', (_, planted) => {
    const caught = findings.filter(
      ({ file, rule, message }) =>
        file === planted.file && rule === planted.rule && message.includes(planted.says ?? ''),
    );

    expect(caught).not.toEqual([]);
  });

  it.each(Object.keys(CLEAN_FILES))('say nothing of %s', (clean) => {
    expect(findings.filter(({ file }) => file === clean)).toEqual([]);
  });

  it('read every planted file', () => {
    expect(findings.filter(({ rule }) => rule === 'unreadable')).toEqual([]);
  });
});
