import {
  followingCertainty,
  type KeySort,
  linkedCertainty,
  type SecretLink,
  type SecretValue,
} from './secret-certainty.ts';
import type { SecretSpan, TextSpan } from './secret-span.ts';
import { lookOf } from './secret-value.ts';

/** Words that announce a secret, in Italian and English. Loose ones mean other things too, unless a colon follows. */
const KEYS: Readonly<Record<KeySort, string>> = {
  password:
    "passwords?|passwd|passphrase|passcode|pwd|pswd?|psw|passw|pw|parola d['’]ordine|frase segreta|" +
    "chiave (?:di |d['’])?(?:accesso|ripristino|sblocco|wi-?fi|wpa2?)|api[ _-]?key|" +
    '(?:client|secret)[ _-](?:secret|key)|recovery key',
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

/** What ends a sentence, or at least the part of it that tells a secret. */
const END = /^["”»'’]?[.,;:)\]]*(?:[ \t]*$|\n|[.,;)])/u;

/** The secrets that a name of theirs announces: a password, a PIN, a token. */
export function announcedSecrets(text: string): readonly SecretSpan[] {
  return [...text.matchAll(KEY)].flatMap((match) => {
    const found = announcedAt(text, match.index + match[0].length, sortOf(match));
    return found === undefined ? [] : [found];
  });
}

/** The secrets of credentials written as one: a name, a stroke, the secret. */
export function loginSecrets(text: string): readonly SecretSpan[] {
  return [...text.matchAll(LOGIN)].flatMap((match): SecretSpan[] => {
    const value = valueAt(text, match.index + match[0].length);
    const look = value === undefined ? 'none' : lookOf(value.text);
    if (value === undefined || look === 'none') return [];
    return [{ ...value.span, certainty: look === 'strong' ? 'certain' : 'doubtful' }];
  });
}

function sortOf({ groups }: RegExpExecArray): KeySort {
  if (groups?.['number'] !== undefined) return 'number';
  return groups?.['password'] === undefined ? 'loose' : 'password';
}

function announcedAt(text: string, from: number, sort: KeySort): SecretSpan | undefined {
  const found = linkAt(text, from);
  const isMeant = found !== undefined && (found.link.by === 'sign' || sort !== 'loose');
  const linked = isMeant ? linkedAt(text, found, sort) : undefined;
  if (linked !== undefined || sort === 'loose') return linked;
  // A sign right after the name has told what follows: only words may stand between a name and another value.
  return isMeant && found.link.words.length === 0 ? undefined : followingAt(text, from, sort);
}

interface FoundLink {
  readonly link: SecretLink;
  /** Where the value begins. */
  readonly end: number;
}

function linkAt(text: string, from: number): FoundLink | undefined {
  const match = matchAt(LINK, text, from);
  if (match === undefined) return undefined;
  const { words = '', sign } = match.groups ?? {};
  return {
    link: {
      words: wordsIn(words),
      by: sign === undefined ? 'verb' : 'sign',
      isBroken: sign?.includes('\n') === true,
    },
    end: from + match[0].length,
  };
}

function linkedAt(text: string, { link, end }: FoundLink, sort: KeySort): SecretSpan | undefined {
  const value = valueAt(text, end);
  const certainty = value && linkedCertainty(value, link, sort);
  return value !== undefined && certainty !== undefined ? { ...value.span, certainty } : undefined;
}

function followingAt(text: string, from: number, sort: KeySort): SecretSpan | undefined {
  const gap = matchAt(GAP, text, from);
  const value = gap && valueAt(text, from + gap[0].length);
  const certainty = value && followingCertainty(value, sort);
  return value !== undefined && certainty !== undefined ? { ...value.span, certainty } : undefined;
}

function valueAt(text: string, from: number): (SecretValue & { readonly span: TextSpan }) | undefined {
  const match = matchAt(VALUE, text, from);
  const value = match?.groups?.['value'];
  if (match === undefined || value === undefined) return undefined;
  const start = from + match[0].length - value.length;
  const end = start + value.length;
  return { text: value, span: { start, end }, isLast: END.test(text.slice(end)) };
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
