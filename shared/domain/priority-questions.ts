import { z } from 'zod';
import { TICKET_PRIORITIES, type TicketPriority } from './ticket.ts';

/** How much of what people need is missing or wrong: nothing, something they can do without, something they cannot. */
export const IMPAIRMENTS = ['none', 'dispensable', 'indispensable'] as const;

/** One of {@link IMPAIRMENTS}. */
export type Impairment = (typeof IMPAIRMENTS)[number];

/** What whoever asks answers to the three guided questions. */
export interface PriorityAnswers {
  /** Can they work at all? */
  readonly canWork: boolean;
  /** Were data lost or spoilt, or may they have been? */
  readonly dataLoss: boolean;
  /** Is something missing, or do results come out wrong? */
  readonly impairment: Impairment;
}

/** The shape of the answers. */
export const priorityAnswersSchema: z.ZodType<PriorityAnswers, PriorityAnswers> = z
  .strictObject({ canWork: z.boolean(), dataLoss: z.boolean(), impairment: z.enum(IMPAIRMENTS) })
  .readonly();

/** The priority that the answers propose. @see CAP-7-b */
export function proposedPriority({ canWork, dataLoss, impairment }: PriorityAnswers): TicketPriority {
  if (!canWork || dataLoss || impairment === 'indispensable') return 'high';
  return impairment === 'dispensable' ? 'medium' : 'low';
}

/** The lowest priority that a ticket may have: the highest, where data was or may be lost. @see CAP-7-b */
export function leastPriority(dataLoss: boolean): TicketPriority {
  return dataLoss ? 'high' : 'low';
}

/** Whether a priority is lower than another. */
export function isLowerPriority(one: TicketPriority, other: TicketPriority): boolean {
  return TICKET_PRIORITIES.indexOf(one) < TICKET_PRIORITIES.indexOf(other);
}
