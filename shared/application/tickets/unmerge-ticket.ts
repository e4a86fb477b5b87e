import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import type { Ticket, TicketEntry } from '#shared/domain/kinds.ts';
import { setFields } from '#shared/domain/mutations.ts';
import type { TicketState } from '#shared/domain/ticket.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { findLive, findRecord } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { chronicleOf } from './record-move.ts';
import { aboutTicket, reasonGiven } from './ticket-arguments.ts';
import { timelineEntry } from './timeline.ts';

/** Takes back a merge that was a mistake: the ticket returns to the state that it had, and both tell it. */
export const unmergeTicket = defineUseCase({
  name: 'unmergeTicket',
  arguments: z.strictObject({ ...aboutTicket, reason: reasonGiven.nullable().default(null) }),
  run: async (context, actor, { ticketId, reason }) => {
    const { workspace } = context;
    const ticket = await findLive(workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const { record } = ticket.value;
    const { duplicateOfId } = record;
    if (duplicateOfId === null) return refuseAct('merge-missing', { code: ticketCode(record) });
    const entries = await workspace.find('ticketEntry', { index: 'ticketId', value: ticketId });
    const to = stateBeforeMerge(record, entries);
    const here = chronicleOf(context, actor, record);
    const told = { type: 'unmerge', visibility: 'public', text: reason } as const;
    const target = await findRecord(workspace, 'ticket', duplicateOfId);
    const there = target.ok
      ? [
          timelineEntry(chronicleOf(context, actor, target.value.record), {
            ...told,
            otherTicketId: ticketId,
          }),
        ]
      : [];
    return decide(
      null,
      [
        ...setFields(ticket.value, { duplicateOfId: null, state: to }),
        timelineEntry(here, { ...told, from: record.state, to, otherTicketId: duplicateOfId }),
        ...there,
      ],
      reason,
    );
  },
});

/** The state that the last cancellation left; what the taking in charge says, when no line tells it. */
function stateBeforeMerge(
  { state, takenAt }: Pick<Ticket, 'state' | 'takenAt'>,
  entries: readonly TicketEntry[],
): TicketState {
  if (state !== 'cancelled') return state;
  const last = [...entries]
    .sort((one, other) => one.at - other.at)
    .findLast(({ type, to }) => type === 'transition' && to === 'cancelled');
  return last?.from ?? (takenAt === null ? 'opened' : 'takenInCharge');
}
