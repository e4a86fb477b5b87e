import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './build.mjs';
import { electronProgram, fetchElectron, PATIENCE } from './electron-runtime.mjs';
import { isNodeNewEnough, neededNode } from './node-version.mjs';
import { startSentences } from './start-sentences.mjs';

/**
 * `npm start`: builds if needed and opens the console, in Electron's window or, where its runtime cannot be had, in an
 * installed browser. What follows `--` goes to the console; `--browser` chooses the browser at once.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sentence = startSentences(root, process.env);

/** A closed terminal is heard by its programs themselves on Windows, where a signal passed on would end them at once. */
const PASSED_ON = process.platform === 'win32' ? ['SIGTERM'] : ['SIGTERM', 'SIGHUP'];

/** An Electron that ends this soon with an error never opened its window. */
const NEVER_OPENED = 10_000;

/** How the console ends when an option of its own has a wrong value: it has said so, and a browser would say it again. */
const MISUSED = 2;

/** What is said while the runtime is fetched. */
const fetching = {
  onWaiting: () => say(sentence('awaitingElectron', { seconds: PATIENCE.absentAfter / 1_000 })),
  onArriving: () => say(sentence('fetchingElectron')),
};

process.exit(await start(process.argv.slice(2)));

async function start(argv) {
  const problem = whatIsMissing();
  if (problem !== null) return fail(problem);
  const build = buildIfStale(root, () => say(sentence('building')));
  if (build.state === 'failed') return fail(`${sentence('buildFailed')}\n${build.output}`);
  const words = argv.filter((word) => word !== '--browser');
  if (words.length < argv.length) return openInBrowser(words);
  return openInElectron(words);
}

function whatIsMissing() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const needed = neededNode(engines.node);
  const found = process.versions.node;
  if (!isNodeNewEnough(found, needed)) return sentence('oldNode', { needed, found });
  return existsSync(join(root, 'node_modules', 'electron-vite')) ? null : sentence('noPackages');
}

async function openInElectron(words) {
  const program = electronProgram(root) ?? (await fetchElectron(root, fetching));
  if (program === null) {
    say(sentence('electronMissing'));
    return openInBrowser(words);
  }
  const began = Date.now();
  // Chromium refuses its sandbox to root, which is how test machines and containers run.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const code = await run(program, [...asRoot, root, ...words]);
  if (code === 0 || code === MISUSED || Date.now() - began > NEVER_OPENED) return code;
  say(sentence('electronFailed'));
  return openInBrowser(words);
}

function openInBrowser(words) {
  return run(process.execPath, [join(root, 'out', 'main', 'browser.js'), ...words]);
}

/** Runs a program to its end. What ends us, ends it too. */
function run(program, words) {
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: 'inherit', env: environment() });
    const pass = (signal) => child.kill(signal);
    for (const signal of PASSED_ON) process.on(signal, pass);
    process.on('SIGINT', () => undefined);
    child.once('error', () => resolve(1));
    child.once('exit', (code) => {
      for (const signal of PASSED_ON) process.off(signal, pass);
      resolve(code ?? 1);
    });
  });
}

/** Ours, without what makes Electron run as Node and open no window. */
function environment() {
  const env = { ...process.env };
  delete env.ELECTRON_RUN_AS_NODE;
  return env;
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

function fail(text) {
  process.stderr.write(`${text}\n`);
  return 1;
}
