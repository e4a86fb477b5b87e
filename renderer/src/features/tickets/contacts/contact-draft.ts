import { z } from 'zod';
import { CONTACT_DIRECTIONS } from '#shared/domain/contact.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Contact } from '#shared/domain/kinds.ts';
import { CALL_REASONS, CHANNELS } from '#shared/domain/ticket.ts';
import { EMPTY_ENTRY, type EntryDraft } from '#renderer/features/tickets/entry/entry-draft.ts';

export const contactDraftSchema = z.object({
  requesterId: z.string().nullable(),
  requesterName: z.string(),
  reachedAt: z.string(),
  bodyId: z.string().nullable(),
  channel: z.enum(CHANNELS),
  direction: z.enum(CONTACT_DIRECTIONS),
  reason: z.enum(CALL_REASONS).nullable(),
  note: z.string(),
});

/** A call being written down, of no ticket yet. */
export type ContactDraft = z.infer<typeof contactDraftSchema>;

export const EMPTY_CONTACT: ContactDraft = {
  requesterId: null,
  requesterName: '',
  reachedAt: '',
  bodyId: null,
  channel: 'phone',
  direction: 'incoming',
  reason: null,
  note: '',
};

export type ContactField = 'requester' | 'body' | 'note';

function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** What is still missing before the call can be recorded, in the order of the form. */
export function missingInContact(draft: ContactDraft): readonly ContactField[] {
  const missing: readonly (readonly [ContactField, boolean])[] = [
    ['requester', draft.requesterId === null && isBlank(draft.requesterName)],
    ['body', draft.bodyId === null],
    ['note', isBlank(draft.note)],
  ];
  return missing.flatMap(([field, isMissing]) => (isMissing ? [field] : []));
}

/** The draft in the words of the use case; to be called only when nothing is missing. */
export function contactArguments(draft: ContactDraft) {
  const { requesterId, requesterName, reachedAt, bodyId, channel, direction, reason, note } = draft;
  return {
    bodyId: bodyId as RecordId<'body'> | null,
    personId: requesterId as RecordId<'person'> | null,
    personName: requesterId === null ? requesterName.trim() : null,
    reachedAt: isBlank(reachedAt) ? null : reachedAt,
    channel,
    direction,
    reason,
    note,
  };
}

/** The longest subject that begins with the words of a call. */
const SUBJECT_AT_MOST = 200;

/** The ticket that a call begins: its words are the description, the first line the subject too. @see CAP-3.1.2-a */
export function entryOfContact(contact: Contact, nameOf: (id: string) => string | undefined): EntryDraft {
  const { personId, personName, reachedAt, bodyId, channel, reason, note } = contact;
  const [first = ''] = note.trim().split('\n');
  return {
    ...EMPTY_ENTRY,
    requesterId: personId,
    requesterName: (personId === null ? personName : nameOf(personId)) ?? '',
    requesterContact: reachedAt ?? '',
    bodyId,
    channel,
    reason: reason ?? EMPTY_ENTRY.reason,
    subject: first.slice(0, SUBJECT_AT_MOST),
    description: note,
  };
}
