import { z } from 'zod';
import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { done } from '#shared/domain/refusal.ts';
import { type DecidedAct, defineUseCase } from '#shared/application/use-case.ts';
import { createRulesReader } from '#shared/application/office-rules.ts';
import { gatheredActs } from './gathered-acts.ts';
import { decideOne, manyActSchema } from './many-acts.ts';

/** How many tickets one act may change: as many as a person can answer for at once. */
const MANY_TICKETS = 1_000;

/** What became of each ticket of an act on many: `refusal` is `null` when the act was done, or was not needed. */
export interface TicketOutcome {
  readonly ticketId: RecordId<'ticket'>;
  readonly refusal: ActRefusal | null;
}

/** Does one thing to many tickets: one that refuses keeps none of the others, and all the others are written together. */
export const changeManyTickets = defineUseCase({
  name: 'changeManyTickets',
  arguments: z.strictObject({
    ticketIds: z.array(idOf('ticket')).min(1).max(MANY_TICKETS).readonly(),
    act: manyActSchema,
  }),
  run: async (context, actor, { ticketIds, act }) => {
    const outcomes: TicketOutcome[] = [];
    const acts: DecidedAct[] = [];
    const { workspace, readRules = createRulesReader(workspace) } = context;
    const ruled = { ...context, readRules };
    for (const ticketId of new Set(ticketIds)) {
      const decided = await decideOne(ruled, actor, ticketId, act);
      if (decided.ok) acts.push(...decided.value.acts);
      outcomes.push({ ticketId, refusal: decided.ok ? null : decided.refusal });
    }
    return done({ value: { outcomes }, acts: gatheredActs(acts) });
  },
});
