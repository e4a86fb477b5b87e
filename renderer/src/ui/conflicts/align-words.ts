/** Two texts whose middles differ by more than this many comparisons are compared line by line, or not at all. */
const COMPARISONS_MAX = 2_000_000;

/** A text in pieces that are compared as wholes: joined, they give it back. */
export type Words = readonly string[];

/** Words and what stands between them; whole lines where the texts are too long for that. */
export function wordsOf(texts: readonly string[]): readonly Words[] {
  const byWord = texts.map((text) => text.match(/\s+|\S+/gu) ?? []);
  const longest = Math.max(...byWord.map(({ length }) => length));
  return longest ** 2 <= COMPARISONS_MAX
    ? byWord
    : texts.map((text) => text.match(/[^\n]*\n|[^\n]+/gu) ?? []);
}

/**
 * Where each piece of `before` stands in `after`, in the longest common subsequence; -1 for pieces that are gone. Texts
 * that are too long have only their equal beginnings and ends in common.
 */
export function alignWords(before: Words, after: Words): readonly number[] {
  const places = before.map(() => -1);
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) {
    places[start] = start;
    start += 1;
  }
  let end = 0;
  const room = Math.min(before.length, after.length) - start;
  while (end < room && before[before.length - 1 - end] === after[after.length - 1 - end]) {
    places[before.length - 1 - end] = after.length - 1 - end;
    end += 1;
  }
  const [middle, other] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  if (middle.length * other.length > COMPARISONS_MAX) return places;
  for (const [from, to] of commonPlaces(middle, other)) places[start + from] = start + to;
  return places;
}

/** The pairs of places of a longest common subsequence, in order. */
function commonPlaces(before: Words, after: Words): readonly (readonly [number, number])[] {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
