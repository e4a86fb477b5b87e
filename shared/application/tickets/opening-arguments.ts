import { z } from 'zod';
import { idOf } from '#shared/domain/field.ts';
import { priorityAnswersSchema } from '#shared/domain/priority-questions.ts';
import { ticketKind } from '#shared/domain/ticket.ts';
import { solvedSchema } from './solved-at-once.ts';
import { onCallGiven, reasonGiven, tagsGiven, ticketEdits } from './ticket-arguments.ts';

const { fields } = ticketKind;
const {
  cause: _cause,
  solution: _solution,
  outcome: _outcome,
  solutionMode: _solutionMode,
  ...described
} = ticketEdits;

/** What a ticket is opened with. A template fills in what is left out; without one, subject and reason are needed. */
export const openTicketSchema = z.strictObject({
  ...described,
  bodyId: idOf('body'),
  channel: fields.channel.schema,
  requestedPriority: z.optional(fields.requestedPriority.schema),
  /** Answers to the guided questions: they propose the priority, when none is given. @see CAP-7-b */
  answers: priorityAnswersSchema.optional(),
  /** Why the assigned priority differs from the requested one. */
  priorityReason: reasonGiven.nullable().default(null),
  /** A problem of the Saturday on-call: it has the highest priority. @see CAP-2.1-b */
  onCall: onCallGiven.default(null),
  operatorId: z.optional(fields.operatorId.schema),
  tags: tagsGiven.default([]),
  /** When it happened, for a ticket written down later: not in the future. Now when left out. */
  openedAt: z.optional(fields.openedAt.schema),
  /** How it was solved, for a ticket that is written down when nothing is left to do. */
  solved: solvedSchema.nullable().default(null),
  /** A ready ticket to begin with. */
  templateId: idOf('textTemplate').nullable().default(null),
  /** The settled ticket whose problem came back: charged, once its warranty is over. @see CAP-3.1.6-c */
  followsId: idOf('ticket').nullable().default(null),
});

/** The arguments of the opening of a ticket. */
export type OpenTicket = ReturnType<(typeof openTicketSchema)['parse']>;
