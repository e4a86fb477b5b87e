import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { CATALOGUE_SCOPE } from '#shared/domain/identity.ts';
import { inhabitantsKind } from '#shared/domain/inhabitants.ts';
import { createRecord, setDeleted, setFields } from '#shared/domain/mutations.ts';
import { startOfDay } from '#shared/domain/rome-time.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

const { fields } = inhabitantsKind;

/**
 * Writes how many people lived in a body on a day. The id comes from the body and the day, so that two consoles that
 * write the same figure make one record; a figure that was deleted comes back as it is written now.
 *
 * @see REG-13.1-a
 */
export const defineInhabitants = defineUseCase({
  name: 'defineInhabitants',
  arguments: z.strictObject({
    bodyId: fields.bodyId.schema,
    day: fields.day.schema,
    count: fields.count.schema,
    source: fields.source.schema,
  }),
  run: async ({ workspace, ids }, _actor, figure) => {
    const { bodyId, day, count, source } = figure;
    const body = await findLive(workspace, 'body', bodyId);
    if (!body.ok) return body;
    const id = ids.derived('inhabitants', startOfDay(day), bodyId + day);
    const former = await workspace.read('inhabitants', id);
    if (former === undefined)
      return decide({ id }, [createRecord('inhabitants', CATALOGUE_SCOPE, id, figure)]);
    if (!former.record.deleted) return refuseAct('inhabitants-known', { day, count: former.record.count });
    return decide({ id }, [setDeleted(former, false), ...setFields(former, { count, source })]);
  },
});

/** Mends a figure; the body and the day stay, as they name it. */
export const editInhabitants = defineUseCase({
  name: 'editInhabitants',
  arguments: editArguments('inhabitants', {
    count: z.optional(fields.count.schema),
    source: z.optional(fields.source.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(workspace, 'inhabitants', { id, changes: givenFields(changes), versions }),
});

/** Deletes a figure. */
export const deleteInhabitants = deletionUseCase('deleteInhabitants', 'inhabitants');

/** Restores a deleted figure. */
export const restoreInhabitants = restorationUseCase('restoreInhabitants', 'inhabitants');
