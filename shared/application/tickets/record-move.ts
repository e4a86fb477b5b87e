import type { ActorId } from '#shared/domain/identity.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { type FieldEdits, setFields } from '#shared/domain/mutations.ts';
import type { TicketState } from '#shared/domain/ticket.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { TicketFacts } from '#shared/domain/ticket-guards.ts';
import { milestonesOf } from '#shared/domain/ticket-milestones.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';
import { resumption } from './resumption.ts';
import { type Chronicle, transitionEntries } from './timeline.ts';

/** A ticket's way through its states, as one act. */
export interface Move {
  readonly path: readonly TicketState[];
  /** What else the act writes. */
  readonly edits?: FieldEdits<'ticket'>;
  /** Why, told by the last line of the timeline. */
  readonly reason?: string | null;
}

/** A ticket as `edits` would leave it, for the rules to judge. */
export function factsAfter(ticket: Ticket, edits: FieldEdits<'ticket'>): TicketFacts {
  return { ...ticket, ...edits, code: ticketCode(ticket) };
}

/** Whose timeline an act of now on a ticket is told in. */
export function chronicleOf({ ids, clock }: UseCaseContext, actor: ActorId, ticket: Ticket): Chronicle {
  return { ids, scope: ticket.scope, ticketId: ticket.id, at: clock.now(), by: actor };
}

/**
 * The mutations of a move: the states' own dates and people, what else it writes, and a line for each step. What is taken
 * in charge is no longer suspended.
 */
export function recordMove(
  context: UseCaseContext,
  actor: ActorId,
  seen: Versioned<'ticket'>,
  { path, edits = {}, reason = null }: Move,
): readonly ScopedMutation[] {
  const chronicle = chronicleOf(context, actor, seen.record);
  const milestones = milestonesOf({ ...seen.record, ...edits }, path, chronicle.at, actor);
  return [
    ...setFields(seen, { ...milestones, ...edits }),
    ...(path.includes('takenInCharge') ? resumption(seen, chronicle) : []),
    ...transitionEntries(chronicle, seen.record.state, path, reason),
  ];
}
