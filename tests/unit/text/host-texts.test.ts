import { describe, expect, it } from 'vitest';
import { HOST_REFUSALS } from '#shared/host/refusals.ts';
import { PLACES } from '#shared/host/dialog.ts';
import { english } from '#shared/text/english.ts';
import { hostRefusalText } from '#shared/text/host-refusal-text.ts';
import { italian } from '#shared/text/italian.ts';

describe.each([
  ['Italian', italian],
  ['English', english],
])('the host’s words in %s', (_language, catalogue) => {
  it('have one sentence for each refusal, and none for what is not one', () => {
    expect(Object.keys(catalogue.host.refusals).sort()).toEqual([...HOST_REFUSALS].sort());
    expect(Object.keys(catalogue.host.places).sort()).toEqual([...PLACES].sort());
  });

  it.each(HOST_REFUSALS)('say of %s what happened, what was kept and what to do', (code) => {
    const sentences = catalogue.host.refusals[code]('').split(/(?<=[.!?:])\s/);
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(catalogue.host.refusals[code]('')).not.toMatch(/undefined|“”| {2}/);
  });
});

describe('hostRefusalText', () => {
  it('names the file, or the name, that the refusal is about', () => {
    const { refusals } = italian.host;
    expect(hostRefusalText(refusals, { code: 'disk-full', data: { path: '/d/r.xlsx' } })).toContain(
      '“/d/r.xlsx”',
    );
    expect(hostRefusalText(refusals, { code: 'name-invalid', data: { name: 'CON' } })).toContain('“CON”');
    expect(hostRefusalText(refusals, { code: 'host-failed', data: { detail: 'TypeError' } })).not.toContain(
      'TypeError',
    );
  });
});
