import { matterOutside } from '#shared/domain/outside-matters.ts';
import { needsCause } from '#shared/domain/ticket-guards.ts';
import type { EntryDraft } from './entry-draft.ts';
import { assignedPriority } from './entry-priority.ts';

/** What a missing or refused value is shown beside. */
export type EntryField =
  | 'requester'
  | 'contact'
  | 'body'
  | 'seat'
  | 'subject'
  | 'channel'
  | 'device'
  | 'priority'
  | 'priorityReason'
  | 'onCall'
  | 'cause'
  | 'solution';

export function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** Whether the ticket is about a matter that is not the office's, and no project brings it back. @see REG-3.c3-a */
export function isOutside({ outsideMatter, projectReference }: EntryDraft): boolean {
  const project = isBlank(projectReference) ? null : projectReference;
  return matterOutside({ outsideMatter, projectReference: project }) !== null;
}

/** What is still missing before the ticket can be recorded, in the order of the form. */
export function missingInEntry(draft: EntryDraft): readonly EntryField[] {
  const isFree = draft.requesterId === null;
  const { requestedPriority, priorityReason, isSolved } = draft;
  const differs = requestedPriority !== null && requestedPriority !== assignedPriority(draft);
  const hasCause = !needsCause(draft.reason) || isOutside(draft) || !isBlank(draft.cause);
  const missing: readonly (readonly [EntryField, boolean])[] = [
    ['requester', isFree && isBlank(draft.requesterName)],
    ['contact', isFree && isBlank(draft.requesterContact)],
    ['body', draft.bodyId === null],
    ['subject', isBlank(draft.subject)],
    ['priorityReason', differs && !draft.onCall.isAsked && isBlank(priorityReason)],
    ['cause', isSolved && !hasCause],
    ['solution', isSolved && isBlank(draft.solution)],
  ];
  return missing.flatMap(([field, isMissing]) => (isMissing ? [field] : []));
}
