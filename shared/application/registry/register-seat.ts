import { z } from 'zod';
import { idOf } from '#shared/domain/field.ts';
import { type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { seatKind } from '#shared/domain/seat.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { seatEdits } from './seat-fields.ts';

const { fields } = seatKind;

/** What registering a seat gives. */
export interface RegisteredSeat {
  readonly seatId: RecordId<'seat'>;
}

/** Registers a place where a body works. */
export const registerSeat = defineUseCase({
  name: 'registerSeat',
  arguments: z.strictObject({
    ...seatEdits,
    bodyId: idOf('body'),
    name: fields.name.schema,
    type: fields.type.schema.default('secondary'),
    manned: fields.manned.schema.default(true),
  }),
  run: async ({ workspace, ids }, _actor, { bodyId, name, type, manned, ...others }) => {
    const body = await findLive(workspace, 'body', bodyId);
    if (!body.ok) return body;
    const seatId = ids.fresh('seat');
    const record = { bodyId, name, type, manned, ...givenFields(others) };
    const value: RegisteredSeat = { seatId };
    return decide(value, [createRecord('seat', scopeOfBody(bodyId), seatId, record)]);
  },
});
