import type { SecretCertainty } from './secret-span.ts';
import { isDigits, isMixed, isSaying, lookOf } from './secret-value.ts';

/** What announces a secret: `number` is a PIN or a code, `loose` a word that means other things too. */
export type KeySort = 'password' | 'number' | 'loose';

/** What stands between the announcement of a secret and its value. */
export interface SecretLink {
  /** The words before the sign, lower case. */
  readonly words: readonly string[];
  /** A colon, an equals sign, an arrow; or a verb. */
  readonly by: 'sign' | 'verb';
  /** The line ends after the sign. */
  readonly isBroken: boolean;
}

/** The word that stands where a secret would stand. */
export interface SecretValue {
  readonly text: string;
  /** Its sentence ends with it. */
  readonly isLast: boolean;
}

/** Words that turn what follows a secret's name into talk about it. */
const TURNS: ReadonlySet<string> = new Set('non no mai ma che se perché quando va ko not'.split(' '));

/** Adjectives of the secret itself may stand before its colon; what happened to it may not. */
const OWN_WORDS: ReadonlySet<string> = new Set(
  (
    'nuova vecchia provvisoria temporanea iniziale attuale utente account rete dominio posta email windows ' +
    'temporary current'
  ).split(' '),
);

/** How sure it is that a value after a colon, an equals sign or a verb is a secret; `undefined` when it is none. */
export function linkedCertainty(
  value: SecretValue,
  link: SecretLink,
  sort: KeySort,
): SecretCertainty | undefined {
  const look = lookOf(value.text);
  const isTalk = link.words.some(isTurn);
  if (look === 'strong' || isDigits(value.text, leastDigits(link, sort)))
    return isTalk ? 'doubtful' : 'certain';
  if (look === 'none' || sort === 'number' || isTalk || link.isBroken) return undefined;
  return plainCertainty(value, link);
}

/** The same for a value that follows the announcement with nothing in between. */
export function followingCertainty({ text }: SecretValue, sort: KeySort): SecretCertainty | undefined {
  if (isDigits(text, 4)) return sort === 'number' ? 'certain' : 'doubtful';
  if (lookOf(text) !== 'strong') return undefined;
  return isMixed(text) ? 'certain' : 'doubtful';
}

/** A word like any other. */
function plainCertainty({ isLast }: SecretValue, { by, words }: SecretLink): SecretCertainty | undefined {
  if (by === 'verb') return isLast ? 'doubtful' : undefined;
  return isLast && words.length === 0 ? 'certain' : 'doubtful';
}

function leastDigits({ by }: SecretLink, sort: KeySort): number {
  return by === 'verb' || sort === 'loose' ? 4 : 3;
}

function isTurn(word: string): boolean {
  return TURNS.has(word) || (word.length > 4 && isSaying(word) && !OWN_WORDS.has(word));
}
