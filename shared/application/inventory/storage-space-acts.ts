import { z } from 'zod';
import { type ActRefusal, refuseAct } from '#shared/domain/act-refusals.ts';
import { dateSchema, idOf } from '#shared/domain/field.ts';
import { type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import { createRecord, type FieldEdits } from '#shared/domain/mutations.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { storageSpaceKind } from '#shared/domain/storage-space.ts';
import { usageReadingKind } from '#shared/domain/usage-reading.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { formShape } from './form-shape.ts';
import { namedRefusal } from './named-records.ts';

const { fields } = storageSpaceKind;

const edits = formShape(
  'storageSpace',
  'holderId',
  'dataOwnerId',
  'quotaMegabytes',
  'warningPercent',
  'expiresOn',
  'noticeDays',
  'closedOn',
);

/** Registers a mailbox or a space on a server. @see P9-5.3-a, REG-3.5-a */
export const defineStorageSpace = defineUseCase({
  name: 'defineStorageSpace',
  arguments: z.strictObject({
    ...edits,
    bodyId: fields.bodyId.schema,
    type: fields.type.schema,
    name: fields.name.schema,
  }),
  run: async ({ workspace, ids }, _actor, { bodyId, type, name, ...others }) => {
    const refusal =
      (await namedRefusal(workspace, ['body', bodyId])) ??
      (await spaceRefusal(workspace, givenFields(others)));
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.fresh('storageSpace');
    const record = { bodyId, type, name, ...givenFields(others) };
    return decide({ id }, [createRecord('storageSpace', scopeOfBody(bodyId), id, record)]);
  },
});

/** Changes what is written of a mailbox or a space. */
export const editStorageSpace = defineUseCase({
  name: 'editStorageSpace',
  arguments: editArguments('storageSpace', {
    ...edits,
    type: z.optional(fields.type.schema),
    name: z.optional(fields.name.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(workspace, 'storageSpace', { id, changes: givenFields(changes), versions }, (_record, made) =>
      spaceRefusal(workspace, made),
    ),
});

/** Deletes a mailbox or a space. */
export const deleteStorageSpace = deletionUseCase('deleteStorageSpace', 'storageSpace');

/** Restores a deleted mailbox or space. */
export const restoreStorageSpace = restorationUseCase('restoreStorageSpace', 'storageSpace');

/** What recording a reading gives. */
export interface RecordedUsage {
  readonly readingId: RecordId<'usageReading'>;
}

/** Records how much of a space was used on a day, today when left out. @see P9-5.3-a */
export const recordUsage = defineUseCase({
  name: 'recordUsage',
  arguments: z.strictObject({
    spaceId: idOf('storageSpace'),
    usedMegabytes: usageReadingKind.fields.usedMegabytes.schema,
    day: dateSchema.optional(),
  }),
  run: async ({ workspace, ids, clock }, actor, { spaceId, usedMegabytes, day }) => {
    const space = await findLive(workspace, 'storageSpace', spaceId);
    if (!space.ok) return space;
    const today = dayOf(clock.now());
    if (day !== undefined && day > today) return refuseAct('day-in-future', { day });
    const readingId = ids.fresh('usageReading');
    const reading = { spaceId, usedMegabytes, day: day ?? today, by: actor };
    const value: RecordedUsage = { readingId };
    return decide(value, [createRecord('usageReading', space.value.record.scope, readingId, reading)]);
  },
});

function spaceRefusal(
  workspace: Workspace,
  { holderId, dataOwnerId }: FieldEdits<'storageSpace'>,
): Promise<ActRefusal | undefined> {
  return namedRefusal(workspace, ['person', holderId], ['person', dataOwnerId]);
}
