import { z } from 'zod';
import { digestSchema, mediaTypeSchema } from './attachment.ts';
import { idOf, instantSchema, line, optional, prose, required, setOf } from './field.ts';
import { defineKind } from './kind.ts';
import { redactedWriteSchema } from './redaction.ts';
import { SOLUTION_MODES, TICKET_PRIORITIES, TICKET_STATES } from './ticket.ts';

/** What a line of a ticket's timeline is about. */
export const ENTRY_TYPES = [
  'comment',
  'transition',
  'assignment',
  'reminder',
  'undo',
  'attachment',
  'detachment',
  'priorityChange',
  'bodyChange',
  'suspension',
  'resumption',
  'work',
  'workable',
  'merge',
  'unmerge',
  'link',
  'unlink',
  'freeze',
  'redaction',
] as const;

/** One of {@link ENTRY_TYPES}. */
export type EntryType = (typeof ENTRY_TYPES)[number];

/** Who may read an entry: the office alone, or the requester too. */
export const VISIBILITIES = ['internal', 'public'] as const;

/** One of {@link VISIBILITIES}. */
export type Visibility = (typeof VISIBILITIES)[number];

/** A line of a ticket's timeline: written once, never edited, so that two consoles never conflict on it. @see CAP-3.1.2-a */
export const ticketEntryKind = defineKind({
  kind: 'ticketEntry',
  scope: 'body',
  addOnly: true,
  indexes: ['ticketId'],
  fields: {
    ticketId: required(idOf('ticket')),
    type: required(z.enum(ENTRY_TYPES)),
    at: required(instantSchema),
    by: required(idOf('person')),
    visibility: required(z.enum(VISIBILITIES)),
    text: optional(prose(20_000)),
    /** The states that a transition left and reached. */
    from: optional(z.enum(TICKET_STATES)),
    to: optional(z.enum(TICKET_STATES)),
    /** Whom an assignment chose. */
    operatorId: optional(idOf('person')),
    /** The file that an attachment brought, or that a detachment took away. */
    fileName: optional(line(200)),
    /** In bytes. */
    fileSize: optional(z.int().min(0)),
    mediaType: optional(mediaTypeSchema),
    /** What its bytes are kept under, here and on the share. */
    digest: optional(digestSchema),
    /** The priorities that a change left and reached. */
    fromPriority: optional(z.enum(TICKET_PRIORITIES)),
    toPriority: optional(z.enum(TICKET_PRIORITIES)),
    fromBodyId: optional(idOf('body')),
    toBodyId: optional(idOf('body')),
    /** The other ticket of a merge or of a link. */
    otherTicketId: optional(idOf('ticket')),
    /** How long the work took. */
    minutes: optional(z.int().min(1).max(6_000)),
    solutionMode: optional(z.enum(SOLUTION_MODES)),
    /** The figures that a closing froze, with the version of the rules they came from. */
    figures: optional(
      z.record(z.string().max(40), z.union([z.string().max(200), z.number(), z.boolean(), z.null()])),
    ),
    /** What a redaction blanked: the kind of record and its field, as in `contact.note`. */
    redactedField: optional(z.string().regex(/^[a-zA-Z]{1,40}\.[a-zA-Z]{1,40}$/)),
    redacted: setOf(redactedWriteSchema),
  },
});
