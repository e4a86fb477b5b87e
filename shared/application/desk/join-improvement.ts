import { z } from 'zod';
import { idOf } from '#shared/domain/field.ts';
import { adherenceGuard } from '#shared/domain/improvement-lifecycle.ts';
import { setElements } from '#shared/domain/mutations.ts';
import { findLive, referenceRefusal } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

/** Records that a body feels the need of an improvement too. @see REG-11-b */
export const joinImprovement = defineUseCase({
  name: 'joinImprovement',
  arguments: z.strictObject({ improvementId: idOf('improvement'), bodyId: idOf('body') }),
  run: async ({ workspace }, _actor, { improvementId, bodyId }) => {
    const improvement = await findLive(workspace, 'improvement', improvementId);
    if (!improvement.ok) return improvement;
    const { state, adherents } = improvement.value.record;
    const refusal = adherenceGuard(state) ?? (await referenceRefusal(workspace, 'body', bodyId));
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, setElements(improvement.value, 'adherents', [...adherents, bodyId]));
  },
});
