import { z } from 'zod';
import type { RecordId } from '#shared/domain/identity.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { plannedTaskKind } from '#shared/domain/planned-task.ts';
import { findLive } from '#shared/application/lookup.ts';
import { aboutTicket } from '#shared/application/tickets/ticket-arguments.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

const { fields } = plannedTaskKind;

/** What signalling maintenance gives. */
export interface SignalledMaintenance {
  readonly taskId: RecordId<'plannedTask'>;
}

/** Signals to a team, Operation if none is said, that maintenance is to be planned: linked to its ticket. @see CAP-3.1.2-e */
export const signalMaintenance = defineUseCase({
  name: 'signalMaintenance',
  arguments: z.strictObject({
    ...aboutTicket,
    team: fields.team.schema.default('operation'),
    /** The ticket's subject, if nothing else is said. */
    title: fields.title.schema.optional(),
    note: fields.note.schema.default(null),
  }),
  run: async ({ workspace, ids, clock }, actor, { ticketId, team, title, note }) => {
    const ticket = await findLive(workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const { scope, subject } = ticket.value.record;
    const taskId = ids.fresh('plannedTask');
    const value: SignalledMaintenance = { taskId };
    const signalled = { by: actor, signalledAt: clock.now() };
    const record = { ticketId, team, title: title ?? subject, note, ...signalled };
    return decide(value, [createRecord('plannedTask', scope, taskId, record)]);
  },
});
