import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ALLOWED, allowedFile, PLANTED_IMPORTS, TARGETS } from './planted-layers.ts';
import { createTemporaryTree, ROOT, type TemporaryTree } from './temporary-tree.ts';

const cruiseSchema = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

const configurationSchema = z.object({ forbidden: z.array(z.object({ name: z.string() })) });

type Cruise = z.infer<typeof cruiseSchema>['summary'];

describe('the layer table', () => {
  let tree: TemporaryTree;
  let cruise: Cruise;

  beforeAll(() => {
    tree = createTemporaryTree({
      ...TARGETS,
      ...Object.fromEntries(Object.entries(ALLOWED).map(([file, imports]) => [file, allowedFile(imports)])),
      ...Object.fromEntries(PLANTED_IMPORTS.map(({ file, text }) => [file, text])),
    });
    const printed = tree.run('dependency-cruiser/bin/dependency-cruise.mjs', [
      ...['--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
      ...['shared', 'electron', 'renderer', 'resources', 'tests'],
    ]);
    cruise = cruiseSchema.parse(JSON.parse(printed)).summary;
  }, 60_000);

  afterAll(() => {
    tree.remove();
  });

  it.each(PLANTED_IMPORTS.map(({ rule, file }) => [rule, file] as const))('%s catches %s', (rule, file) => {
    const caught = cruise.violations
      .filter(({ from }) => from === file)
      .map((violation) => violation.rule.name);

    expect(caught).toContain(rule);
  });

  it.each(Object.keys(ALLOWED))('lets %s import all that its row lists', (file) => {
    expect(cruise.violations.filter(({ from }) => from === file)).toEqual([]);
  });

  it('has a planted violation of each of its rules', () => {
    const load = createRequire(import.meta.url);
    const { forbidden } = configurationSchema.parse(load(join(ROOT, '.dependency-cruiser.cjs')));

    expect(new Set(PLANTED_IMPORTS.map(({ rule }) => rule))).toEqual(
      new Set(forbidden.map(({ name }) => name)),
    );
  });
});
