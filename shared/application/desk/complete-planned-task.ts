import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf, instantSchema } from '#shared/domain/field.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { momentRefusal } from './moment-refusal.ts';

/** Says that planned maintenance was done. @see CAP-3.1.2-e */
export const completePlannedTask = defineUseCase({
  name: 'completePlannedTask',
  arguments: z.strictObject({ taskId: idOf('plannedTask'), doneAt: instantSchema.optional() }),
  run: async ({ workspace, clock }, _actor, { taskId, doneAt = clock.now() }) => {
    const task = await findLive(workspace, 'plannedTask', taskId);
    if (!task.ok) return task;
    const { doneAt: done, signalledAt } = task.value.record;
    if (done !== null) return refuseAct('planned-task-done', {});
    const refusal = momentRefusal(doneAt, clock.now(), signalledAt);
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, setFields(task.value, { doneAt }));
  },
});
