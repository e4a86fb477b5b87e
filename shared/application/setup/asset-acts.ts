import { z } from 'zod';
import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import { assetKind } from '#shared/domain/asset.ts';
import { type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import type { FieldEdits } from '#shared/domain/mutations.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive, referenceRefusal } from '#shared/application/lookup.ts';
import { seatRefusal } from '#shared/application/seat-refusal.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { decideEdit, deletionUseCase, editArguments, restorationUseCase } from './setup-acts.ts';

const { fields } = assetKind;

const edits = {
  serial: z.optional(fields.serial.schema),
  model: z.optional(fields.model.schema),
  seatId: z.optional(fields.seatId.schema),
  holderId: z.optional(fields.holderId.schema),
  operatingSystem: z.optional(fields.operatingSystem.schema),
};

/** Registers a device of a body, at one of its seats if at any. */
export const defineAsset = defineUseCase({
  name: 'defineAsset',
  arguments: z.strictObject({
    ...edits,
    bodyId: fields.bodyId.schema,
    label: fields.label.schema,
    deviceType: fields.deviceType.schema.default('workstation'),
  }),
  run: async ({ workspace, ids }, _actor, { bodyId, label, deviceType, ...others }) => {
    const body = await findLive(workspace, 'body', bodyId);
    if (!body.ok) return body;
    const refusal = await placeRefusal(workspace, bodyId, givenFields(others));
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.fresh('asset');
    const record = { bodyId, label, deviceType, ...givenFields(others) };
    return decide({ id }, [createRecord('asset', scopeOfBody(bodyId), id, record)]);
  },
});

/** Changes what is written of a device; it never passes to another body. */
export const editAsset = defineUseCase({
  name: 'editAsset',
  arguments: editArguments('asset', {
    ...edits,
    label: z.optional(fields.label.schema),
    deviceType: z.optional(fields.deviceType.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(workspace, 'asset', { id, changes: givenFields(changes), versions }, ({ bodyId }, made) =>
      placeRefusal(workspace, bodyId, made),
    ),
});

/** Deletes a device. */
export const deleteAsset = deletionUseCase('deleteAsset', 'asset');

/** Restores a deleted device. */
export const restoreAsset = restorationUseCase('restoreAsset', 'asset');

/** Why a device cannot be where, or with whom, it is said to be. */
async function placeRefusal(
  workspace: Workspace,
  bodyId: RecordId<'body'>,
  { seatId, holderId }: Pick<FieldEdits<'asset'>, 'seatId' | 'holderId'>,
): Promise<ActRefusal | undefined> {
  return (
    (await seatRefusal(workspace, bodyId, seatId)) ?? (await referenceRefusal(workspace, 'person', holderId))
  );
}
