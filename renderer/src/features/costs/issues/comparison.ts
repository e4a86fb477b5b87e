import {
  type ComparedBody,
  type SplitDifference,
  splitDifferences,
} from '#shared/domain/costs/split-difference.ts';
import type { CostIssue } from '#shared/domain/kinds.ts';

/** Stands for the data of today among what an issue is compared with. */
export const NOW = 'now';

/** What an issue is compared with at first: the one before it, else the data of today. */
export function firstCompared(issue: CostIssue, issues: readonly CostIssue[]): string {
  const earlier = issues
    .filter(({ year, issuedAt }) => year === issue.year && issuedAt < issue.issuedAt)
    .toSorted((one, other) => other.issuedAt - one.issuedAt);
  return earlier[0]?.id ?? NOW;
}

/** What changed between an issue and what it is compared with: always from the earlier to the later. */
export interface Comparison {
  readonly differences: readonly SplitDifference[];
  /** The issue is the earlier of the two. */
  readonly isFromIssue: boolean;
}

/** Compares an issue with another, or with the data of today; `null` where those cannot be worked out. */
export function compareIssue(
  issue: CostIssue,
  other: CostIssue | undefined,
  today: readonly ComparedBody[] | null,
): Comparison | null {
  if (other !== undefined && other.issuedAt < issue.issuedAt)
    return { differences: splitDifferences(other.frozen.bodies, issue.frozen.bodies), isFromIssue: false };
  const later = other?.frozen.bodies ?? today;
  if (later === null) return null;
  return { differences: splitDifferences(issue.frozen.bodies, later), isFromIssue: true };
}
