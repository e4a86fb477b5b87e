/** Nothing besides the code: the sentence needs no more. */
type Nothing = Readonly<Record<string, never>>;

/** What the refusals of acts on the data of costs carry. Amounts are integer cents of euro. */
export interface CostsDataRefusalData {
  /** Only a capital project may be of some bodies alone, or have a criterion of its own. @see REG-13.4-a */
  'expense-not-capital': Readonly<{ description: string }>;
  /** Staff that nobody lends is given back to nobody. @see REG-13.5-a */
  'expense-lender-missing': Readonly<{ description: string }>;
  /** The percentages, in hundredths of a percent, do not make the whole. */
  'expense-percentages': Readonly<{ sum: number }>;
  /** A percentage is of a body that takes no part. */
  'expense-percentage-stranger': Readonly<{ name: string }>;
  /** More would be given for an expense than it costs. @see REG-13.2-a */
  'contribution-exceeds': Readonly<{ description: string; cents: number; givenCents: number }>;
  /** A contribution is for an expense or for a project: the one or the other. */
  'contribution-target': Nothing;
  /** What a contribution is for is of another year. */
  'contribution-of-another-year': Readonly<{ year: number; expenseYear: number }>;
  'project-code-known': Readonly<{ code: string; name: string }>;
  /** What comes back every year comes back in another one. */
  'expenses-same-year': Readonly<{ year: number }>;
  /** Who sees some bodies alone would count the PCs of the others as none. @see REG-13.1-b */
  'pcs-out-of-sight': Nothing;
}

/** Refusals of acts on the data of costs. */
export const COSTS_DATA_REFUSALS = [
  'expense-not-capital',
  'expense-lender-missing',
  'expense-percentages',
  'expense-percentage-stranger',
  'contribution-exceeds',
  'contribution-target',
  'contribution-of-another-year',
  'project-code-known',
  'expenses-same-year',
  'pcs-out-of-sight',
] as const satisfies readonly (keyof CostsDataRefusalData)[];
