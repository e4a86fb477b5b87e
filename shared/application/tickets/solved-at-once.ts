import { z } from 'zod';
import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { FieldEdits } from '#shared/domain/mutations.ts';
import { ticketKind, type TicketState } from '#shared/domain/ticket.ts';
import { pathTo } from '#shared/domain/ticket-lifecycle.ts';
import { closingGuard, resolvingGuard, type TicketFacts } from '#shared/domain/ticket-guards.ts';
import { milestonesOf } from '#shared/domain/ticket-milestones.ts';

const { fields } = ticketKind;

/** How a ticket ended that is opened already solved. */
export const solvedSchema = z.strictObject({
  solution: fields.solution.schema,
  cause: fields.cause.schema.default(null),
  /** What is solved ended well, unless it is said otherwise. */
  outcome: fields.outcome.schema.default('positive'),
  solutionMode: fields.solutionMode.schema.default(null),
  /** Whether something is still to be confirmed, or nothing is. */
  state: z.enum(['resolved', 'closed']).default('closed'),
});

/** One of {@link solvedSchema}. */
export type Solved = z.output<typeof solvedSchema>;

/** What forbids a ticket to be opened already solved: the same that forbids it to be resolved or closed. @see CAP-3.1.1-a */
export function solvedGuard(
  opened: Omit<TicketFacts, 'code' | 'plan' | keyof Solved>,
  solved: Solved,
): ActRefusal | undefined {
  const facts: TicketFacts = { ...opened, code: null, plan: null, ...solved };
  return solved.state === 'closed' ? closingGuard(facts) : resolvingGuard(facts);
}

/** What a new ticket records of its end, and the states that it goes through, all at the instant of its opening. */
export function solvedRecord(
  solved: Solved | null,
  at: Instant,
  operatorId: ActorId | null,
  actor: ActorId,
): { readonly path: readonly TicketState[]; readonly fields: FieldEdits<'ticket'> & { state: TicketState } } {
  if (solved === null) return { path: ['opened'], fields: { state: 'opened' } };
  const { state, ...ending } = solved;
  const path = pathTo('opened', state) ?? [];
  const milestones = milestonesOf({ takenAt: null, takenBy: null, operatorId }, path, at, actor);
  return { path: ['opened', ...path], fields: { ...milestones, ...ending, firstInterventionAt: at, state } };
}
