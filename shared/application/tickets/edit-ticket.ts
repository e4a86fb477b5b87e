import { z } from 'zod';
import type { ActorId } from '#shared/domain/identity.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { type FieldEdits, setElements } from '#shared/domain/mutations.ts';
import type { RecordVersions } from '#shared/domain/versioned.ts';
import type { ScopedMutation, Workspace } from '#shared/domain/workspace.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { asSeen, editsMade, recordVersionsSchema, saveEdits } from '#shared/application/seen-versions.ts';
import { decide, defineUseCase, type UseCaseContext } from '#shared/application/use-case.ts';
import { editRefusal, type TicketEdit } from './edit-refusal.ts';
import { chronicleOf } from './record-move.ts';
import { aboutTicket, onCallGiven, reasonGiven, tagsGiven, ticketEdits } from './ticket-arguments.ts';
import { timelineEntry } from './timeline.ts';

const changesSchema = z.strictObject({
  ...ticketEdits,
  tags: tagsGiven.optional(),
  /** The case put before the Saturday on-call; `null` takes the ticket away from it. */
  onCall: onCallGiven.optional(),
});

type Changes = z.output<typeof changesSchema>;

/**
 * Saves what a form says of a ticket. `versions` are those that the form saw when it was opened: what others wrote
 * meanwhile in the same field stays beside the new value, as a conflict. A form that changes nothing writes nothing.
 * Lost data and the on-call bring the highest priority with them; a change of priority is told with its reason.
 *
 * @see CAP-2.1-b, CAP-3.4.2.1-c, CAP-7-b
 */
export const editTicket = defineUseCase({
  name: 'editTicket',
  arguments: z.strictObject({
    ...aboutTicket,
    changes: changesSchema,
    /** Why, needed when the assigned priority comes to differ from the requested one. */
    reason: reasonGiven.nullable().default(null),
    versions: recordVersionsSchema.optional(),
  }),
  run: async (context, actor, { ticketId, changes, reason, versions }) => {
    const { workspace } = context;
    const ticket = await findLive(workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const { record } = ticket.value;
    const edit = await editOf(workspace, ticket.value, changes, versions);
    const refusal = await editRefusal(context, record, edit, reason);
    if (refusal !== undefined) return { ok: false, refusal };
    const { tags } = changes;
    return decide(
      null,
      [
        ...saveEdits(ticket.value, versions, edit.edits),
        ...(tags === undefined ? [] : setElements(asSeen(ticket.value, versions), 'tags', tags)),
        ...priorityTold(context, actor, record, edit.edits, reason),
      ],
      reason,
    );
  },
});

async function editOf(
  workspace: Workspace,
  seen: Parameters<typeof saveEdits<'ticket'>>[0],
  { tags, onCall, ...changes }: Changes,
  versions: RecordVersions | undefined,
): Promise<TicketEdit> {
  const { record } = seen;
  const given = {
    ...givenFields(changes),
    ...(onCall !== undefined && { onCall: onCall === null ? null : true }),
  };
  const made = await editsMade(workspace, seen, versions, given);
  const isRaised = onCall != null || (made.dataLoss === true && made.priority === undefined);
  const edits = isRaised && record.priority !== 'high' ? { ...made, priority: 'high' as const } : made;
  return { edits, tags: tags ?? record.tags, onCall: onCall ?? null, isPriorityForced: isRaised };
}

/** The line of a change of priority, with its reason: the clock counts anew by it. @see CAP-3.4.2.1-c */
function priorityTold(
  context: UseCaseContext,
  actor: ActorId,
  ticket: Ticket,
  { priority: toPriority = ticket.priority }: FieldEdits<'ticket'>,
  text: string | null,
): readonly ScopedMutation[] {
  if (toPriority === ticket.priority) return [];
  const told = { type: 'priorityChange', visibility: 'public', fromPriority: ticket.priority } as const;
  return [timelineEntry(chronicleOf(context, actor, ticket), { ...told, toPriority, text })];
}
