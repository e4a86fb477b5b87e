import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { command } from '#tests/cli/cli-desk.ts';
import { CHIEF } from '#tests/cli/cli-office.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';
import { PROJECT, startModule } from '#tests/unit/scripts/start-modules.ts';

const execute = promisify(execFile);

interface ProgramRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program as a terminal does. */
async function presidio(script: string, argv: readonly string[], input = ''): Promise<ProgramRun> {
  const running = execute(process.execPath, [join(PROJECT, script), ...argv]);
  running.child.stdin?.end(input);
  try {
    return { code: 0, ...(await running) };
  } catch (error) {
    return error as ProgramRun;
  }
}

const PROGRAM = 'out/main/presidio.js';

describe('the program as it is built', () => {
  beforeAll(async () => {
    const { buildIfStale } = await startModule('build');
    const build = buildIfStale(PROJECT, () => undefined);
    if (build.state === 'failed') throw new Error(build.output);
  });

  it('prepares, fills, applies, tells and checks, each command a process of its own', async () => {
    const folder = await freshFolder();
    const [share, home] = [join(folder, 'share'), join(folder, 'home')];
    const demo = await presidio(PROGRAM, ['demo', '--share', share, '--tickets', '20', '--consoles', '2']);
    expect(demo).toMatchObject({ code: 0, stderr: '' });
    const argv = ['apply', '--share', share, '--home', home, '--file', '-', '--no-fence'];
    const refused = await presidio(PROGRAM, argv, command('registerBody', CHIEF, { name: 'Altro' }));
    expect(refused).toMatchObject({ code: 1 });
    expect(JSON.parse(refused.stdout)).toMatchObject({ line: 1, ok: false });
    const dump = await presidio(PROGRAM, ['dump', '--share', share, '--kind', 'ticket']);
    expect(dump.stdout.trim().split('\n')).toHaveLength(20);
    expect(await presidio(PROGRAM, ['verify', '--share', share])).toMatchObject({ code: 0, stderr: '' });
    const out = join(folder, 'registro.xlsx');
    const period = ['--from', '2024-01-01', '--to', '2030-12-31'];
    const register = ['export', 'registro-ticket', '--share', share, ...period, '--out', out, '--json'];
    const exported = await presidio(PROGRAM, register);
    expect(exported).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(exported.stdout)).toEqual({ ok: true, path: out, tickets: 20 });
  });

  it('ends quietly when whoever reads it has seen enough', async () => {
    const share = join(await freshFolder(), 'share');
    await presidio(PROGRAM, ['demo', '--share', share, '--tickets', '100', '--consoles', '1']);
    const dumping = spawn(process.execPath, [join(PROJECT, PROGRAM), 'dump', '--share', share]);
    dumping.stdout.once('data', () => dumping.stdout.destroy());
    let said = '';
    dumping.stderr.on('data', (text: Buffer) => (said += text.toString()));
    const [code] = (await once(dumping, 'close')) as [number];
    expect([code, said]).toEqual([0, '']);
  });

  it('is reached through its script, which passes on what it says and how it ends', async () => {
    const misused = await presidio('scripts/presidio.mjs', ['dump']);
    expect(misused).toMatchObject({ code: 2, stdout: '' });
    expect(misused.stderr).toContain('--share');
    const help = await presidio('scripts/presidio.mjs', ['--help']);
    expect(help.code).toBe(0);
    expect(help.stdout).toContain('registro-ticket');
  });
});
