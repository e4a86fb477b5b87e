#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './build.mjs';
import { isNodeNewEnough, neededNode } from './node-version.mjs';
import { startSentences } from './start-sentences.mjs';

/**
 * `presidio`, also `npm run presidio -- ...`: builds if needed and runs the command line. Standard output is the
 * command's alone: what concerns the build goes to standard error.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sentence = startSentences(root, process.env);
const PROGRAM = join(root, 'out', 'main', 'presidio.js');

/** How the program ends when it could not be built: as a command that failed. */
const FAILED = 1;

process.exitCode = await run(process.argv.slice(2));

async function run(argv) {
  const problem = whatIsMissing();
  if (problem !== null) return fail(problem);
  const build = buildIfStale(root, () => say(sentence('building')));
  if (build.state === 'failed') return fail(`${sentence('buildFailed')}\n${build.output}`);
  return runProgram(argv);
}

function whatIsMissing() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const needed = neededNode(engines.node);
  const found = process.versions.node;
  if (!isNodeNewEnough(found, needed)) return sentence('oldNode', { needed, found });
  return existsSync(join(root, 'node_modules', 'electron-vite')) ? null : sentence('noPackages');
}

/** Runs the command line to its end. What ends us, ends it too: it hears the terminal's own signals by itself. */
function runProgram(argv) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, ...argv], { stdio: 'inherit' });
    const pass = (signal) => child.kill(signal);
    process.on('SIGTERM', pass);
    process.on('SIGINT', () => undefined);
    child.once('error', () => resolve(FAILED));
    child.once('exit', (code) => {
      process.off('SIGTERM', pass);
      resolve(code ?? FAILED);
    });
  });
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(text) {
  say(text);
  return FAILED;
}
