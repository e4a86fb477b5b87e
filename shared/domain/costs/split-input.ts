/** What an expense is, by how it may be divided. @see REG-13.4-a, REG-13.5-a, LIST-NaturaSpesa */
export const EXPENSE_NATURES = ['current', 'capital', 'staff'] as const;

/** One of {@link EXPENSE_NATURES}. */
export type ExpenseNature = (typeof EXPENSE_NATURES)[number];

/** How an expense is divided: by PCs and inhabitants, in equal parts, or by percentages that were agreed. @see REG-13.4-a */
export const SPLIT_CRITERIA = ['general', 'equal', 'percentages'] as const;

/** One of {@link SPLIT_CRITERIA}. */
export type SplitCriterion = (typeof SPLIT_CRITERIA)[number];

/** Who gives a contribution. @see REG-13.2-a, LIST-FonteContributo */
export const CONTRIBUTION_SOURCES = ['national', 'regional', 'provincial', 'private'] as const;

/** One of {@link CONTRIBUTION_SOURCES}. */
export type ContributionSource = (typeof CONTRIBUTION_SOURCES)[number];

/** Correctives are whole ten-thousandths: this one changes nothing. @see REG-13.3-a */
export const CORRECTIVE_ONE = 10_000;

/** Percentages are whole hundredths of a percent: so many are the whole. */
export const PERCENTAGES_WHOLE = 10_000;

/** A body among which costs are divided. */
export interface SplitBody {
  /** By which expenses name it: no two have the same. */
  readonly name: string;
  /** Personal computers in use. @see REG-13.1-b */
  readonly pcs: number;
  readonly inhabitants: number;
  /** In ten-thousandths: 5 000 halves its share before all shares are brought back to the whole. */
  readonly corrective: number;
  /** The Unione itself: it has no inhabitants, and pays only where that was chosen. @see REG-13.6-a */
  readonly isUnion: boolean;
}

/** Money obtained for an expense. */
export interface SplitContribution {
  readonly source: ContributionSource;
  readonly cents: number;
}

/** Something to be paid for together. */
export interface SplitExpense {
  readonly description: string;
  readonly nature: ExpenseNature;
  /** Before contributions, in whole cents. */
  readonly cents: number;
  readonly contributions: readonly SplitContribution[];
  /** The names of those who take part; `null` for every body that pays. */
  readonly participants: readonly string[] | null;
  readonly criterion: SplitCriterion;
  /** By name, in hundredths of a percent: for that criterion alone. */
  readonly percentages: Readonly<Record<string, number>>;
  /** Who lends the staff, and is given back what it costs. @see REG-13.5-a */
  readonly lender: string | null;
}

/** Everything that a split is computed from. */
export interface SplitInput {
  readonly year: number;
  /** The day to which the inhabitants refer: 31 December of the year before. @see REG-13.1-a */
  readonly inhabitantsDate: string;
  /** In the order in which equal claims are settled. */
  readonly bodies: readonly SplitBody[];
  readonly expenses: readonly SplitExpense[];
  readonly unionParticipates: boolean;
}
