import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSecrets, OMITTED, omitSecrets } from '#shared/domain/secret-words.ts';

const PIECES = [
  'password',
  'pwd',
  'PIN',
  'token',
  'codice di accesso',
  'credenziali',
  'è',
  ':',
  '=',
  ' ',
  '\n',
  '.',
  ',',
  '/',
  '"',
  '«',
  '(',
  ']',
  '[',
  'pippo',
  'Pippo24!',
  '1234',
  'scaduta',
  'la',
  'di rete',
  OMITTED,
  'https://u:p9@h',
  '-----BEGIN PRIVATE KEY-----',
  'Bearer abcdefghijklmnop',
] as const;

const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(' ')),
  fc.string({ maxLength: 80, unit: 'grapheme' }),
);

const secrets = fc
  .tuple(
    fc.stringMatching(/^[a-z]{2,8}$/),
    fc.stringMatching(/^[0-9]{1,4}$/),
    fc.constantFrom('!', '#', '$', '_'),
  )
  .map((parts) => parts.join(''));

describe('the secrets found in any text', () => {
  it('are stretches of it, in order, that never overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of findSecrets(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('are all gone from what is left when they are omitted, and the rest stands as it was', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const rest = omitSecrets(text);
        expect(findSecrets(rest)).toEqual([]);
        if (findSecrets(text).length === 0) expect(rest).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  it('hold every mixed word that follows a colon or an equals sign after the name of a secret (X-4)', () => {
    const names = fc.constantFrom(
      'password',
      'Password',
      'pwd',
      'psw',
      'PIN',
      'pass',
      'token',
      'codice di accesso',
    );
    const around = fc.constantFrom('', 'Buongiorno, ', 'mario ');
    fc.assert(
      fc.property(
        around,
        names,
        fc.constantFrom(':', ': ', '=', ' = '),
        secrets,
        (before, name, sign, secret) => {
          const text = `${before}${name}${sign}${secret} grazie`;
          expect(omitSecrets(text)).toBe(`${before}${name}${sign}${OMITTED} grazie`);
          expect(findSecrets(text)[0]?.certainty).toBe('certain');
        },
      ),
    );
  });
});
