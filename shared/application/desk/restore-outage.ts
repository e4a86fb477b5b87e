import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf, instantSchema } from '#shared/domain/field.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { momentRefusal } from './moment-refusal.ts';

/** Records that a platform works again. @see P9-5.4-a */
export const restoreOutage = defineUseCase({
  name: 'restoreOutage',
  arguments: z.strictObject({ outageId: idOf('platformOutage'), restoredAt: instantSchema.optional() }),
  run: async ({ workspace, clock }, _actor, { outageId, restoredAt = clock.now() }) => {
    const outage = await findLive(workspace, 'platformOutage', outageId);
    if (!outage.ok) return outage;
    const { restoredAt: restored, detectedAt } = outage.value.record;
    if (restored !== null) return refuseAct('outage-restored', {});
    const refusal = momentRefusal(restoredAt, clock.now(), detectedAt);
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, setFields(outage.value, { restoredAt }));
  },
});
