import { z } from 'zod';
import { idOf } from '#shared/domain/field.ts';
import { setDeleted } from '#shared/domain/mutations.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { personInUse } from './person-in-use.ts';

/**
 * Deletes a person: what names them keeps naming them, and they can be restored. Refused while they are the operator of
 * open tickets, which would be nobody's, and to the person themself.
 */
export const deletePerson = defineUseCase({
  name: 'deletePerson',
  arguments: z.strictObject({ personId: idOf('person') }),
  run: async ({ workspace }, actor, { personId }) => {
    const person = await findLive(workspace, 'person', personId);
    if (!person.ok) return person;
    const refusal = await personInUse(workspace, actor, personId);
    return refusal === undefined ? decide(null, [setDeleted(person.value, true)]) : { ok: false, refusal };
  },
});
