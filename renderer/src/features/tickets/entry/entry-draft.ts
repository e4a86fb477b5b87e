import { z } from 'zod';
import type { RecordId } from '#shared/domain/identity.ts';
import { CALL_REASONS, CHANNELS, TICKET_PRIORITIES } from '#shared/domain/ticket.ts';
import { needsCause } from '#shared/domain/ticket-guards.ts';

export const entryDraftSchema = z.object({
  requesterId: z.string().nullable(),
  requesterName: z.string(),
  requesterContact: z.string(),
  bodyId: z.string().nullable(),
  seatId: z.string().nullable(),
  subject: z.string(),
  channel: z.enum(CHANNELS),
  reason: z.enum(CALL_REASONS),
  priority: z.enum(TICKET_PRIORITIES),
  description: z.string(),
  isSolved: z.boolean(),
  cause: z.string(),
  solution: z.string(),
});

/** A ticket being written down, as far as it was typed. */
export type EntryDraft = z.infer<typeof entryDraftSchema>;

export const EMPTY_ENTRY: EntryDraft = {
  requesterId: null,
  requesterName: '',
  requesterContact: '',
  bodyId: null,
  seatId: null,
  subject: '',
  channel: 'phone',
  reason: 'fault',
  priority: 'medium',
  description: '',
  isSolved: false,
  cause: '',
  solution: '',
};

export type EntryField = 'requester' | 'contact' | 'body' | 'subject' | 'cause' | 'solution';

function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** What is still missing before the ticket can be recorded, in the order of the form. */
export function missingInEntry(draft: EntryDraft): readonly EntryField[] {
  const isFree = draft.requesterId === null;
  const missing: readonly (readonly [EntryField, boolean])[] = [
    ['requester', isFree && isBlank(draft.requesterName)],
    ['contact', isFree && isBlank(draft.requesterContact)],
    ['body', draft.bodyId === null],
    ['subject', isBlank(draft.subject)],
    ['cause', draft.isSolved && needsCause(draft.reason) && isBlank(draft.cause)],
    ['solution', draft.isSolved && isBlank(draft.solution)],
  ];
  return missing.flatMap(([field, isMissing]) => (isMissing ? [field] : []));
}

function given(text: string): string | null {
  return isBlank(text) ? null : text;
}

/** The draft in the words of the use case; to be called only when nothing is missing. */
export function entryArguments(draft: EntryDraft) {
  const isKnown = draft.requesterId !== null;
  return {
    requesterId: draft.requesterId as RecordId<'person'> | null,
    requesterName: isKnown ? null : given(draft.requesterName),
    requesterContact: given(draft.requesterContact),
    bodyId: (draft.bodyId ?? '') as RecordId<'body'>,
    seatId: draft.seatId as RecordId<'seat'> | null,
    subject: draft.subject,
    channel: draft.channel,
    reason: draft.reason,
    priority: draft.priority,
    description: given(draft.description),
    solved: draft.isSolved ? { solution: draft.solution, cause: given(draft.cause) } : null,
  };
}
