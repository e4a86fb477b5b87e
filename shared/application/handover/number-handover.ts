import { z } from 'zod';
import { credentialHandoverKind } from '#shared/domain/credential-handover.ts';
import { idOf } from '#shared/domain/field.ts';
import { setClaim } from '#shared/domain/mutations.ts';
import { findRecord } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

const { schema } = credentialHandoverKind.fields.number;

/**
 * Gives a receipt the number that was claimed for it, whatever became of the hand-over. One that has a number keeps it,
 * unless it is said to give up exactly that one: an older receipt has the better right to it.
 *
 * @see X-2
 */
export const numberHandover = defineUseCase({
  name: 'numberHandover',
  arguments: z.strictObject({ id: idOf('credentialHandover'), number: schema, former: schema.optional() }),
  run: async ({ workspace }, _actor, { id, number, former = null }) => {
    const found = await findRecord(workspace, 'credentialHandover', id);
    if (!found.ok) return found;
    const isHis = found.value.record.number === former;
    return decide(null, isHis ? [setClaim(found.value, 'number', number)] : []);
  },
});
