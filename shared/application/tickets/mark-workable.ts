import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { prose } from '#shared/domain/field.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { ticketKind, type TicketState } from '#shared/domain/ticket.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { refusalAlong } from '#shared/domain/ticket-guards.ts';
import { isSettled, isWaiting } from '#shared/domain/ticket-lifecycle.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { executionRefusal } from './execution-refusal.ts';
import { firstInterventionEdits } from './first-intervention.ts';
import { chronicleOf, factsAfter, recordMove } from './record-move.ts';
import { workRefusal } from './record-work.ts';
import { aboutTicket, momentGiven } from './ticket-arguments.ts';
import { timelineEntry } from './timeline.ts';

/**
 * Says that a provisional fix lets people work again: the ticket stays open, in progress, for the definitive one. `plan`
 * says how that will come, where nothing does yet.
 *
 * @see CAP-7-d
 */
export const markWorkable = defineUseCase({
  name: 'markWorkable',
  arguments: z.strictObject({
    ...aboutTicket,
    /** What was done. */
    note: prose(20_000),
    plan: z.optional(ticketKind.fields.plan.schema),
    /** When work could go on. */
    at: momentGiven,
  }),
  run: async (context, actor, { ticketId, note, plan, at }) => {
    const { workspace, clock } = context;
    const now = clock.now();
    const ticket = await findLive(workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const { record } = ticket.value;
    const workableAt = at ?? now;
    if (isSettled(record.state) && record.state !== 'cancelled')
      return refuseAct('ticket-settled', { code: ticketCode(record), state: record.state });
    const path = pathToProgress(record);
    const edits = { ...givenFields({ plan }), workableAt, ...firstInterventionEdits(record, workableAt) };
    const refusal =
      workRefusal(record, workableAt, now) ??
      refusalAlong(factsAfter(record, edits), path) ??
      (await executionRefusal(workspace, record, path));
    if (refusal !== undefined) return { ok: false, refusal };
    const chronicle = { ...chronicleOf(context, actor, record), at: workableAt };
    return decide(null, [
      ...recordMove(context, actor, ticket.value, { path, edits }),
      timelineEntry(chronicle, { type: 'workable', visibility: 'public', text: note }),
    ]);
  },
});

/** A ticket that waits goes on waiting, and a platform of others is not worked on here. */
function pathToProgress({ state, reason }: Ticket): readonly TicketState[] {
  const stays = state === 'inProgress' || isWaiting(state) || reason === 'platformMalfunction';
  return stays ? [] : ['inProgress'];
}
