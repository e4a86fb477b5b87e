import { z } from 'zod';
import { idOf, line } from '#shared/domain/field.ts';
import { scopeOfBody, type RecordId } from '#shared/domain/identity.ts';
import { createWhole, setDeleted, setFields } from '#shared/domain/mutations.ts';
import { outingKind } from '#shared/domain/outing.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive, findRecord } from '#shared/application/lookup.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { outingRefusal, reportedRefusal, settledOutingRefusal } from './outing-checks.ts';

const { fields } = outingKind;

/** As many as a board has room for. */
const TICKETS_MAX = 50;
const THINGS_MAX = 50;

/** The tickets that an outing or its report is for. */
export const ticketsGiven = z.array(fields.ticketIds.element).max(TICKETS_MAX);

const bring = z.array(fields.bring.element).max(THINGS_MAX);

/** What planning an outing gives. */
export interface PlannedOuting {
  readonly id: RecordId<'outing'>;
}

/** Plans a technician’s outing to a body: refused while the technician is out already. @see CAP-3.1.6-a, CAP-3.1.6-f */
export const planOuting = defineUseCase({
  name: 'planOuting',
  arguments: z.strictObject({
    bodyId: fields.bodyId.schema,
    seatId: z.optional(fields.seatId.schema),
    technicianId: fields.technicianId.schema,
    startsAt: fields.startsAt.schema,
    endsAt: fields.endsAt.schema,
    ticketIds: ticketsGiven.default([]),
    bring: bring.default([]),
    notes: z.optional(fields.notes.schema),
  }),
  run: async ({ workspace, ids }, _actor, given) => {
    const { bodyId, seatId = null, notes = null } = given;
    const body = await findLive(workspace, 'body', bodyId);
    if (!body.ok) return body;
    const id = ids.fresh('outing');
    const refusal = await outingRefusal(workspace, { ...given, id, seatId });
    if (refusal !== undefined) return { ok: false, refusal };
    const value: PlannedOuting = { id };
    return decide(value, createWhole('outing', scopeOfBody(bodyId), id, { ...given, seatId, notes }));
  },
});

/** Mends an outing that is still to be made: its body stays. @see CAP-3.1.6-f */
export const editOuting = defineUseCase({
  name: 'editOuting',
  arguments: editArguments('outing', {
    seatId: z.optional(fields.seatId.schema),
    technicianId: z.optional(fields.technicianId.schema),
    startsAt: z.optional(fields.startsAt.schema),
    endsAt: z.optional(fields.endsAt.schema),
    ticketIds: ticketsGiven.optional(),
    bring: bring.optional(),
    notes: z.optional(fields.notes.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(
      workspace,
      'outing',
      { id, changes: givenFields(changes), versions },
      async (after, _made, before) =>
        (await settledOutingRefusal(workspace, before)) ?? (await outingRefusal(workspace, after)),
    ),
});

/** Calls an outing off, saying why: it stays on the board as cancelled. */
export const cancelOuting = defineUseCase({
  name: 'cancelOuting',
  arguments: z.strictObject({ id: idOf('outing'), reason: line(500) }),
  run: async ({ workspace, clock }, _actor, { id, reason }) => {
    const found = await findLive(workspace, 'outing', id);
    if (!found.ok) return found;
    const refusal = await settledOutingRefusal(workspace, found.value.record);
    if (refusal !== undefined) return { ok: false, refusal };
    const cancelledOn = dayOf(clock.now());
    return decide(null, setFields(found.value, { cancelledOn, cancelReason: reason }));
  },
});

/** Deletes an outing that left no report. */
export const deleteOuting = defineUseCase({
  name: 'deleteOuting',
  arguments: z.strictObject({ id: idOf('outing') }),
  run: async ({ workspace }, _actor, { id }) => {
    const found = await findLive(workspace, 'outing', id);
    if (!found.ok) return found;
    const refusal = await reportedRefusal(workspace, id);
    return refusal === undefined ? decide(null, [setDeleted(found.value, true)]) : { ok: false, refusal };
  },
});

/** Restores a deleted outing, unless its technician is out otherwise by now. */
export const restoreOuting = defineUseCase({
  name: 'restoreOuting',
  arguments: z.strictObject({ id: idOf('outing') }),
  run: async ({ workspace }, _actor, { id }) => {
    const found = await findRecord(workspace, 'outing', id);
    if (!found.ok) return found;
    const { record } = found.value;
    if (!record.deleted) return decide(null, []);
    const refusal = record.cancelledOn === null ? await outingRefusal(workspace, record) : undefined;
    return refusal === undefined ? decide(null, [setDeleted(found.value, false)]) : { ok: false, refusal };
  },
});
