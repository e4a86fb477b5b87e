import { z } from 'zod';
import type { RecordId } from '#shared/domain/identity.ts';
import { materialKind } from '#shared/domain/material.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { cancelledGuard } from '#shared/domain/ticket-guards.ts';
import { findLive } from '#shared/application/lookup.ts';
import { aboutTicket } from '#shared/application/tickets/ticket-arguments.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { dayRefusal } from './day-refusal.ts';

const { fields } = materialKind;

/** What recording material gives. */
export interface RecordedMaterial {
  readonly materialId: RecordId<'material'>;
}

/** Records material used for a ticket: consumables are charged to its body. @see CAP-3-a */
export const recordMaterial = defineUseCase({
  name: 'recordMaterial',
  arguments: z.strictObject({
    ...aboutTicket,
    type: fields.type.schema.default('consumable'),
    description: fields.description.schema,
    quantity: fields.quantity.schema.default(1),
    unitCents: fields.unitCents.schema,
    /** When it was used, if not today. */
    day: fields.day.schema.optional(),
  }),
  run: async ({ workspace, ids, clock }, actor, { ticketId, day, ...given }) => {
    const ticket = await findLive(workspace, 'ticket', ticketId);
    if (!ticket.ok) return ticket;
    const { record } = ticket.value;
    const today = dayOf(clock.now());
    const used = day ?? today;
    const refusal =
      cancelledGuard(ticketCode(record), record.state) ?? dayRefusal(used, today, dayOf(record.openedAt));
    if (refusal !== undefined) return { ok: false, refusal };
    const materialId = ids.fresh('material');
    const value: RecordedMaterial = { materialId };
    const line = { ...given, ticketId, day: used, by: actor };
    return decide(value, [createRecord('material', record.scope, materialId, line)]);
  },
});
