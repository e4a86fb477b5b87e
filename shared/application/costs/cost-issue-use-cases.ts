import { issueSplit } from './issue-split.ts';

/** What can be done with issued splits. */
export const COST_ISSUE_USE_CASES = { issueSplit } as const;
