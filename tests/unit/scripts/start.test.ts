import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';
import { PROJECT, startModule } from './start-modules.ts';

const { hashOfSources, isBuilt, markBuilt } = await startModule('build-freshness');
const { electronProgram, fetchElectron, PATIENCE } = await startModule('electron-runtime');
const { isNodeNewEnough, neededNode } = await startModule('node-version');
const { startSentences } = await startModule('start-sentences');

async function put(root: string, path: string, content: string): Promise<void> {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), content);
}

/** A project with sources and a whole build. */
async function builtProject(): Promise<string> {
  const root = await freshFolder();
  await put(root, 'shared/domain/a.ts', 'one');
  await put(root, 'package.json', '{}');
  const programs = ['main/index.js', 'main/browser.js', 'main/presidio.js'];
  for (const product of [...programs, 'preload/index.cjs', 'renderer/index.html']) {
    await put(root, `out/${product}`, '');
  }
  markBuilt(root, hashOfSources(root));
  return root;
}

/** A project whose Electron package installs itself by running `installer`. */
async function projectWithInstaller(installer: string): Promise<string> {
  const root = await freshFolder();
  await put(root, 'node_modules/electron/install.js', installer);
  await put(root, 'node_modules/electron/package.json', '{"type":"commonjs"}');
  return root;
}

const SILENT_INSTALLER = `
  require('node:fs').writeFileSync(__dirname + '/pid', String(process.pid));
  setInterval(() => undefined, 1000);`;

