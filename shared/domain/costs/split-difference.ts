import type { BodySplit } from './split-costs.ts';

/** The figures of a body that two splits are compared by. */
export type ComparedBody = Pick<BodySplit, 'name' | 'shareCents' | 'transferCents'>;

/** What a body pays in one split and in another, in whole cents. */
export interface SplitDifference {
  readonly name: string;
  /** `null` where it is not in that split. */
  readonly before: ComparedBody | null;
  readonly after: ComparedBody | null;
  /** How much more it transfers in the latter than in the former: below zero it is less. A body that is in one alone paid nothing in the other. */
  readonly moreCents: number;
}

/**
 * What every body pays more or less in a split than in another: those of the latter in their order, then those that are
 * in the former alone.
 *
 * @see REG-13.7-a
 */
export function splitDifferences(
  before: readonly ComparedBody[],
  after: readonly ComparedBody[],
): readonly SplitDifference[] {
  const former = new Map(before.map((body) => [body.name, body]));
  const latter = new Set(after.map(({ name }) => name));
  return [
    ...after.map((body) => difference(body.name, former.get(body.name) ?? null, body)),
    ...before.filter(({ name }) => !latter.has(name)).map((body) => difference(body.name, body, null)),
  ];
}

function difference(name: string, before: ComparedBody | null, after: ComparedBody | null): SplitDifference {
  const moreCents = (after?.transferCents ?? 0) - (before?.transferCents ?? 0);
  return { name, before, after, moreCents };
}
