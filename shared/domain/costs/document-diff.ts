import type { FrozenDocument } from '#shared/domain/document-issue.ts';

/** A line as it was frozen. */
export type FrozenLine = FrozenDocument['lines'][number];

/** A line that is not what it was. */
export interface ChangedLine {
  readonly before: FrozenLine;
  readonly after: FrozenLine;
  /** Below zero when it costs less. */
  readonly differenceCents: number;
}

/** How what a body transfers changed. */
export interface ChangedQuota {
  readonly name: string;
  readonly beforeCents: number;
  readonly afterCents: number;
  readonly differenceCents: number;
}

/** How a document differs from an edition of it. */
export interface DocumentDifference {
  readonly added: readonly FrozenLine[];
  /** Taken out, or no longer counted. */
  readonly withdrawn: readonly FrozenLine[];
  readonly changed: readonly ChangedLine[];
  /** Every body of either, those whose quota stayed too. */
  readonly bodies: readonly ChangedQuota[];
  readonly beforeCents: number;
  readonly afterCents: number;
}

/** How a document differs from an edition of it: lines by what they are, quotas by who transfers them. @see REG-10.4-a */
export function documentDifference(before: FrozenDocument, after: FrozenDocument): DocumentDifference {
  const known = new Map(before.lines.map((line) => [line.id, line]));
  const left = new Set(after.lines.map(({ id }) => id));
  return {
    added: after.lines.filter(({ id }) => !known.has(id)),
    withdrawn: before.lines.filter(({ id }) => !left.has(id)),
    changed: after.lines.flatMap((line) => {
      const was = known.get(line.id);
      return was === undefined || isSame(was, line)
        ? []
        : [{ before: was, after: line, differenceCents: line.cents - was.cents }];
    }),
    bodies: namesOf(before, after).map((name) => {
      const beforeCents = before.totals[name] ?? 0;
      const afterCents = after.totals[name] ?? 0;
      return { name, beforeCents, afterCents, differenceCents: afterCents - beforeCents };
    }),
    beforeCents: sum(before),
    afterCents: sum(after),
  };
}

/** Whether nothing that is sent differs. */
export function isUnchanged({ added, withdrawn, changed, bodies }: DocumentDifference): boolean {
  return (
    added.length + withdrawn.length + changed.length === 0 &&
    bodies.every(({ differenceCents }) => differenceCents === 0)
  );
}

function isSame(one: FrozenLine, other: FrozenLine): boolean {
  return (
    one.subject === other.subject &&
    one.category === other.category &&
    one.quantity === other.quantity &&
    one.cents === other.cents &&
    areSameShares(one.shares, other.shares)
  );
}

function areSameShares(
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => (one[name] ?? 0) === (other[name] ?? 0));
}

function namesOf(before: FrozenDocument, after: FrozenDocument): readonly string[] {
  return [...new Set([...Object.keys(after.totals), ...Object.keys(before.totals)])];
}

function sum({ lines }: FrozenDocument): number {
  return lines.reduce((all, { cents }) => all + cents, 0);
}
