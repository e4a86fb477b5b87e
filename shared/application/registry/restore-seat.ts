import { z } from 'zod';
import { idOf } from '#shared/domain/field.ts';
import { setDeleted } from '#shared/domain/mutations.ts';
import { findRecord } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

/** Restores a deleted seat as it was; one that is not deleted stays as it is. */
export const restoreSeat = defineUseCase({
  name: 'restoreSeat',
  arguments: z.strictObject({ seatId: idOf('seat') }),
  run: async ({ workspace }, _actor, { seatId }) => {
    const seat = await findRecord(workspace, 'seat', seatId);
    if (!seat.ok) return seat;
    return decide(null, seat.value.record.deleted ? [setDeleted(seat.value, false)] : []);
  },
});
