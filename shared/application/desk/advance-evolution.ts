import { z } from 'zod';
import { EVOLUTION_STATES } from '#shared/domain/evolution.ts';
import { evolutionGuard } from '#shared/domain/evolution-lifecycle.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { reasonGiven } from '#shared/application/tickets/ticket-arguments.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { aboutEvolution, evolutionEdits } from './evolution-arguments.ts';
import { quoteTimesRefusal } from './quote-times.ts';
import { windowRefusal } from './window-refusal.ts';

/** A project that follows a rejected quote needs a quote and an approval of its own. */
const AFRESH = { quoteCents: null, quoteSentAt: null, approvedBy: null, approvedAt: null };

/**
 * Takes evolutive work one step on, with what the step needs: a project to be designed, an amount to be quoted, who
 * approved it and when to be approved. It runs only when all of that is there, from the day of the approval.
 *
 * @see CAP-5-a
 */
export const advanceEvolution = defineUseCase({
  name: 'advanceEvolution',
  arguments: z.strictObject({
    ...aboutEvolution,
    ...evolutionEdits,
    to: z.enum(EVOLUTION_STATES),
    reason: reasonGiven.nullable().default(null),
  }),
  run: async ({ workspace, clock }, _actor, { evolutionId, to, reason, ...given }) => {
    const evolution = await findLive(workspace, 'evolution', evolutionId);
    if (!evolution.ok) return evolution;
    const { record } = evolution.value;
    const now = clock.now();
    const edits = {
      ...(record.state === 'rejected' ? AFRESH : {}),
      ...(to === 'quoteSent' ? { quoteSentAt: now } : {}),
      ...givenFields(given),
    };
    const after = { ...record, ...edits };
    const refusal =
      evolutionGuard(after, to, reason, now) ?? quoteTimesRefusal(after, now) ?? windowRefusal(after);
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, setFields(evolution.value, { ...edits, state: to }), reason);
  },
});
