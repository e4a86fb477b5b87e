import { type ActRefusal, refusalOf } from './act-refusals.ts';
import type { ImprovementState } from './improvement.ts';

/** Where a request for improvement may go from each state: one that was rejected may be looked at again. @see CAP-3.1.2-c */
export const IMPROVEMENT_MOVES: Readonly<Record<ImprovementState, readonly ImprovementState[]>> = {
  proposed: ['underReview', 'rejected'],
  underReview: ['accepted', 'rejected'],
  accepted: ['planned', 'rejected'],
  planned: ['done', 'rejected'],
  done: [],
  rejected: ['underReview'],
};

/** What forbids one step of a request for improvement: saying no, and going back on it, take a reason. @see CAP-3.1.2-c */
export function improvementGuard(
  from: ImprovementState,
  to: ImprovementState,
  reason: string | null,
): ActRefusal | undefined {
  if (!IMPROVEMENT_MOVES[from].includes(to)) return refusalOf('improvement-move-illegal', { from, to });
  const needsReason = to === 'rejected' || from === 'rejected';
  return needsReason && reason === null ? refusalOf('improvement-reason-missing', { to }) : undefined;
}

/** What forbids to change who feels the need of something that is already done. */
export function adherenceGuard(state: ImprovementState): ActRefusal | undefined {
  return state === 'done' ? refusalOf('improvement-settled', { state }) : undefined;
}
