import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '#electron/cli/commands.ts';
import { EXIT } from '#electron/cli/exit-status.ts';
import { runCli } from '#tests/cli/cli-desk.ts';
import { PROJECT } from '#tests/unit/scripts/start-modules.ts';

describe('presidio --help', () => {
  it('names every command, on standard output', async () => {
    const { status, out, err } = await runCli(['--help']);
    expect(status).toBe(EXIT.done);
    for (const { name } of COMMANDS) expect(out).toContain(`  ${name} `);
    expect(err).toBe('');
  });

  it.each(COMMANDS.map(({ name, options }) => [name, Object.keys(options)] as const))(
    'explains every option of %s',
    async (name, options) => {
      const { status, out } = await runCli([...name.split(' '), '--help']);
      expect(status).toBe(EXIT.done);
      for (const option of [...options, 'json', 'help'])
        expect(out).toMatch(new RegExp(`^  --${option}\\b.* \\S`, 'm'));
    },
  );
});

describe('docs/command-line.md', () => {
  const page = readFileSync(join(PROJECT, 'docs', 'command-line.md'), 'utf8');

  it.each(COMMANDS.map(({ name, options }) => [name, Object.entries(options)] as const))(
    'writes %s with each of its options, in brackets what may be left out',
    (name, options) => {
      const heading = page
        .split('\n')
        .find((line) => line.startsWith(`### \`${name} --`) || line.startsWith(`### \`${name} [`));
      for (const [option, { required }] of options) {
        expect(heading).toMatch(
          required ? new RegExp(`[^[]--${option}\\b`) : new RegExp(`\\[--${option}\\b`),
        );
      }
    },
  );
});

describe('a command written badly', () => {
  it.each([
    ['nothing at all', [], 'Non hai indicato'],
    ['an unknown command', ['format'], '“format”'],
    ['half a command', ['export'], '“export”'],
    ['an unknown option', ['sync', '--share', 'a', '--home', 'b', '--fast'], '“--fast”'],
    ['a missing option', ['dump'], '--share'],
    ['an option without its value', ['dump', '--share'], '--share'],
    ['an option given twice', ['dump', '--share', 'a', '--share', 'b'], '--share'],
    ['a value where none is wanted', ['sync', '--share', 'a', '--home', 'b', '--no-fence=1'], '--no-fence'],
    ['a word too many', ['dump', '--share', 'a', 'b'], '“b”'],
    ['a number out of range', ['demo', '--share', 'a', '--tickets', '0'], '--tickets'],
    [
      'a day that does not exist',
      ['export', 'registro-ticket', '--share', 'a', '--from', '2026-02-30'],
      '--from',
    ],
    ['an id of another shape', ['history', '--share', 'a', '--id', 'x'], '--id'],
    [
      'a period that ends before it begins',
      [
        'export',
        'registro-ticket',
        '--share',
        'a',
        '--from',
        '2026-02-01',
        '--to',
        '2026-01-01',
        '--out',
        'r.xlsx',
      ],
      'prima di cominciare',
    ],
  ])('ends with 2 and says how it is used: %s', async (_what, argv, said) => {
    const { status, out, err } = await runCli(argv);
    expect(status).toBe(EXIT.misused);
    expect(out).toBe('');
    expect(err).toContain(said);
    expect(err).toContain('Uso: presidio');
  });
});
