import type { CharacterClass } from '#shared/domain/credential-policy.ts';

/** What a password must be like: what of a policy says it. */
export interface PasswordRules {
  /** In characters. */
  readonly minLength: number;
  /** The classes that must all be there. */
  readonly classes: readonly CharacterClass[];
}

/** What an initial password is like where no policy says it. @see P9-5.1-g */
export const DEFAULT_PASSWORD_RULES: PasswordRules = {
  minLength: 12,
  classes: ['upper', 'lower', 'digit', 'symbol'],
};

/**
 * The characters that initial passwords are made of, by class, all of them in ASCII. None of them is taken for another
 * one on paper: out are 0 O o Q D, 1 l I i, 2 Z z, 5 S s, V v, B b, G g q, quotation marks, strokes, points and hyphens;
 * and of the letters whose two cases differ by their size alone (c k p u w x y) the small ones.
 */
export const PASSWORD_ALPHABET: Readonly<Record<CharacterClass, string>> = {
  upper: 'ACEFHJKLMNPRTUWXY',
  lower: 'adefhjmnrt',
  digit: '346789',
  symbol: '+%&=?*@#',
};

/** Bytes that nobody can foretell, `count` of them. */
export type RandomBytes = (count: number) => Uint8Array;

/** As many values as a byte has. */
const BYTE_VALUES = 256;

/**
 * Makes a password by the rules: as long as they want, of their classes alone, each of them at least once, the places
 * at random. It is given as ASCII codes and never as a string, so that whoever uses it can wipe it: strings of the
 * language stay in memory until they are collected, and nobody can say when. The same bytes give the same password.
 *
 * Each choice among `n` takes one byte, and another as long as that one lies beyond the last whole multiple of `n`: so
 * that all `n` are equally likely. The bytes that were drawn are wiped.
 *
 * Refuses rules with more classes than characters, or with none, by throwing: a policy cannot hold them.
 *
 * @see P9-5.1-g, X-4
 */
export function makeInitialPassword(rules: PasswordRules, randomBytes: RandomBytes): Uint8Array {
  const classes = [...new Set(rules.classes)];
  if (classes.length === 0 || classes.length > rules.minLength)
    throw new Error(`no password of ${String(rules.minLength)} holds ${String(classes.length)} classes`);
  const all = classes.map((each) => PASSWORD_ALPHABET[each]).join('');
  const password = new Uint8Array(rules.minLength);
  for (let place = 0; place < password.length; place += 1) {
    const own = classes[place];
    password[place] = oneOf(own === undefined ? all : PASSWORD_ALPHABET[own], randomBytes);
  }
  shuffle(password, randomBytes);
  return password;
}

function oneOf(alphabet: string, randomBytes: RandomBytes): number {
  return alphabet.charCodeAt(numberBelow(alphabet.length, randomBytes));
}

/** Each order of the places is equally likely. */
function shuffle(codes: Uint8Array, randomBytes: RandomBytes): void {
  for (let last = codes.length - 1; last > 0; last -= 1) {
    const other = numberBelow(last + 1, randomBytes);
    const kept = codes[last] ?? 0;
    codes[last] = codes[other] ?? 0;
    codes[other] = kept;
  }
}

/** A whole number from zero to `count - 1`, each equally likely; `count` is 256 at most. */
function numberBelow(count: number, randomBytes: RandomBytes): number {
  const fair = BYTE_VALUES - (BYTE_VALUES % count);
  for (;;) {
    const drawn = randomBytes(1);
    const value = drawn[0] ?? 0;
    drawn.fill(0);
    if (value < fair) return value % count;
  }
}
