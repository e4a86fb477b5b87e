import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHARACTER_CLASSES, type CharacterClass } from '#shared/domain/credential-policy.ts';
import {
  DEFAULT_PASSWORD_RULES,
  makeInitialPassword,
  PASSWORD_ALPHABET,
  type PasswordRules,
  type RandomBytes,
} from '#shared/domain/handover/initial-password.ts';

/** Bytes that look random and are the same for the same seed. */
function bytesOf(seed: number): RandomBytes {
  let block = Buffer.alloc(0);
  let count = 0;
  return (length) => {
    if (block.length < length) {
      count += 1;
      block = createHash('sha512')
        .update(`${String(seed)}/${String(count)}`)
        .digest();
    }
    const taken = Uint8Array.from(block.subarray(0, length));
    block = block.subarray(length);
    return taken;
  };
}

const text = (codes: Uint8Array): string => String.fromCharCode(...codes);

function classOf(character: string): CharacterClass | undefined {
  return CHARACTER_CLASSES.find((each) => PASSWORD_ALPHABET[each].includes(character));
}

const rules = fc
  .record({
    minLength: fc.integer({ min: 4, max: 128 }),
    classes: fc.subarray([...CHARACTER_CLASSES], { minLength: 1 }),
  })
  .map((each): PasswordRules => each);

describe('an initial password', () => {
  it('is as long as its rules want, of their classes alone, with each of them', () => {
    fc.assert(
      fc.property(rules, fc.nat(), (wanted, seed) => {
        const password = text(makeInitialPassword(wanted, bytesOf(seed)));
        expect(password).toHaveLength(wanted.minLength);
        expect(new Set(Array.from(password, classOf))).toEqual(new Set(wanted.classes));
      }),
    );
  });

  it('is the same for the same bytes, and another for others', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (one, other) => {
        const made = (seed: number): string =>
          text(makeInitialPassword(DEFAULT_PASSWORD_RULES, bytesOf(seed)));
        expect(made(one)).toBe(made(one));
        expect(made(one) === made(other)).toBe(one === other);
      }),
    );
  });

  it('holds no character that is taken for another one on paper', () => {
    const all = Object.values(PASSWORD_ALPHABET).join('');
    expect(all).not.toMatch(/[0OoQD1lIi|!2Zz5SsVvBbGgq'"`´,.;:_\-/\\ckpuwxy]/);
    expect(all).toMatch(/^[!-~]+$/);
    expect(new Set(all).size).toBe(all.length);
  });

  it('has every character of a class as likely as every other, and every class in every place', () => {
    const made = 6_000;
    const next = bytesOf(7);
    const seen = new Map<string, number>();
    const firsts = new Map<CharacterClass | undefined, number>();
    for (let count = 0; count < made; count += 1) {
      const password = text(makeInitialPassword({ minLength: 4, classes: CHARACTER_CLASSES }, next));
      for (const character of password) seen.set(character, (seen.get(character) ?? 0) + 1);
      const first = classOf(password.charAt(0));
      firsts.set(first, (firsts.get(first) ?? 0) + 1);
    }
    for (const each of CHARACTER_CLASSES) {
      // Four places and four classes: one of each, so that a class is first in a quarter of them.
      expect(Math.abs((firsts.get(each) ?? 0) / (made / 4) - 1)).toBeLessThan(0.1);
      const alphabet = PASSWORD_ALPHABET[each];
      const expected = made / alphabet.length;
      for (const character of alphabet)
        expect(Math.abs((seen.get(character) ?? 0) - expected)).toBeLessThan(5 * Math.sqrt(expected));
    }
  });

  it('passes over the bytes that would make the first characters likelier', () => {
    // 17 capitals: 255 is the last whole multiple of 17, so that the byte 255 alone is passed over.
    const bytes = [255, 254, 255, 0, 1, 2, 0, 0, 0];
    const drawn: Uint8Array[] = [];
    const password = makeInitialPassword({ minLength: 4, classes: ['upper'] }, (count) => {
      const taken = Uint8Array.from(bytes.splice(0, count));
      drawn.push(taken);
      return taken;
    });
    expect(Array.from(text(password)).sort().join('')).toBe('ACEY');
    expect(bytes).toEqual([]);
    expect(drawn.every((each) => each.every((value) => value === 0))).toBe(true);
  });

  it('is not made by rules that no password can keep', () => {
    expect(() => makeInitialPassword({ minLength: 3, classes: CHARACTER_CLASSES }, bytesOf(1))).toThrow();
    expect(() => makeInitialPassword({ minLength: 8, classes: [] }, bytesOf(1))).toThrow();
  });
});
