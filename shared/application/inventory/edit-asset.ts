import { z } from 'zod';
import { type RecordEdits, setFields } from '#shared/domain/mutations.ts';
import { done } from '#shared/domain/refusal.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { defineUseCase } from '#shared/application/use-case.ts';
import { assetEdits, assetIdentity } from './asset-fields.ts';
import { assetReferenceRefusal, duplicateRefusal } from './asset-refusals.ts';
import type { PlannedEvent } from './plan-asset-event.ts';
import { tellMove } from './tell-move.ts';

/**
 * Changes what is written of an asset. Where it stands and who holds it are a part of its life: a change of these is
 * recorded as the event that it is. It passes to another body by an event alone.
 *
 * @see REG-7-a
 */
export const editAsset = defineUseCase({
  name: 'editAsset',
  arguments: editArguments('asset', {
    ...assetEdits,
    label: z.optional(assetIdentity.label),
    deviceType: z.optional(assetIdentity.deviceType),
  }),
  run: async ({ workspace, ids, clock }, actor, { id, changes, versions }) => {
    const found = await findLive(workspace, 'asset', id);
    if (!found.ok) return found;
    let moved: readonly ScopedMutation[] = [];
    const edit = { id, changes: givenFields(changes), versions };
    const decided = await decideEdit(workspace, 'asset', edit, async (record, made) => {
      const refusal =
        (await assetReferenceRefusal(workspace, record.bodyId, made)) ??
        (isRenamed(made) ? await duplicateRefusal(workspace, record) : undefined);
      if (refusal !== undefined) return refusal;
      const told = await tellMove(workspace, { ids, at: clock.now(), by: actor }, found.value.record, made);
      if (!told.ok) return told.refusal;
      if (told.value !== null) moved = [told.value.event, ...stateLeft(found.value, told.value)];
      return undefined;
    });
    if (!decided.ok) return decided;
    const { acts } = decided.value;
    return done({
      value: null,
      acts: acts.map((act) => ({ ...act, mutations: [...act.mutations, ...moved] })),
    });
  },
});

/** Deletes an asset that was registered by mistake: one that is no longer there is disposed of. */
export const deleteAsset = deletionUseCase('deleteAsset', 'asset');

/** Restores a deleted asset. */
export const restoreAsset = restorationUseCase('restoreAsset', 'asset');

function isRenamed(made: RecordEdits<'asset'>): boolean {
  return (['label', 'serial', 'inventoryNumber', 'manufacturer'] as const).some((name) => name in made);
}

/** What a move makes of the state, where it makes anything of it. */
function stateLeft(found: Versioned<'asset'>, { edits }: PlannedEvent): readonly ScopedMutation[] {
  return edits.state === undefined ? [] : setFields(found, { state: edits.state });
}
