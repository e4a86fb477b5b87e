import { z } from 'zod';
import type { RecordId } from '#shared/domain/identity.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { quoteKind } from '#shared/domain/quote.ts';
import { findLive } from '#shared/application/lookup.ts';
import { aboutTicket, reasonGiven } from '#shared/application/tickets/ticket-arguments.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { momentRefusal } from './moment-refusal.ts';
import { moveAlong } from './move-along.ts';

const { fields } = quoteKind;

/** What sending a quote gives. */
export interface SentQuote {
  readonly quoteId: RecordId<'quote'>;
}

/**
 * Says what the options cost before anything is done, and lets the ticket wait for the body to decide. Without a
 * reason, the timeline tells what is offered.
 *
 * @see CAP-3-b
 */
export const sendQuote = defineUseCase({
  name: 'sendQuote',
  arguments: z.strictObject({
    ...aboutTicket,
    options: fields.options.schema,
    /** When it was sent, if not now. */
    sentAt: fields.sentAt.schema.optional(),
    reason: reasonGiven.nullable().default(null),
  }),
  run: async (context, actor, { ticketId, options, sentAt, reason }) => {
    const { workspace, ids, clock } = context;
    const ticket = await findLive(workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const sent = sentAt ?? clock.now();
    const refusal = momentRefusal(sent, clock.now(), ticket.value.record.openedAt);
    if (refusal !== undefined) return { ok: false, refusal };
    const why = reason ?? options.map(({ description }) => description).join('; ');
    const moved = await moveAlong(context, actor, ticket.value, 'waitingQuoteApproval', why);
    if (!moved.ok) return moved;
    const quoteId = ids.fresh('quote');
    const value: SentQuote = { quoteId };
    const record = { ticketId, by: actor, options, sentAt: sent };
    const created = createRecord('quote', ticket.value.record.scope, quoteId, record);
    return decide(value, [created, ...moved.value], why);
  },
});
