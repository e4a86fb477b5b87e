import { isDigits, isMixed, isSaying, lookOf } from './secret-value.ts';
import { shapedSecrets, type TextSpan } from './secret-shapes.ts';

/** How sure it is that a text tells a secret: a `certain` one is never saved, of a `doubtful` one people are asked. */
export type SecretCertainty = 'certain' | 'doubtful';

/** A secret in a text: the value alone, not the words that announce it. */
export interface SecretSpan extends TextSpan {
  readonly certainty: SecretCertainty;
}

/** What stands in a text in place of a secret that was left out. */
export const OMITTED = '[omesso]';

type KeySort = 'password' | 'number' | 'loose';

/** Words that announce a secret, in Italian and English. Loose ones mean other things too, unless a colon follows. */
const KEYS: Readonly<Record<KeySort, string>> = {
  password:
    "passwords?|passwd|passphrase|passcode|pwd|pswd?|psw|passw|pw|parola d['’]ordine|frase segreta|" +
    "chiave (?:di |d['’])?(?:accesso|ripristino|sblocco|wi-?fi|wpa2?)|api[ _-]?key|(?:client|secret)[ _-](?:secret|key)|recovery key",
  number: "pin|puk|otp|codice (?:di |d['’])?(?:accesso|sblocco|ripristino|segreto)|access code",
  loose: 'pass|secret|token',
};

const KEY = new RegExp(
  `(?<![\\p{L}\\d_-])(?:(?<password>${KEYS.password})|(?<number>${KEYS.number})|(?<loose>${KEYS.loose}))(?![\\p{L}\\d])`,
  'giu',
);

/** What stands between the announcement and its value: a few words, then a colon, an equals sign or a verb. */
const LINK =
  /(?<words>(?:[ \t]+[\p{L}\d'’().-]{1,20}){0,3}?)(?:(?<sign>[ \t]*(?::=|=>|->|→|[:=])[ \t]*\n?[ \t]*)|(?<verb>[ \t]+(?:è|é|e['’]|era|sarà|diventa|is|was)[ \t]+))/uy;
const GAP = /[ \t]+/y;
const VALUE = /["“«'‘(]*(?<value>[^\s"“”«»]+?)(?=[.,;:)\]]*["”»'’]?(?:[\s]|$)|["”»])/uy;
const LOGIN = /(?:credenziali|credentials|login)[ \t]*[:=][ \t]*[^\s/|]+[ \t]*[/|][ \t]*/giu;

/** Words that turn what follows a secret's name into talk about it. */
const TURNS: ReadonlySet<string> = new Set([
  'non',
  'no',
  'mai',
  'ma',
  'che',
  'se',
  'perché',
  'quando',
  'va',
  'ko',
  'not',
]);

/**
 * Where a text seems to tell a password, a PIN, a token or a key, in the order of the text. What is said about one
 * (forgotten, expired, to be reset) is none. @see X-4
 */
export function findSecrets(text: string): readonly SecretSpan[] {
  const shaped = shapedSecrets(text).map((span): SecretSpan => ({ ...span, certainty: 'certain' }));
  const announced = [...text.matchAll(KEY)].flatMap((match) => {
    const found = announcedSecret(text, match.index + match[0].length, sortOf(match));
    return found === undefined ? [] : [found];
  });
  return withoutOverlaps([...shaped, ...announced, ...loginSecrets(text)]);
}

/** The text without its secrets: in place of each stands {@link OMITTED}. Finds nothing more in what it gives. */
export function omitSecrets(text: string): string {
  return omit(text, findSecrets);
}

/** The text without the secrets that are certain. */
export function omitCertainSecrets(text: string): string {
  return omit(text, (rest) => findSecrets(rest).filter(({ certainty }) => certainty === 'certain'));
}

function omit(text: string, find: (text: string) => readonly TextSpan[]): string {
  let rest = text;
  for (let spans = find(rest); spans.length > 0; spans = find(rest)) {
    rest = spans.reduceRight(
      (whole, { start, end }) => `${whole.slice(0, start)}${OMITTED}${whole.slice(end)}`,
      rest,
    );
  }
  return rest;
}

function sortOf({ groups }: RegExpExecArray): KeySort {
  if (groups?.['number'] !== undefined) return 'number';
  return groups?.['password'] === undefined ? 'loose' : 'password';
}

