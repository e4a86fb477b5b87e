import { z } from 'zod';
import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { type FieldEdits, setElements } from '#shared/domain/mutations.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { cancelledGuard, priorityGuard, standingGuard } from '#shared/domain/ticket-guards.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { seatRefusal } from '#shared/application/seat-refusal.ts';
import { asSeen, editsMade, recordVersionsSchema, saveEdits } from '#shared/application/seen-versions.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { factsAfter } from './record-move.ts';
import { requesterRefusal } from './requester.ts';
import { aboutTicket, reasonGiven, tagsGiven, ticketEdits } from './ticket-arguments.ts';

/**
 * Saves what a form says of a ticket. `versions` are those that the form saw when it was opened: what others wrote
 * meanwhile in the same field stays beside the new value, as a conflict. A form that changes nothing writes nothing.
 */
export const editTicket = defineUseCase({
  name: 'editTicket',
  arguments: z.strictObject({
    ...aboutTicket,
    changes: z.strictObject({ ...ticketEdits, tags: tagsGiven.optional() }),
    /** Why, needed when the assigned priority comes to differ from the requested one. */
    reason: reasonGiven.nullable().default(null),
    versions: recordVersionsSchema.optional(),
  }),
  run: async ({ workspace }, _actor, { ticketId, changes: { tags, ...changes }, reason, versions }) => {
    const ticket = await findLive(workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const edits = await editsMade(workspace, ticket.value, versions, givenFields(changes));
    const refusal = await editRefusal(workspace, ticket.value.record, edits, reason);
    if (refusal !== undefined) return { ok: false, refusal };
    const saved = saveEdits(ticket.value, versions, edits);
    const tagged = tags === undefined ? [] : setElements(asSeen(ticket.value, versions), 'tags', tags);
    return decide(null, [...saved, ...tagged], reason);
  },
});

async function editRefusal(
  workspace: Workspace,
  ticket: Ticket,
  edits: FieldEdits<'ticket'>,
  reason: string | null,
): Promise<ActRefusal | undefined> {
  const code = ticketCode(ticket);
  const after = { ...ticket, ...edits };
  const asksRequester = 'requesterId' in edits || 'requesterName' in edits || 'requesterContact' in edits;
  return (
    cancelledGuard(code, ticket.state) ??
    (await seatRefusal(workspace, ticket.bodyId, edits.seatId)) ??
    (asksRequester ? await requesterRefusal(workspace, after, ticket.requesterId) : undefined) ??
    (after.priority === ticket.priority
      ? undefined
      : priorityGuard(code, ticket.requestedPriority, after.priority, reason)) ??
    standingGuard(factsAfter(ticket, edits), ticket)
  );
}
