import { createRequire } from 'node:module';
import { cruise } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { ROOT } from './run-tool.mjs';

/** The product's areas, and its tests. */
const AREAS = ['shared', 'electron', 'renderer', 'tests'];

/** Data that code imports: it may well hold no module. */
const DATA = ['resources'];

/**
 * Edges that stand as long as the product does: one local, one through package imports, one for its types only. Where
 * the tool sees no TypeScript, or does not resolve `#shared/`, it reports no violation at all; so these must be seen.
 */
const KNOWN_EDGES = [
  ['shared/domain/kind-declarations.ts', 'shared/domain/ticket.ts'],
  ['shared/host/contract.ts', 'shared/domain/refusal.ts'],
  ['shared/domain/workspace.ts', 'shared/domain/change.ts'],
];

process.chdir(ROOT);
const { forbidden, options } = createRequire(import.meta.url)(`${ROOT}/.dependency-cruiser.cjs`);
const { output } = await cruise(
  [...AREAS, ...DATA],
  { ...options, ruleSet: { forbidden }, validate: true },
  undefined,
  {
    tsConfig: extractTsConfig(options.tsConfig.fileName),
  },
);
const problems = [...blindness(output.modules), ...output.summary.violations.map(said)];
for (const problem of problems) console.log(problem);
console.log(`${output.summary.totalCruised} modules, ${output.summary.totalDependenciesCruised} imports`);
process.exitCode = problems.length > 0 ? 1 : 0;

/** What shows that the tool did not see the sources. */
function blindness(modules) {
  const edges = new Set(
    modules.flatMap(({ source, dependencies }) => dependencies.map((to) => `${source} ${to.resolved}`)),
  );
  return [
    ...AREAS.filter((area) => !modules.some(({ source }) => source.startsWith(`${area}/`))).map(
      (area) => `no module of ${area}/ was seen: the check is blind`,
    ),
    ...KNOWN_EDGES.filter(([from, to]) => !edges.has(`${from} ${to}`)).map(
      ([from, to]) => `the import of ${to} in ${from} was not seen: the check is blind`,
    ),
  ];
}

/** A violation as one line: rule, importer, imported; a cycle with its way round. */
function said({ rule, from, to, cycle }) {
  const way = cycle ? cycle.map(({ name }) => name).join(' -> ') : to;
  const { comment } = forbidden.find(({ name }) => name === rule.name) ?? {};
  return `${rule.name}: ${from} -> ${way}\n    ${comment ?? ''}`;
}
