import { z } from 'zod';
import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { idOf, line } from '#shared/domain/field.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { Quote } from '#shared/domain/kinds.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { QUOTE_DECISIONS, type QuoteDecision, quoteKind } from '#shared/domain/quote.ts';
import { isUndecided } from '#shared/domain/quote-rules.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase, type UseCaseContext } from '#shared/application/use-case.ts';
import { momentRefusal } from './moment-refusal.ts';
import { moveAlong } from './move-along.ts';

/**
 * Records what the body decided of a quote, who and when. A ticket that waited for this alone is worked on again, if
 * nothing else forbids it.
 *
 * @see CAP-3-b
 */
export const decideQuote = defineUseCase({
  name: 'decideQuote',
  arguments: z.strictObject({
    quoteId: idOf('quote'),
    decision: z.enum(QUOTE_DECISIONS),
    decidedBy: line(120),
    decidedAt: quoteKind.fields.sentAt.schema.optional(),
  }),
  run: async (context, actor, { quoteId, decision, decidedBy, decidedAt }) => {
    const { workspace, clock } = context;
    const quote = await findLive(workspace, 'quote', quoteId);
    if (!quote.ok) return quote;
    const at = decidedAt ?? clock.now();
    const refusal = decisionRefusal(quote.value.record, decision, at, clock.now());
    if (refusal !== undefined) return { ok: false, refusal };
    const decided = setFields(quote.value, { decision, decidedBy, decidedAt: at });
    const resumed = await resumption(context, actor, quote.value.record, decidedBy);
    return decide(null, [...decided, ...resumed]);
  },
});

function decisionRefusal(
  { decision: decided, options, sentAt }: Quote,
  decision: QuoteDecision,
  at: Instant,
  now: Instant,
): ActRefusal | undefined {
  if (decided !== null) return refusalOf('quote-decided', { decision: decided });
  if (decision !== 'rejected' && !options.some(({ choice }) => choice === decision))
    return refusalOf('quote-choice-foreign', { decision });
  return momentRefusal(at, now, sentAt);
}

async function resumption(
  context: UseCaseContext,
  actor: ActorId,
  { id, ticketId }: Quote,
  decidedBy: string,
): Promise<readonly ScopedMutation[]> {
  const ticket = await findLive(context.workspace, 'ticket', ticketId);
  if (!ticket.ok || ticket.value.record.state !== 'waitingQuoteApproval') return [];
  const quotes = await context.workspace.find('quote', { index: 'ticketId', value: ticketId });
  if (quotes.some((other) => other.id !== id && isUndecided(other))) return [];
  const moved = await moveAlong(context, actor, ticket.value, 'inProgress', decidedBy);
  return moved.ok ? moved.value : [];
}
