import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeError } from '#electron/host/describe-error.ts';
import { createHostLog } from '#electron/host/host-log.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

const clock = { now: () => toInstant(Date.UTC(2026, 2, 4, 9, 30)) };

describe('describeError', () => {
  it.each([
    ['at open (/home/Mario Rossi/app/main.js:1:2)', 'at open (main.js:1:2)'],
    ['at C:\\Users\\Mario Rossi\\app (x86)\\main.js:1:2', 'at main.js:1:2'],
    ['at async file:///home/Mario%20Rossi/main.js:1:2', 'at main.js:1:2'],
    ['at async Promise.all (index 0)', 'at async Promise.all (index 0)'],
  ])('says no folder of a place, not even one with blanks in its name: %s', (frame, place) => {
    const error = new Error('kept out');
    error.stack = `Error: kept out\n    ${frame}`;
    expect(describeError(error)).toBe(`Error · ${place}`);
  });

  it('tells the name, the code and the place of an error of the system, and no path', () => {
    const error = Object.assign(new Error("EACCES: permission denied, open '/home/mrossi/r.xlsx'"), {
      code: 'EACCES',
      syscall: 'open',
    });
    const line = describeError(error);
    expect(line).toMatch(/^Error · EACCES open · at .*host-log\.test\.ts/);
    expect(line).not.toContain('mrossi');
    expect(line).not.toContain('/');
  });

  it('tells the message of an error of the program, and of no other', () => {
    expect(describeError(new TypeError('x is not a function'))).toContain('x is not a function');
    expect(describeError(new SyntaxError('Unexpected token in "Rossi Mario"'))).not.toContain('Rossi');
    expect(describeError('Rossi')).toBe('string');
  });
});

describe('the host log', () => {
  it('adds one line a failure, with its moment and its act', async () => {
    const path = join(await freshFolder(), 'profile', 'host.log');
    const log = createHostLog(path, clock);
    await Promise.all([log.failure('settings.read', new RangeError('a')), log.failure('door', 'b')]);
    const lines = (await readFile(path, 'utf8')).trim().split('\n');
    const entries = lines.map((line) => JSON.parse(line) as Record<string, string>);
    expect(entries).toMatchObject([
      { at: '2026-03-04T09:30:00.000Z', act: 'settings.read' },
      { at: '2026-03-04T09:30:00.000Z', act: 'door', error: 'string' },
    ]);
  });

  it('starts anew past a megabyte and keeps the one before', async () => {
    const folder = await freshFolder();
    const path = join(folder, 'host.log');
    await writeFile(path, 'x'.repeat(1024 * 1024 + 1));
    await createHostLog(path, clock).failure('door', 'b');
    expect((await readdir(folder)).sort()).toEqual(['host.log', 'host.log.1']);
    expect((await readFile(path, 'utf8')).split('\n')).toHaveLength(2);
  });
});
