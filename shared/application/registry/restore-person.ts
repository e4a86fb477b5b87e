import { z } from 'zod';
import { idOf } from '#shared/domain/field.ts';
import { setDeleted } from '#shared/domain/mutations.ts';
import { findRecord } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

/** Restores a deleted person as they were; one who is not deleted stays as they are. */
export const restorePerson = defineUseCase({
  name: 'restorePerson',
  arguments: z.strictObject({ personId: idOf('person') }),
  run: async ({ workspace }, _actor, { personId }) => {
    const person = await findRecord(workspace, 'person', personId);
    if (!person.ok) return person;
    return decide(null, person.value.record.deleted ? [setDeleted(person.value, false)] : []);
  },
});