/** Whether the silent installer has begun and not ended. */
async function isInstallerAlive(root: string): Promise<boolean> {
  const pid = Number(await readFile(join(root, 'node_modules/electron/pid'), 'utf8').catch(() => ''));
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Hears what is said while the runtime is fetched. */
function listener() {
  const heard: string[] = [];
  const hear = {
    onWaiting: () => void heard.push('waiting'),
    onArriving: () => void heard.push('arriving'),
  };
  return { heard, hear };
}

describe('the build', () => {
  it('is fresh while its sources have the same content, whatever their times', async () => {
    const root = await builtProject();
    await put(root, 'shared/domain/a.ts', 'one');
    expect(isBuilt(root, hashOfSources(root))).toBe(true);
  });

  it.each([
    ['a file changes', 'shared/domain/a.ts', 'two'],
    ['a file is added', 'renderer/src/b.tsx', ''],
    ['the configuration changes', 'electron.vite.config.ts', 'x'],
  ])('is stale when %s', async (_what, path, content) => {
    const root = await builtProject();
    await put(root, path, content);
    expect(isBuilt(root, hashOfSources(root))).toBe(false);
  });

  it('is stale when a part of it is missing, or nobody noted what it was built from', async () => {
    const root = await freshFolder();
    expect(isBuilt(root, hashOfSources(root))).toBe(false);
    await put(root, 'out/main/index.js', '');
    markBuilt(root, hashOfSources(root));
    expect(isBuilt(root, hashOfSources(root))).toBe(false);
  });

  it('tells content moved from one file to the next', async () => {
    const [one, other] = [await freshFolder(), await freshFolder()];
    await put(one, 'shared/a', 'xy');
    await put(one, 'shared/b', '');
    await put(other, 'shared/a', 'x');
    await put(other, 'shared/b', 'y');
    expect(hashOfSources(one)).not.toBe(hashOfSources(other));
  });
});

describe('Electron’s runtime', () => {
  it('is there when its package noted a program that exists', async () => {
    const root = await projectWithInstaller('');
    expect(electronProgram(root)).toBeNull();
    await put(root, 'node_modules/electron/path.txt', 'electron');
    expect(electronProgram(root)).toBeNull();
    await put(root, 'node_modules/electron/dist/electron', '');
    expect(electronProgram(root)).toBe(join(root, 'node_modules/electron/dist/electron'));
  });

  it('is fetched by its own installer, told of once something arrives', async () => {
    const root = await projectWithInstaller(`
      const fs = require('node:fs'), path = require('node:path'), os = require('node:os');
      fs.writeFileSync(path.join(os.tmpdir(), 'part'), 'x'.repeat(1000));
      const heard = setInterval(() => {
        if (!fs.existsSync(path.join(__dirname, 'heard'))) return;
        clearInterval(heard);
        fs.mkdirSync(path.join(__dirname, 'dist'));
        fs.writeFileSync(path.join(__dirname, 'dist', 'electron'), '');
        fs.writeFileSync(path.join(__dirname, 'path.txt'), 'electron');
      }, 10);`);
    const { heard, hear } = listener();
    const program = await fetchElectron(root, {
      ...hear,
      onArriving() {
        hear.onArriving();
        writeFileSync(join(root, 'node_modules/electron/heard'), '');
      },
    });
    expect(program).toBe(join(root, 'node_modules/electron/dist/electron'));
    expect(heard).toEqual(['arriving']);
  });

  it('is given up at once where it cannot be fetched, without a word', async () => {
    const root = await projectWithInstaller('process.exit(1)');
    const { heard, hear } = listener();
    expect(await fetchElectron(root, hear)).toBeNull();
    expect(await fetchElectron(await freshFolder(), hear)).toBeNull();
    expect(heard).toEqual([]);
  });

  it('is waited for with a word and not for long where nothing comes, and its installer is ended', async () => {
    const root = await projectWithInstaller(SILENT_INSTALLER);
    const { heard, hear } = listener();
    const patience = { saidAfter: 1_000, absentAfter: 3_000, stalledAfter: 60_000 };
    expect(await fetchElectron(root, hear, patience)).toBeNull();
    expect(heard).toEqual(['waiting']);
    expect(await isInstallerAlive(root)).toBe(false);
    expect(PATIENCE.absentAfter).toBeLessThanOrEqual(10_000);
  });

  it('is given up when nothing more comes', async () => {
    const root = await projectWithInstaller(`
      const fs = require('node:fs'), path = require('node:path'), os = require('node:os');
      setTimeout(() => fs.writeFileSync(path.join(os.tmpdir(), 'part'), 'x'), 1000);
      setInterval(() => undefined, 1000);`);
    const { heard, hear } = listener();
    const patience = { saidAfter: 60_000, absentAfter: 60_000, stalledAfter: 1_000 };
    expect(await fetchElectron(root, hear, patience)).toBeNull();
    expect(heard).toEqual(['arriving']);
  });

  it('leaves no installer behind when the start is told to end', async () => {
    const root = await projectWithInstaller(SILENT_INSTALLER);
    const script = `
      import { fetchElectron } from ${JSON.stringify(pathToFileURL(join(PROJECT, 'scripts/electron-runtime.mjs')).href)};
      await fetchElectron(${JSON.stringify(root)}, { onWaiting() {}, onArriving() {} });`;
    const start = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'ignore' });
    await expect.poll(() => isInstallerAlive(root), { timeout: 10_000 }).toBe(true);
    start.kill('SIGTERM');
    await once(start, 'exit');
    await expect.poll(() => isInstallerAlive(root), { timeout: 10_000 }).toBe(false);
  });
});

describe('the start command', () => {
  it('knows which Node is new enough', () => {
    expect(neededNode('>=20.19')).toBe('20.19');
    expect(isNodeNewEnough('20.19.0', '20.19')).toBe(true);
    expect(isNodeNewEnough('24.0.1', '20.19')).toBe(true);
    expect(isNodeNewEnough('20.18.3', '20.19')).toBe(false);
    expect(isNodeNewEnough('18.20.0', '20.19')).toBe(false);
  });

  it('speaks Italian, and English when asked', () => {
    const parts = { needed: '20.19', found: '18.0.0' };
    expect(startSentences(PROJECT, {})('oldNode', parts)).toContain('serve Node.js 20.19');
    expect(startSentences(PROJECT, { PRESIDIO_LANGUAGE: 'en' })('oldNode', parts)).toContain(
      'needs Node.js 20.19',
    );
  });

  it('says the same things in both languages', async () => {
    const [italian, english] = await Promise.all(
      ['it', 'en'].map(async (language) => {
        const text = await readFile(join(PROJECT, 'shared/text', language, 'start.json'), 'utf8');
        return Object.entries(JSON.parse(text) as Record<string, string>).map(
          ([name, sentence]) => [name, sentence.match(/\{\w+\}/g)?.sort()] as const,
        );
      }),
    );
    expect(english).toEqual(italian);
  });
});
