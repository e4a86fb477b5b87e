import { z } from 'zod';
import { type ActRefusal, refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf, instantSchema } from '#shared/domain/field.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { MachineRoomEntry } from '#shared/domain/kinds.ts';
import { machineRoomEntryKind } from '#shared/domain/machine-room-entry.ts';
import { createRecord, setFields } from '#shared/domain/mutations.ts';
import { momentRefusal } from '#shared/application/desk/moment-refusal.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { namedRefusal } from '#shared/application/inventory/named-records.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

const { fields } = machineRoomEntryKind;

const edits = {
  company: z.optional(fields.company.schema),
  escortId: z.optional(fields.escortId.schema),
  leftAt: z.optional(fields.leftAt.schema),
  ticketId: z.optional(fields.ticketId.schema),
};

/** Records that somebody entered a machine room: who, why, with whom. The exit may follow. @see REG-5.3-c */
export const recordRoomEntry = defineUseCase({
  name: 'recordRoomEntry',
  arguments: z.strictObject({
    ...edits,
    roomId: fields.roomId.schema,
    visitor: fields.visitor.schema,
    reason: fields.reason.schema,
    /** Now when left out. */
    enteredAt: z.optional(fields.enteredAt.schema),
  }),
  run: async ({ workspace, ids, clock }, actor, { roomId, visitor, reason, enteredAt: said, ...others }) => {
    const room = await findLive(workspace, 'machineRoom', roomId);
    if (!room.ok) return room;
    const enteredAt = said ?? clock.now();
    const refusal =
      stayRefusal({ enteredAt, leftAt: others.leftAt ?? null }, clock.now()) ??
      (await namedRefusal(workspace, ['person', others.escortId], ['ticket', others.ticketId]));
    if (refusal !== undefined) return { ok: false, refusal };
    const { bodyId, scope } = room.value.record;
    const id = ids.fresh('machineRoomEntry');
    const record = {
      bodyId,
      roomId,
      visitor,
      reason,
      enteredAt,
      recordedById: actor,
      ...givenFields(others),
    };
    return decide({ id }, [createRecord('machineRoomEntry', scope, id, record)]);
  },
});

/** Records that who had entered a machine room left it. @see REG-5.3-c */
export const leaveRoom = defineUseCase({
  name: 'leaveRoom',
  arguments: z.strictObject({
    id: idOf('machineRoomEntry'),
    /** Now when left out. */
    leftAt: z.optional(instantSchema),
  }),
  run: async ({ workspace, clock }, _actor, { id, leftAt = clock.now() }) => {
    const found = await findLive(workspace, 'machineRoomEntry', id);
    if (!found.ok) return found;
    const { enteredAt, leftAt: leftBefore } = found.value.record;
    if (leftBefore !== null) return refuseAct('room-left', { at: leftBefore });
    const refusal = stayRefusal({ enteredAt, leftAt }, clock.now());
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, setFields(found.value, { leftAt }));
  },
});

/** Corrects what is written of an entrance: its room stays. @see REG-5.3-c */
export const editRoomEntry = defineUseCase({
  name: 'editRoomEntry',
  arguments: editArguments('machineRoomEntry', {
    ...edits,
    visitor: z.optional(fields.visitor.schema),
    reason: z.optional(fields.reason.schema),
    enteredAt: z.optional(fields.enteredAt.schema),
  }),
  run: ({ workspace, clock }, _actor, { id, changes, versions }) =>
    decideEdit(
      workspace,
      'machineRoomEntry',
      { id, changes: givenFields(changes), versions },
      async (after, { escortId, ticketId }) =>
        stayRefusal(after, clock.now()) ??
        (await namedRefusal(workspace, ['person', escortId], ['ticket', ticketId])),
    ),
});

/** Deletes an entrance written by mistake. */
export const deleteRoomEntry = deletionUseCase('deleteRoomEntry', 'machineRoomEntry');

/** Restores a deleted entrance. */
export const restoreRoomEntry = restorationUseCase('restoreRoomEntry', 'machineRoomEntry');

/** What forbids the moments of a stay: nobody leaves before entering, nor tomorrow. */
function stayRefusal(
  { enteredAt, leftAt }: Pick<MachineRoomEntry, 'enteredAt' | 'leftAt'>,
  now: Instant,
): ActRefusal | undefined {
  return (
    momentRefusal(enteredAt, now) ?? (leftAt === null ? undefined : momentRefusal(leftAt, now, enteredAt))
  );
}
