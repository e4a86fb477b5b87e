import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

/** The root of the repository. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Where the checks leave what they found. */
export const REPORTS = join(ROOT, '.cache', 'reports');

/** Longer than any check takes on a slow machine: a tool that hangs is ended and counted as failed. */
const LIMIT_MS = 15 * 60_000;

/**
 * Runs a program to its end, without a terminal, and gives all that it printed.
 *
 * @param {string} program
 * @param {readonly string[]} parts
 * @param {NodeJS.ProcessEnv} [environment] Added to this process's own.
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function runProgram(program, parts, environment = {}) {
  return new Promise((done) => {
    const chunks = [];
    const child = spawn(program, parts, {
      cwd: ROOT,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LIMIT_MS,
    });
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    const finish = (ok, note) =>
      done({ ok, output: `${Buffer.concat(chunks).toString('utf8')}${note}`.trim() });
    child.on('error', (error) => finish(false, `\n${program}: ${error.message}`));
    child.on('close', (code, signal) => finish(code === 0, signal ? `\nended by ${signal}` : ''));
  });
}

/**
 * Runs a tool of the repository with this Node, the same on every system.
 *
 * @param {string} tool Its script, from the root.
 * @param {readonly string[]} parts
 * @param {NodeJS.ProcessEnv} [environment]
 */
export function runTool(tool, parts, environment) {
  return runProgram(process.execPath, [join(ROOT, tool), ...parts], environment);
}
