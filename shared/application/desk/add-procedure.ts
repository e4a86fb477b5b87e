import { z } from 'zod';
import { idOf } from '#shared/domain/field.ts';
import { setElements } from '#shared/domain/mutations.ts';
import { platformOutageKind } from '#shared/domain/platform-outage.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

/** Adds a proceeding to those that an outage hits. @see P9-5.4-b */
export const addProcedure = defineUseCase({
  name: 'addProcedure',
  arguments: z.strictObject({
    outageId: idOf('platformOutage'),
    procedure: platformOutageKind.fields.procedures.element,
  }),
  run: async ({ workspace }, _actor, { outageId, procedure }) => {
    const outage = await findLive(workspace, 'platformOutage', outageId);
    if (!outage.ok) return outage;
    const { procedures } = outage.value.record;
    return decide(null, setElements(outage.value, 'procedures', [...procedures, procedure]));
  },
});
