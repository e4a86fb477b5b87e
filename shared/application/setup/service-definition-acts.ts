import { z } from 'zod';
import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { CATALOGUE_SCOPE, type RecordId } from '#shared/domain/identity.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { serviceDefinitionKind } from '#shared/domain/service-definition.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from './setup-acts.ts';

const { fields } = serviceDefinitionKind;

const edits = {
  definition: z.optional(fields.definition.schema),
  specifications: z.optional(fields.specifications.schema),
  requiredLevel: z.optional(fields.requiredLevel.schema),
  controls: z.optional(fields.controls.schema),
  minimumProfile: z.optional(fields.minimumProfile.schema),
  source: z.optional(fields.source.schema),
};

/** Adds a service to the catalogue, under a code that no other has. @see CAP-3-d */
export const defineServiceDefinition = defineUseCase({
  name: 'defineServiceDefinition',
  arguments: z.strictObject({ ...edits, code: fields.code.schema, name: fields.name.schema }),
  run: async ({ workspace, ids }, _actor, { code, name, ...others }) => {
    const refusal = await codeRefusal(workspace, code, null);
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.fresh('serviceDefinition');
    const record = { code, name, ...givenFields(others) };
    return decide({ id }, [createRecord('serviceDefinition', CATALOGUE_SCOPE, id, record)]);
  },
});

/** Changes what the catalogue says of a service. @see CAP-3-d */
export const editServiceDefinition = defineUseCase({
  name: 'editServiceDefinition',
  arguments: editArguments('serviceDefinition', {
    ...edits,
    code: z.optional(fields.code.schema),
    name: z.optional(fields.name.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(workspace, 'serviceDefinition', { id, changes: givenFields(changes), versions }, ({ code }) =>
      codeRefusal(workspace, code, id),
    ),
});

/** Deletes a service from the catalogue. */
export const deleteServiceDefinition = deletionUseCase('deleteServiceDefinition', 'serviceDefinition');

/** Restores a deleted service of the catalogue. */
export const restoreServiceDefinition = restorationUseCase('restoreServiceDefinition', 'serviceDefinition');

async function codeRefusal(
  workspace: Workspace,
  code: string,
  own: RecordId<'serviceDefinition'> | null,
): Promise<ActRefusal | undefined> {
  const others = await workspace.list('serviceDefinition');
  const isTaken = others.some((other) => other.id !== own && other.code === code);
  return isTaken ? refusalOf('service-code-taken', { code }) : undefined;
}
