import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import { adherenceGuard } from '#shared/domain/improvement-lifecycle.ts';
import { setElements } from '#shared/domain/mutations.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

/** Records that a body does not feel the need of an improvement any more: the one that proposed it always does. @see REG-11-b */
export const leaveImprovement = defineUseCase({
  name: 'leaveImprovement',
  arguments: z.strictObject({ improvementId: idOf('improvement'), bodyId: idOf('body') }),
  run: async ({ workspace }, _actor, { improvementId, bodyId }) => {
    const improvement = await findLive(workspace, 'improvement', improvementId);
    if (!improvement.ok) return improvement;
    const { state, adherents, bodyId: proposer } = improvement.value.record;
    if (bodyId === proposer) return refuseAct('improvement-proposer', {});
    const refusal = adherenceGuard(state);
    if (refusal !== undefined) return { ok: false, refusal };
    const left = adherents.filter((each) => each !== bodyId);
    return decide(null, setElements(improvement.value, 'adherents', left));
  },
});
