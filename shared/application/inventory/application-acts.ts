import { z } from 'zod';
import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { applicationKind } from '#shared/domain/application.ts';
import { CATALOGUE_SCOPE, type RecordId } from '#shared/domain/identity.ts';
import { createWhole, type RecordEdits } from '#shared/domain/mutations.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { formShape } from './form-shape.ts';
import { type Named, namedRefusal } from './named-records.ts';

const { fields } = applicationKind;

const edits = formShape(
  'application',
  'supplierId',
  'parentId',
  'stateSince',
  'hostedAt',
  'bodyIds',
  'centralised',
  'developedInHouse',
  'integrations',
  'source',
);

/** Registers an application, or a part of one. @see PT-I.2-l, PT-I.2-m */
export const defineApplication = defineUseCase({
  name: 'defineApplication',
  arguments: z.strictObject({
    ...edits,
    name: fields.name.schema,
    state: fields.state.schema.default('active'),
  }),
  run: async ({ workspace, ids }, _actor, { name, state, ...others }) => {
    const id = ids.fresh('application');
    const refusal = await applicationRefusal(workspace, id, givenFields(others));
    if (refusal !== undefined) return { ok: false, refusal };
    const record = { name, state, ...givenFields(others) };
    return decide({ id }, createWhole('application', CATALOGUE_SCOPE, id, record));
  },
});

/** Changes what is written of an application. */
export const editApplication = defineUseCase({
  name: 'editApplication',
  arguments: editArguments('application', {
    ...edits,
    name: z.optional(fields.name.schema),
    state: z.optional(fields.state.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(workspace, 'application', { id, changes: givenFields(changes), versions }, (_record, made) =>
      applicationRefusal(workspace, id, made),
    ),
});

/** Deletes an application. */
export const deleteApplication = deletionUseCase('deleteApplication', 'application');

/** Restores a deleted application. */
export const restoreApplication = restorationUseCase('restoreApplication', 'application');

async function applicationRefusal(
  workspace: Workspace,
  id: RecordId<'application'>,
  { supplierId, parentId, bodyIds = [] }: RecordEdits<'application'>,
): Promise<ActRefusal | undefined> {
  const bodies = bodyIds.map((bodyId): Named => ['body', bodyId]);
  return (
    (await namedRefusal(workspace, ['supplier', supplierId], ['application', parentId], ...bodies)) ??
    (await cycleRefusal(workspace, id, parentId ?? null))
  );
}

/** Why an application cannot be a part of another: that one is a part of it. */
async function cycleRefusal(
  workspace: Workspace,
  id: RecordId<'application'>,
  parentId: RecordId<'application'> | null,
): Promise<ActRefusal | undefined> {
  const seen = new Set<string>();
  for (let at = parentId; at !== null && !seen.has(at);) {
    seen.add(at);
    const parent = await workspace.read('application', at);
    if (parent === undefined) return undefined;
    if (at === id || parent.record.parentId === id)
      return refusalOf('application-cycle', { name: parent.record.name });
    at = parent.record.parentId;
  }
  return undefined;
}
