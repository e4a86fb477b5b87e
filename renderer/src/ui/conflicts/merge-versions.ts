import { alignWords, type Words, wordsOf } from './align-words.ts';

/** Two versions of a text made one. */
export interface Merge {
  readonly text: string;
  /** The versions changed different places, or the same one alike. Otherwise the text holds both where they clash. */
  readonly isClean: boolean;
}

/** Puts into one text what each of two versions changed in the text that both came from. */
export function mergeVersions(base: string, one: string, other: string): Merge {
  const [old = [], left = [], right = []] = wordsOf([base, one, other]);
  const [inLeft, inRight] = [alignWords(old, left), alignWords(old, right)];
  const parts: Merge[] = [];
  let last: Anchor = [-1, -1, -1];
  for (const anchor of anchorsOf(inLeft, inRight, [old.length, left.length, right.length])) {
    const [oldPart = [], leftPart = [], rightPart = []] = [old, left, right].map((words, text) =>
      words.slice((last[text] ?? 0) + 1, anchor[text]),
    );
    parts.push(mergeParts(oldPart, leftPart, rightPart), { text: old[anchor[0]] ?? '', isClean: true });
    last = anchor;
  }
  return { text: parts.map(({ text }) => text).join(''), isClean: parts.every(({ isClean }) => isClean) };
}

/** The places of one piece in the former text and in its two versions. */
type Anchor = readonly [number, number, number];

/** The pieces that all three texts have in common, in order; the ends of the texts close them. */
function anchorsOf(inLeft: readonly number[], inRight: readonly number[], ends: Anchor): readonly Anchor[] {
  const common = inLeft.flatMap((left, at): Anchor[] => {
    const right = inRight[at] ?? -1;
    return left === -1 || right === -1 ? [] : [[at, left, right]];
  });
  return [...common, ends];
}

function mergeParts(old: Words, left: Words, right: Words): Merge {
  const [base, one, other] = [old.join(''), left.join(''), right.join('')];
  if (one === other || other === base) return { text: one, isClean: true };
  if (one === base) return { text: other, isClean: true };
  return { text: [one.trim(), other.trim()].filter((text) => text !== '').join(' '), isClean: false };
}
