import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from './checks/run-tool.mjs';

/** `node scripts/measure.mjs`: how large files and functions are, how much is documented, how much is said twice. */

const AREAS = ['shared', 'electron', 'renderer/src', 'resources', 'tests'];

/** Fewer equal lines in a row are a coincidence of style. */
const TWIN_LINES = 8;

function sourcesIn(area) {
  return readdirSync(join(ROOT, area), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, source: parse(path) }));
}

function parse(path) {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

function linesOf(source) {
  return source.text.trimEnd().split('\n').length;
}

/** Every function below a node, with the lines it takes. */
function functionsIn(node, source) {
  const found = [];
  const visit = (child) => {
    if (ts.isFunctionLike(child) && child.body) found.push(spanOf(child, source));
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found;
}

function spanOf(node, source) {
  const line = (position) => source.getLineAndCharacterOfPosition(position).line;
  return line(node.getEnd()) - line(node.getStart(source)) + 1;
}

function exportsIn(source) {
  return source.statements.filter((statement) =>
    ts.canHaveModifiers(statement)
      ? ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      : false,
  );
}

function isDocumented(statement) {
  return ts.getJSDocCommentsAndTags(statement).length > 0;
}

function anysIn(node) {
  let count = node.kind === ts.SyntaxKind.AnyKeyword ? 1 : 0;
  ts.forEachChild(node, (child) => {
    count += anysIn(child);
  });
  return count;
}

/** `median / p90 / greatest` of some numbers. */
function spread(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return `${at(0.5)} / ${at(0.9)} / ${sorted.at(-1) ?? 0}`;
}

/** The share of lines that stand, eight in a row, in two places or more; imports and braces left out. */
function saidTwice(files) {
  const places = new Map();
  let total = 0;
  for (const { path, source } of files) {
    const lines = tellingLines(source.text);
    total += lines.length;
    for (let at = 0; at + TWIN_LINES <= lines.length; at += 1) {
      const key = lines.slice(at, at + TWIN_LINES).join('\n');
      places.set(key, [...(places.get(key) ?? []), { path, at }]);
    }
  }
  const twins = new Set();
  for (const found of places.values())
    if (found.length > 1)
      for (const { path, at } of found)
        for (let line = at; line < at + TWIN_LINES; line += 1) twins.add(`${path}:${line}`);
  return {
    share: total === 0 ? 0 : twins.size / total,
    files: new Set([...twins].map((twin) => twin.split(':')[0])),
  };
}

function tellingLines(text) {
  return text
    .replaceAll(/^import [^;]*;$/gmu, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\d]/u.test(line) && !line.startsWith('//') && !line.startsWith('*'));
}

const areas = AREAS.map((name) => ({ name, files: sourcesIn(name) }));
for (const { name, files } of areas) {
  const sources = files.map(({ source }) => source);
  const exported = sources.flatMap(exportsIn);
  const documented = exported.filter(isDocumented).length;
  const lines = sources.map(linesOf);
  console.log(`${name}: ${files.length} files, ${lines.reduce((sum, one) => sum + one, 0)} lines`);
  console.log(`  lines a file       ${spread(lines)}   (median / p90 / greatest)`);
  console.log(`  lines a function   ${spread(sources.flatMap((source) => functionsIn(source, source)))}`);
  console.log(
    `  documented exports ${exported.length === 0 ? '-' : Math.round((100 * documented) / exported.length)} %`,
  );
  console.log(`  any                ${sources.reduce((sum, source) => sum + anysIn(source), 0)}`);
}
const product = areas.filter(({ name }) => name !== 'tests').flatMap(({ files }) => files);
const { share, files } = saidTwice(product);
console.log(`said twice in the product: ${(100 * share).toFixed(1)} % of lines`);
for (const path of files) console.log(`  ${relative(ROOT, path)}`);
