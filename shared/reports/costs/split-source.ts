import type { AssembledSplit } from '#shared/domain/costs/assemble-split.ts';
import type { CostFacts } from '#shared/domain/costs/cost-facts.ts';
import { type BodySources, sourcesOf } from '#shared/domain/costs/freeze-split.ts';
import { frozenInput } from '#shared/domain/costs/frozen-split.ts';
import { type CostSplit, splitCosts } from '#shared/domain/costs/split-costs.ts';
import type { SplitInput } from '#shared/domain/costs/split-input.ts';
import type { SplitRefusal } from '#shared/domain/costs/split-refusal.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { CostIssue } from '#shared/domain/kinds.ts';
import { done, type Result } from '#shared/domain/refusal.ts';

/** A split to be written, wherever it comes from. */
export interface SplitSource {
  readonly input: SplitInput;
  readonly split: CostSplit;
  /** Where the figures of each body come from, in their order; none where nobody said. */
  readonly sources: readonly BodySources[];
  /** The ids of the bodies, in their order; none for a split that is of no records. */
  readonly bodyIds: readonly string[];
  /** When it was issued, and by whom; `null` for what is worked out now. */
  readonly issued: { readonly at: Instant; readonly byId: string } | null;
}

/** A split as the records make it now. */
export function liveSource(facts: CostFacts, assembled: AssembledSplit, split: CostSplit): SplitSource {
  return {
    input: assembled.input,
    split,
    sources: sourcesOf(facts, assembled),
    bodyIds: assembled.bodies.map(({ id }) => id),
    issued: null,
  };
}

/** A split as it was issued, from its frozen input: refused where today's rules refuse that. @see REG-13.7-a */
export function issuedSource(issue: CostIssue): Result<SplitSource, SplitRefusal> {
  const { year, frozen, issuedAt, issuedById } = issue;
  const input = frozenInput(year, frozen);
  const split = splitCosts(input);
  if (!split.ok) return split;
  return done({
    input,
    split: split.value,
    sources: frozen.bodies,
    bodyIds: frozen.bodies.map(({ id }) => id),
    issued: { at: issuedAt, byId: issuedById },
  });
}
