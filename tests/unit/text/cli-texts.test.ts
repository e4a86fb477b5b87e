import { describe, expect, it } from 'vitest';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { english } from '#shared/text/english.ts';
import { italian } from '#shared/text/italian.ts';

const CATALOGUES: readonly (readonly [string, Catalogue])[] = [
  ['Italian', italian],
  ['English', english],
];

describe.each(CATALOGUES)('the command line’s words in %s', (_language, { cli, cliRefusals }) => {
  it.each(Object.entries(cliRefusals))(
    'say of %s what happened, what was kept and what to do',
    (_code, say) => {
      for (const about of ['', '7']) {
        expect(say(about).split(/(?<=[.!?:;])\s/).length).toBeGreaterThanOrEqual(2);
        expect(say(about)).not.toMatch(/undefined|“”/);
      }
      expect(say('7')).toContain('7');
    },
  );

  it('speak of one thing and of several', () => {
    expect(cli.waiting.changes(1)).toMatch(/\b1 /);
    expect(cli.waiting.changes(1)).not.toBe(cli.waiting.changes(2).replace('2', '1'));
    expect(cli.verify.unsound(1)).not.toBe(cli.verify.unsound(2).replace('2', '1'));
    expect(cli.sync.done(1, 1_234)).toMatch(/1[.,]234/);
  });
});
