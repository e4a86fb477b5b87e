import type { AssembledSplit } from '#shared/domain/costs/assemble-split.ts';
import type { CostFacts } from '#shared/domain/costs/cost-facts.ts';
import type { CostSplit } from '#shared/domain/costs/split-costs.ts';
import type { CostIssue } from '#shared/domain/kinds.ts';

/** A split to be written: as the records make it now, or as it was issued. */
export type SplitPaper =
  | {
      readonly kind: 'live';
      readonly facts: CostFacts;
      readonly assembled: AssembledSplit;
      readonly split: CostSplit;
    }
  | { readonly kind: 'issue'; readonly issue: CostIssue };
