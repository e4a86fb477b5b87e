import { z } from 'zod';
import { idOf } from '#shared/domain/field.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { seatRefusal } from '#shared/application/seat-refusal.ts';
import { editsMade, recordVersionsSchema, saveEdits } from '#shared/application/seen-versions.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { personEdits } from './person-fields.ts';

/** Changes what is written of a person; whoever goes to another body is registered there. */
export const editPerson = defineUseCase({
  name: 'editPerson',
  arguments: z.strictObject({
    personId: idOf('person'),
    changes: z.strictObject(personEdits),
    versions: recordVersionsSchema.optional(),
  }),
  run: async ({ workspace }, _actor, { personId, changes, versions }) => {
    const person = await findLive(workspace, 'person', personId);
    if (!person.ok) return person;
    const made = await editsMade(workspace, person.value, versions, givenFields(changes));
    const misplaced = await seatRefusal(workspace, person.value.record.bodyId, made.seatId);
    if (misplaced !== undefined) return { ok: false, refusal: misplaced };
    return decide(null, saveEdits(person.value, versions, made));
  },
});
