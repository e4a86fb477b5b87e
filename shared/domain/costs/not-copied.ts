import type { RecordId } from '#shared/domain/identity.ts';

/** Why an expense that comes back every year does not come back. */
export type NotCopied = 'contractEnded' | 'lendingEnded' | 'projectClosed';

/** An expense that was left out of a copy. */
export interface LeftOutExpense {
  readonly id: RecordId<'expense'>;
  readonly description: string;
  readonly reason: NotCopied;
}
