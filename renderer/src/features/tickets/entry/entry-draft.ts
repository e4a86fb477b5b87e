import { z } from 'zod';
import { IMPAIRMENTS } from '#shared/domain/priority-questions.ts';
import { CALL_REASONS, CHANNELS, OUTSIDE_MATTERS, TEAMS, TICKET_PRIORITIES } from '#shared/domain/ticket.ts';

const answersSchema = z.object({
  canWork: z.boolean().nullable(),
  dataLoss: z.boolean().nullable(),
  impairment: z.enum(IMPAIRMENTS).nullable(),
});

const onCallSchema = z.object({
  isAsked: z.boolean(),
  blocking: z.boolean(),
  urgent: z.boolean(),
  notPostponable: z.boolean(),
  centralisedApplication: z.boolean(),
});

/** The answers to the guided questions, as far as they were given. */
export type DraftAnswers = z.infer<typeof answersSchema>;

const NO_ANSWERS: DraftAnswers = { canWork: null, dataLoss: null, impairment: null };

const NOT_ON_CALL: z.infer<typeof onCallSchema> = {
  isAsked: false,
  blocking: false,
  urgent: false,
  notPostponable: false,
  centralisedApplication: false,
};

/** What has a default came later: a draft that was kept before it is still found. */
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
  /** The device that was chosen: until one is, it is the only one that the requester holds. */
  deviceId: z.string().nullable().default(null),
  isDeviceChosen: z.boolean().default(false),
  deviceName: z.string().default(''),
  authorisedBy: z.string().default(''),
  /** `null` when nobody asked for another priority than the one assigned. */
  requestedPriority: z.enum(TICKET_PRIORITIES).nullable().default(null),
  priorityReason: z.string().default(''),
  answers: answersSchema.default(NO_ANSWERS),
  onCall: onCallSchema.default(NOT_ON_CALL),
  team: z.enum(TEAMS).nullable().default(null),
  outsideMatter: z.enum(OUTSIDE_MATTERS).nullable().default(null),
  /** A matter that the words name and that somebody said is the office's all the same. */
  keptMatter: z.enum(OUTSIDE_MATTERS).nullable().default(null),
  projectReference: z.string().default(''),
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
  deviceId: null,
  isDeviceChosen: false,
  deviceName: '',
  authorisedBy: '',
  requestedPriority: null,
  priorityReason: '',
  answers: NO_ANSWERS,
  onCall: NOT_ON_CALL,
  team: null,
  outsideMatter: null,
  keptMatter: null,
  projectReference: '',
};