function announcedSecret(text: string, from: number, sort: KeySort): SecretSpan | undefined {
  const link = matchAt(LINK, text, from);
  const { words = '', sign, verb = '' } = link?.groups ?? {};
  if (link !== undefined && (sign !== undefined || sort !== 'loose')) {
    const value = valueAt(text, from + link[0].length);
    const by = { words: wordsIn(words), isVerb: verb !== '', isBroken: sign?.includes('\n') === true };
    const linked = value && linkedCertainty(value, by, sort);
    if (value !== undefined && linked !== undefined) return { ...value.span, certainty: linked };
    if (words === '') return undefined;
  }
  const gap = sort === 'loose' ? undefined : matchAt(GAP, text, from);
  const value = gap && valueAt(text, from + gap[0].length);
  const certainty = value && followingCertainty(value.text, sort);
  return value !== undefined && certainty !== undefined ? { ...value.span, certainty } : undefined;
}

interface Value {
  readonly text: string;
  readonly span: TextSpan;
  /** Its sentence ends with it. */
  readonly isLast: boolean;
}

function valueAt(text: string, from: number): Value | undefined {
  const match = matchAt(VALUE, text, from);
  const value = match?.groups?.['value'];
  if (match === undefined || value === undefined) return undefined;
  const start = from + match[0].length - value.length;
  const end = start + value.length;
  return {
    text: value,
    span: { start, end },
    isLast: /^["”»'’]?[.,;:)\]]*(?:[ \t]*$|\n|[.,;)])/u.test(text.slice(end)),
  };
}

interface LinkedBy {
  readonly words: readonly string[];
  readonly isVerb: boolean;
  readonly isBroken: boolean;
}

/** After a colon, an equals sign or a verb. */
function linkedCertainty(
  { text, isLast }: Value,
  { words, isVerb, isBroken }: LinkedBy,
  sort: KeySort,
): SecretCertainty | undefined {
  const look = lookOf(text);
  const isTalk = words.some((word) => TURNS.has(word) || (word.length > 4 && isTurned(word)));
  if (look === 'strong' || isDigits(text, isVerb || sort === 'loose' ? 4 : 3))
    return isTalk ? 'doubtful' : 'certain';
  if (look === 'none' || sort === 'number' || isTalk || isBroken) return undefined;
  if (isVerb) return isLast ? 'doubtful' : undefined;
  return isLast && words.length === 0 ? 'certain' : 'doubtful';
}

/** Right after its name, with nothing in between. */
function followingCertainty(text: string, sort: KeySort): SecretCertainty | undefined {
  if (isDigits(text, 4)) return sort === 'number' ? 'certain' : 'doubtful';
  if (lookOf(text) !== 'strong') return undefined;
  return isMixed(text) ? 'certain' : 'doubtful';
}

/** Adjectives of the secret itself may stand before its colon; what happened to it may not. */
const OWN_WORDS: ReadonlySet<string> = new Set(
  'nuova vecchia provvisoria temporanea iniziale attuale utente account rete dominio posta email windows temporary current'.split(
    ' ',
  ),
);

function isTurned(word: string): boolean {
  return isSaying(word) && !OWN_WORDS.has(word);
}

function loginSecrets(text: string): readonly SecretSpan[] {
  return [...text.matchAll(LOGIN)].flatMap((match): SecretSpan[] => {
    const value = valueAt(text, match.index + match[0].length);
    const look = value === undefined ? 'none' : lookOf(value.text);
    if (value === undefined || look === 'none') return [];
    return [{ ...value.span, certainty: look === 'strong' ? 'certain' : 'doubtful' }];
  });
}

function wordsIn(words: string): readonly string[] {
  return words
    .split(/[ \t]+/)
    .map((word) => word.replace(/[().]/g, '').toLowerCase())
    .filter((word) => word !== '');
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  const sticky = new RegExp(pattern.source, pattern.flags);
  sticky.lastIndex = at;
  return sticky.exec(text) ?? undefined;
}

function withoutOverlaps(spans: readonly SecretSpan[]): readonly SecretSpan[] {
  const kept: SecretSpan[] = [];
  for (const span of [...spans].sort((left, right) => left.start - right.start || right.end - left.end)) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
  }
  return kept;
}
