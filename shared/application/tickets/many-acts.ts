import { z } from 'zod';
import { idOf } from '#shared/domain/field.ts';
import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import { ticketKind } from '#shared/domain/ticket.ts';
import { findLive } from '#shared/application/lookup.ts';
import type { Decided, UseCaseContext } from '#shared/application/use-case.ts';
import { assignTicket } from './assign-ticket.ts';
import { closeTicket } from './close-ticket.ts';
import { editTicket } from './edit-ticket.ts';
import { resolveTicket } from './resolve-ticket.ts';
import { takeCharge } from './take-charge.ts';
import { endingEdits, reasonGiven, tagsGiven } from './ticket-arguments.ts';

const { fields } = ticketKind;

/** What can be done to many tickets at once. */
export const manyActSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('assign'), operatorId: idOf('person').nullable() }),
  z.strictObject({ type: z.literal('take'), operatorId: idOf('person').optional() }),
  z.strictObject({ type: z.literal('team'), team: fields.team.schema }),
  z.strictObject({ type: z.literal('tags'), add: tagsGiven.default([]), remove: tagsGiven.default([]) }),
  z.strictObject({
    type: z.literal('priority'),
    priority: fields.priority.schema,
    reason: reasonGiven.nullable().default(null),
  }),
  z.strictObject({ type: z.literal('resolve'), ...endingEdits }),
  z.strictObject({ type: z.literal('close'), ...endingEdits }),
]);

/** One of {@link manyActSchema}. */
export type ManyAct = z.output<typeof manyActSchema>;

/** What the act comes to for one of the tickets: the same as if it were done to it alone. */
export function decideOne(
  context: UseCaseContext,
  actor: ActorId,
  ticketId: RecordId<'ticket'>,
  act: ManyAct,
): Promise<Decided<null>> {
  const alone = { ticketId, reason: null };
  switch (act.type) {
    case 'assign':
      return assignTicket.run(context, actor, { ticketId, operatorId: act.operatorId, note: null });
    case 'take':
      return takeCharge.run(context, actor, { ticketId, operatorId: act.operatorId });
    case 'team':
      return editTicket.run(context, actor, { ...alone, changes: { team: act.team } });
    case 'tags':
      return decideTags(context, actor, ticketId, act);
    case 'priority': {
      const { priority, reason } = act;
      return editTicket.run(context, actor, { ticketId, changes: { priority }, reason });
    }
    case 'resolve': {
      const { type: _type, ...ending } = act;
      return resolveTicket.run(context, actor, { ticketId, ...ending, note: null });
    }
    case 'close': {
      const { type: _type, ...ending } = act;
      return closeTicket.run(context, actor, { ticketId, ...ending, note: null });
    }
  }
}

async function decideTags(
  context: UseCaseContext,
  actor: ActorId,
  ticketId: RecordId<'ticket'>,
  { add, remove }: Extract<ManyAct, { readonly type: 'tags' }>,
): Promise<Decided<null>> {
  const ticket = await findLive(context.workspace, 'ticket', ticketId);
  if (!ticket.ok) return ticket;
  const kept = ticket.value.record.tags.filter((tag) => !remove.includes(tag));
  const changes = { tags: [...new Set([...kept, ...add])] };
  return editTicket.run(context, actor, { ticketId, changes, reason: null });
}
