import { z } from 'zod';
import { idOf } from '#shared/domain/field.ts';
import { setDeleted } from '#shared/domain/mutations.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

/** Deletes a seat: tickets and people that name it keep naming it, and it can be restored. */
export const deleteSeat = defineUseCase({
  name: 'deleteSeat',
  arguments: z.strictObject({ seatId: idOf('seat') }),
  run: async ({ workspace }, _actor, { seatId }) => {
    const seat = await findLive(workspace, 'seat', seatId);
    return seat.ok ? decide(null, [setDeleted(seat.value, true)]) : seat;
  },
});
