import type { Interval } from './working-time.ts';

/** Milliseconds that disjoint stretches cover. */
export function lengthOf(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The same moments in stretches that are in order and touch nowhere; those that end before they begin are dropped. */
export function merged(intervals: readonly Interval[]): readonly Interval[] {
  const ordered = intervals.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const result: Interval[] = [];
  for (const { start, end } of ordered) {
    const last = result.at(-1);
    if (last === undefined || start > last.end) result.push({ start, end });
    else if (end > last.end) result[result.length - 1] = { start: last.start, end };
  }
  return result;
}

/** What two lists of stretches, each in order and disjoint, have in common. */
export function intersection(left: readonly Interval[], right: readonly Interval[]): readonly Interval[] {
  return left.flatMap((one) =>
    right.flatMap((other) => {
      const start = one.start > other.start ? one.start : other.start;
      const end = one.end < other.end ? one.end : other.end;
      return start < end ? [{ start, end }] : [];
    }),
  );
}

/** What the first list has and the second has not; each in order and disjoint. */
export function difference(left: readonly Interval[], right: readonly Interval[]): readonly Interval[] {
  return right.reduce<readonly Interval[]>(
    (rest, { start, end }) =>
      rest.flatMap((piece) => {
        if (end <= piece.start || start >= piece.end) return [piece];
        const before = piece.start < start ? [{ start: piece.start, end: start }] : [];
        const after = end < piece.end ? [{ start: end, end: piece.end }] : [];
        return [...before, ...after];
      }),
    left,
  );
}
