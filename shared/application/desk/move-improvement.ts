import { z } from 'zod';
import { idOf } from '#shared/domain/field.ts';
import { IMPROVEMENT_STATES } from '#shared/domain/improvement.ts';
import { improvementGuard } from '#shared/domain/improvement-lifecycle.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { findLive } from '#shared/application/lookup.ts';
import { reasonGiven } from '#shared/application/tickets/ticket-arguments.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

/** Takes a request for improvement one legal step on: who did it and when stands in its history. @see CAP-3.1.2-c */
export const moveImprovement = defineUseCase({
  name: 'moveImprovement',
  arguments: z.strictObject({
    improvementId: idOf('improvement'),
    to: z.enum(IMPROVEMENT_STATES),
    reason: reasonGiven.nullable().default(null),
  }),
  run: async ({ workspace }, _actor, { improvementId, to, reason }) => {
    const improvement = await findLive(workspace, 'improvement', improvementId);
    if (!improvement.ok) return improvement;
    const refusal = improvementGuard(improvement.value.record.state, to, reason);
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, setFields(improvement.value, { state: to }), reason);
  },
});
