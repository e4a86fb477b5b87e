import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEuros, writeEuros } from '#shared/text/parse-euros.ts';

describe('the laws of amounts', () => {
  it('reads back every amount as it was written, so that a form saved as it was found changes nothing', () => {
    fc.assert(
      fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (cents) => {
        expect(parseEuros(writeEuros(cents))).toEqual({ ok: true, value: cents });
      }),
    );
  });
});
