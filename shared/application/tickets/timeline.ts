import type { ActorId, Ids, RecordId, Scope } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import { createRecord, type NewRecord } from '#shared/domain/mutations.ts';
import type { TicketState } from '#shared/domain/ticket.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';

/** Whose timeline is written, and who writes it when. */
export interface Chronicle {
  readonly ids: Ids;
  readonly scope: Scope;
  readonly ticketId: RecordId<'ticket'>;
  readonly at: Instant;
  readonly by: ActorId;
}

type EntryContents = Pick<NewRecord<'ticketEntry'>, 'type' | 'visibility'> &
  Partial<Omit<NewRecord<'ticketEntry'>, 'ticketId' | 'at' | 'by' | 'type' | 'visibility'>>;

/** The mutation that adds a line to a ticket's timeline. @see CAP-3.1.2-a */
export function timelineEntry(chronicle: Chronicle, contents: EntryContents): ScopedMutation {
  const { ids, scope, ticketId, at, by } = chronicle;
  return createRecord('ticketEntry', scope, ids.fresh('ticketEntry'), { ticketId, at, by, ...contents });
}

/**
 * One line for each state that a ticket goes through from `from` (`null`: it did not exist). What the actor says of
 * the move stands with its last step.
 *
 * @see CAP-3.1.2-c
 */
export function transitionEntries(
  chronicle: Chronicle,
  from: TicketState | null,
  path: readonly TicketState[],
  text: string | null = null,
): readonly ScopedMutation[] {
  return path.map((to, step) =>
    timelineEntry(chronicle, {
      type: 'transition',
      visibility: 'public',
      from: step === 0 ? from : (path[step - 1] ?? null),
      to,
      text: step === path.length - 1 ? text : null,
    }),
  );
}
