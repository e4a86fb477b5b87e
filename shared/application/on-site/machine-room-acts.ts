import { z } from 'zod';
import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import type { MachineRoom } from '#shared/domain/kinds.ts';
import { machineRoomKind } from '#shared/domain/machine-room.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { referenceRefusal } from '#shared/application/lookup.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { seatRefusal } from '#shared/application/seat-refusal.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

const { fields } = machineRoomKind;

const edits = {
  seatId: z.optional(fields.seatId.schema),
  notes: z.optional(fields.notes.schema),
};

/** Records a room with servers, and the body that provides it. @see REG-8-a, REG-5.3-c */
export const defineMachineRoom = defineUseCase({
  name: 'defineMachineRoom',
  arguments: z.strictObject({ ...edits, bodyId: fields.bodyId.schema, name: fields.name.schema }),
  run: async ({ workspace, ids }, _actor, { bodyId, name, ...others }) => {
    const refusal =
      (await referenceRefusal(workspace, 'body', bodyId)) ??
      (await seatRefusal(workspace, bodyId, others.seatId)) ??
      (await roomNameRefusal(workspace, { id: null, bodyId, name }));
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.fresh('machineRoom');
    const record = { bodyId, name, ...givenFields(others) };
    return decide({ id }, [createRecord('machineRoom', scopeOfBody(bodyId), id, record)]);
  },
});

/** Changes what is written of a machine room; the body that provides it stays. */
export const editMachineRoom = defineUseCase({
  name: 'editMachineRoom',
  arguments: editArguments('machineRoom', { ...edits, name: z.optional(fields.name.schema) }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(
      workspace,
      'machineRoom',
      { id, changes: givenFields(changes), versions },
      async (after, { seatId }) =>
        (await seatRefusal(workspace, after.bodyId, seatId)) ?? (await roomNameRefusal(workspace, after)),
    ),
});

/** Deletes a machine room: who entered it stays written. */
export const deleteMachineRoom = deletionUseCase('deleteMachineRoom', 'machineRoom');

/** Restores a deleted machine room. */
export const restoreMachineRoom = restorationUseCase('restoreMachineRoom', 'machineRoom');

type NamedRoom = Pick<MachineRoom, 'bodyId' | 'name'> & { readonly id: RecordId<'machineRoom'> | null };

async function roomNameRefusal(
  workspace: Workspace,
  { id, bodyId, name }: NamedRoom,
): Promise<ActRefusal | undefined> {
  const rooms = await workspace.find('machineRoom', { index: 'bodyId', value: bodyId });
  const isKnown = rooms.some((room) => room.id !== id && foldForSearch(room.name) === foldForSearch(name));
  return isKnown ? refusalOf('room-name-known', { name }) : undefined;
}
