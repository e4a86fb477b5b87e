import { z } from 'zod';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { savedViewKind } from '#shared/domain/saved-view.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { referenceRefusal } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from './setup-acts.ts';

const { fields } = savedViewKind;

/** Keeps a way of looking at the queue under a name: one person's, or everybody's when no owner is named. */
export const defineSavedView = defineUseCase({
  name: 'defineSavedView',
  arguments: z.strictObject({
    name: fields.name.schema,
    address: fields.address.schema,
    ownerId: fields.ownerId.schema.default(null),
  }),
  run: async ({ workspace, ids }, _actor, view) => {
    const refusal = await referenceRefusal(workspace, 'person', view.ownerId);
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.fresh('savedView');
    return decide({ id }, [createRecord('savedView', CATALOGUE_SCOPE, id, view)]);
  },
});

/** Renames a kept view, changes what it shows, or gives it to everybody. */
export const editSavedView = defineUseCase({
  name: 'editSavedView',
  arguments: editArguments('savedView', {
    name: z.optional(fields.name.schema),
    address: z.optional(fields.address.schema),
    ownerId: z.optional(fields.ownerId.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(workspace, 'savedView', { id, changes: givenFields(changes), versions }, (_view, made) =>
      referenceRefusal(workspace, 'person', made.ownerId),
    ),
});

/** Deletes a kept view. */
export const deleteSavedView = deletionUseCase('deleteSavedView', 'savedView');

/** Restores a deleted view. */
export const restoreSavedView = restorationUseCase('restoreSavedView', 'savedView');
