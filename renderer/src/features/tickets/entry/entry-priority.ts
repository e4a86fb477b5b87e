import { isLowerPriority, leastPriority, proposedPriority } from '#shared/domain/priority-questions.ts';
import type { TicketPriority } from '#shared/domain/ticket.ts';
import type { DraftAnswers, EntryDraft } from './entry-draft.ts';

/** The answers once all three are there; `null` before. */
export function completeAnswers({ canWork, dataLoss, impairment }: DraftAnswers) {
  if (canWork === null || dataLoss === null || impairment === null) return null;
  return { canWork, dataLoss, impairment };
}

/** The priority that the answers propose as soon as they settle it; `null` before. @see CAP-7-b */
export function settledPriority(answers: DraftAnswers): TicketPriority | null {
  const { canWork, dataLoss, impairment } = answers;
  if (canWork === false || dataLoss === true || impairment === 'indispensable') return 'high';
  const complete = completeAnswers(answers);
  return complete === null ? null : proposedPriority(complete);
}

/** The draft with one more answer: the priority follows as soon as it is settled, and stays to be changed. */
export function withAnswer(draft: EntryDraft, answer: Partial<DraftAnswers>): EntryDraft {
  const answers = { ...draft.answers, ...answer };
  return { ...draft, answers, priority: settledPriority(answers) ?? draft.priority };
}

/** The priorities below what the rules demand: not to be chosen. */
export function isTooLow(priority: TicketPriority, { answers, onCall }: EntryDraft): boolean {
  const least = onCall.isAsked ? 'high' : leastPriority(answers.dataLoss === true);
  return isLowerPriority(priority, least);
}

/** The priority that the ticket will have. @see CAP-2.1-b, CAP-7-b */
export function assignedPriority(draft: EntryDraft): TicketPriority {
  return isTooLow(draft.priority, draft) ? 'high' : draft.priority;
}
