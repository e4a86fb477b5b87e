import { z } from 'zod';
import { idOf } from '#shared/domain/field.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { editsMade, recordVersionsSchema, saveEdits } from '#shared/application/seen-versions.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { seatEdits } from './seat-fields.ts';

/** Changes what is written of a seat; it never passes to another body. */
export const editSeat = defineUseCase({
  name: 'editSeat',
  arguments: z.strictObject({
    seatId: idOf('seat'),
    changes: z.strictObject(seatEdits),
    versions: recordVersionsSchema.optional(),
  }),
  run: async ({ workspace }, _actor, { seatId, changes, versions }) => {
    const seat = await findLive(workspace, 'seat', seatId);
    if (!seat.ok) return seat;
    const made = await editsMade(workspace, seat.value, versions, givenFields(changes));
    return decide(null, saveEdits(seat.value, versions, made));
  },
});
