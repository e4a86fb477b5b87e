import { z } from 'zod';
import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import type { ActorId, RecordId } from '#shared/domain/identity.ts';
import { done } from '#shared/domain/refusal.ts';
import { ticketKind } from '#shared/domain/ticket.ts';
import {
  type DecidedAct,
  type Decided,
  defineUseCase,
  type UseCaseContext,
} from '#shared/application/use-case.ts';
import { assignTicket } from './assign-ticket.ts';
import { closeTicket } from './close-ticket.ts';
import { editTicket } from './edit-ticket.ts';
import { endingEdits, reasonGiven } from './ticket-arguments.ts';

const { fields } = ticketKind;

/** How many tickets one act may change: as many as a person can answer for at once. */
const MANY_TICKETS = 1_000;

const actSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('assign'), operatorId: idOf('person').nullable() }),
  z.strictObject({ type: z.literal('close'), ...endingEdits }),
  z.strictObject({
    type: z.literal('priority'),
    priority: fields.priority.schema,
    reason: reasonGiven.nullable().default(null),
  }),
]);

type ManyAct = z.output<typeof actSchema>;

/** What became of each ticket of an act on many: `refusal` is `null` when the act was done, or was not needed. */
export interface TicketOutcome {
  readonly ticketId: RecordId<'ticket'>;
  readonly refusal: ActRefusal | null;
}

/** Does one thing to many tickets: each for itself, so that one that refuses keeps none of the others. */
export const changeManyTickets = defineUseCase({
  name: 'changeManyTickets',
  arguments: z.strictObject({
    ticketIds: z.array(idOf('ticket')).min(1).max(MANY_TICKETS).readonly(),
    act: actSchema,
  }),
  run: async (context, actor, { ticketIds, act }) => {
    const outcomes: TicketOutcome[] = [];
    const acts: DecidedAct[] = [];
    for (const ticketId of new Set(ticketIds)) {
      const decided = await decideOne(context, actor, ticketId, act);
      if (decided.ok) acts.push(...decided.value.acts);
      outcomes.push({ ticketId, refusal: decided.ok ? null : decided.refusal });
    }
    return done({ value: { outcomes }, acts });
  },
});

function decideOne(
  context: UseCaseContext,
  actor: ActorId,
  ticketId: RecordId<'ticket'>,
  act: ManyAct,
): Promise<Decided<null>> {
  switch (act.type) {
    case 'assign':
      return assignTicket.run(context, actor, { ticketId, operatorId: act.operatorId, note: null });
    case 'close': {
      const { type: _type, ...ending } = act;
      return closeTicket.run(context, actor, { ticketId, ...ending, note: null });
    }
    case 'priority': {
      const { priority, reason } = act;
      return editTicket.run(context, actor, { ticketId, changes: { priority }, reason });
    }
  }
}
