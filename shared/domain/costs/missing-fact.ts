import type { RecordId } from '#shared/domain/identity.ts';
import type { SplitRefusal } from './split-refusal.ts';

/** What has to be mended before the costs of a year can be divided. */
export type MissingFact =
  /** No body takes part in the year. */
  | { readonly code: 'bodies-missing' }
  /** Nothing was spent. */
  | { readonly code: 'expenses-missing' }
  /** How many people lived in a body on the day is not known. @see REG-13.1-a */
  | { readonly code: 'inhabitants-missing'; readonly bodyId: RecordId<'body'>; readonly day: string }
  /** The PCs that a body used on the day were not frozen. @see REG-13.1-a */
  | { readonly code: 'pcs-missing'; readonly bodyId: RecordId<'body'>; readonly day: string }
  /** An expense cannot be divided as it is said. */
  | {
      readonly code: 'expense-refused';
      readonly expenseId: RecordId<'expense'>;
      readonly refusal: SplitRefusal;
    }
  /** What was given for a project is more than its expenses of the year still cost. @see REG-13.2-a */
  | {
      readonly code: 'project-over-funded';
      readonly projectId: RecordId<'project'>;
      readonly cents: number;
      readonly leftCents: number;
    }
  /** A contribution lessens no expense of the year. */
  | { readonly code: 'contribution-unplaced'; readonly contributionId: RecordId<'contribution'> };
