import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { consumableKind } from '#shared/domain/consumable.ts';
import {
  consumableMovementKind,
  MOVEMENT_TYPES,
  type MovementType,
} from '#shared/domain/consumable-movement.ts';
import { dateSchema, idOf } from '#shared/domain/field.ts';
import { type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import { stockOf } from '#shared/domain/inventory/consumable-stock.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { dayOf } from '#shared/domain/rome-time.ts';

import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { seatRefusal } from '#shared/application/seat-refusal.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { formShape } from './form-shape.ts';
import { namedRefusal } from './named-records.ts';

const { fields } = consumableKind;
const movement = consumableMovementKind.fields;

const edits = formShape('consumable', 'seatId', 'unit', 'notes');

/** Registers something that a body uses up. @see REG-5.3-d */
export const defineConsumable = defineUseCase({
  name: 'defineConsumable',
  arguments: z.strictObject({
    ...edits,
    bodyId: fields.bodyId.schema,
    name: fields.name.schema,
    minimum: fields.minimum.schema.default(0),
  }),
  run: async ({ workspace, ids }, _actor, { bodyId, name, minimum, ...others }) => {
    const refusal =
      (await namedRefusal(workspace, ['body', bodyId])) ??
      (await seatRefusal(workspace, bodyId, others.seatId));
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.fresh('consumable');
    const record = { bodyId, name, minimum, ...givenFields(others) };
    return decide({ id }, [createRecord('consumable', scopeOfBody(bodyId), id, record)]);
  },
});

/** Changes what is written of a consumable: how many there are is told by movements alone. */
export const editConsumable = defineUseCase({
  name: 'editConsumable',
  arguments: editArguments('consumable', {
    ...edits,
    name: z.optional(fields.name.schema),
    minimum: z.optional(fields.minimum.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(
      workspace,
      'consumable',
      { id, changes: givenFields(changes), versions },
      ({ bodyId }, { seatId }) => seatRefusal(workspace, bodyId, seatId),
    ),
});

/** Deletes a consumable. */
export const deleteConsumable = deletionUseCase('deleteConsumable', 'consumable');

/** Restores a deleted consumable. */
export const restoreConsumable = restorationUseCase('restoreConsumable', 'consumable');

/** What a movement gives: the stock that it leaves. */
export interface MovedConsumable {
  readonly movementId: RecordId<'consumableMovement'>;
  readonly stock: number;
}

/**
 * Records that some of a consumable came, went or were counted: a count sets right what the movements sum up to. Nothing
 * goes that is not there.
 *
 * @see REG-5.3-d
 */
export const moveConsumable = defineUseCase({
  name: 'moveConsumable',
  arguments: z.strictObject({
    consumableId: idOf('consumable'),
    type: z.enum(MOVEMENT_TYPES),
    /** How many came, went, or were found by the count. */
    quantity: z.int().min(0).max(100_000),
    /** Today, when left out. */
    day: dateSchema.optional(),
    ticketId: z.optional(movement.ticketId.schema),
    note: z.optional(movement.note.schema),
  }),
  run: async ({ workspace, ids, clock }, actor, args) => {
    const { consumableId, type, quantity, ticketId = null, note = null } = args;
    const found = await findLive(workspace, 'consumable', consumableId);
    if (!found.ok) return found;
    const { scope, name } = found.value.record;
    const refusal = await namedRefusal(workspace, ['ticket', ticketId]);
    if (refusal !== undefined) return { ok: false, refusal };
    const today = dayOf(clock.now());
    const { day = today } = args;
    if (day > today) return refuseAct('day-in-future', { day });
    const movements = await workspace.find('consumableMovement', {
      index: 'consumableId',
      value: consumableId,
    });
    const inStock = stockOf(movements);
    if (type === 'used' && quantity > inStock)
      return refuseAct('stock-short', { name, inStock, wanted: quantity });
    const change = changeBy(type, quantity, inStock);
    const movementId = ids.fresh('consumableMovement');
    const told = { consumableId, type, quantity: change, day, by: actor, ticketId, note };
    const value: MovedConsumable = { movementId, stock: inStock + change };
    return decide(value, [createRecord('consumableMovement', scope, movementId, told)]);
  },
});

function changeBy(type: MovementType, quantity: number, inStock: number): number {
  switch (type) {
    case 'received':
      return quantity;
    case 'used':
      return -quantity;
    case 'counted':
      return quantity - inStock;
  }
}
