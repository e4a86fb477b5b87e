import type { ActorId } from '#shared/domain/identity.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { setFields } from '#shared/domain/mutations.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { chronicleOf } from '#shared/application/tickets/record-move.ts';
import { timelineEntry } from '#shared/application/tickets/timeline.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';

/** The mutations by which open tickets pass to another operator, each told in its timeline. */
export async function handedTickets(
  context: UseCaseContext,
  actor: ActorId,
  tickets: readonly Ticket[],
  operatorId: ActorId | null,
): Promise<readonly ScopedMutation[]> {
  const mutations: ScopedMutation[] = [];
  for (const ticket of tickets) {
    const seen = await context.workspace.read('ticket', ticket.id);
    if (seen === undefined) continue;
    const entry = { type: 'assignment', visibility: 'public', operatorId } as const;
    const told = timelineEntry(chronicleOf(context, actor, seen.record), entry);
    mutations.push(...setFields(seen, { operatorId }), told);
  }
  return mutations;
}
