type Nothing = Readonly<Record<string, never>>;

/** What the refusals of acts on issued splits carry. */
export interface CostsIssueRefusalData {
  /** Something has to be mended before the costs of the year can be divided: so many things. @see REG-13.7-a */
  'split-incomplete': Readonly<{ year: number; count: number }>;
  /** Its data would not fit in what consoles exchange at once; sizes are in bytes. */
  'split-issue-too-large': Readonly<{ bytes: number; limit: number }>;
  /** What was issued stays. @see REG-13.7-a */
  'split-issue-stays': Nothing;
}

/** Refusals of acts on issued splits. */
export const COSTS_ISSUE_REFUSALS = [
  'split-incomplete',
  'split-issue-too-large',
  'split-issue-stays',
] as const satisfies readonly (keyof CostsIssueRefusalData)[];
