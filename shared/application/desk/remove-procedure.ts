import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import { setElements } from '#shared/domain/mutations.ts';
import { platformOutageKind } from '#shared/domain/platform-outage.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

/** Takes a proceeding off those that an outage hits, as long as nothing was done for it. @see P9-5.4-b */
export const removeProcedure = defineUseCase({
  name: 'removeProcedure',
  arguments: z.strictObject({
    outageId: idOf('platformOutage'),
    procedure: platformOutageKind.fields.procedures.element,
  }),
  run: async ({ workspace }, _actor, { outageId, procedure }) => {
    const outage = await findLive(workspace, 'platformOutage', outageId);
    if (!outage.ok) return outage;
    const { procedures } = outage.value.record;
    if (!procedures.includes(procedure)) return refuseAct('procedure-unknown', { procedure });
    const measures = await workspace.find('continuityMeasure', { index: 'outageId', value: outageId });
    if (measures.some((measure) => measure.procedure === procedure))
      return refuseAct('procedure-measured', { procedure });
    const left = procedures.filter((each) => each !== procedure);
    return decide(null, setElements(outage.value, 'procedures', left));
  },
});
